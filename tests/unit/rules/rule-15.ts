import { channels as directory } from '../../../src/directory/channels/index.ts';
import { retired } from '../../../src/directory/retired.ts';
import type { RuleCheck } from './rule.ts';

const gone = new Set(Object.keys(retired));

export const rule15: RuleCheck = {
  name: 'rule 15 [4.1, 4.2]: retired or advice-only bodies are never a place to report',
  breach(_facts, plan) {
    const wrong = plan.steps.find(({ channel }) => gone.has(channel) || !(channel in directory));
    return wrong && `${wrong.channel} is not a place to report`;
  },
};
