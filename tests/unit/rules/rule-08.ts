import { channels as directory } from '../../../src/directory/channels/index.ts';
import { among, has, type RuleCheck } from './rule.ts';

export const rule08: RuleCheck = {
  name: 'rule 8: each nation has its own channels',
  breach(facts, plan) {
    const { nation } = facts;
    if (has(plan, 'lado') && !among(nation, 'england', 'wales')) return `LADO in ${nation}`;
    if (has(plan, 'report-fraud') && !among(nation, 'england', 'wales', 'northern-ireland'))
      return `Report Fraud in ${nation}`;
    if (
      facts.what === 'scam' &&
      nation === 'scotland' &&
      facts.reporter !== 'young-person' &&
      !has(plan, 'police-101', 'own-force')
    )
      return 'fraud in Scotland without 101';
    if (has(plan, 'true-vision') && !among(nation, 'england', 'wales', 'northern-ireland'))
      return `True Vision in ${nation}`;
    if (has(plan, 'prevent-referral', 'act-early') && !among(nation, 'england', 'wales', 'scotland'))
      return `Prevent in ${nation}`;
    const crime = has(plan, 'police-101', 'police-999');
    if (
      nation === 'northern-ireland' &&
      crime &&
      facts.reporter !== 'young-person' &&
      !plan.notes.includes('note.ni-duty')
    ) {
      return 'Northern Ireland without the line on arrestable offences';
    }
    for (const { channel } of plan.steps) {
      const { nations } = directory[channel];
      if (nation && nation !== 'not-sure' && nations !== 'all' && !(nations as readonly string[]).includes(nation)) {
        return `${channel} does not serve ${nation}`;
      }
    }
    return undefined;
  },
};
