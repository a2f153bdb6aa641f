import type { Channel } from '../directory/channel.ts';
import { channels } from '../directory/channels/index.ts';
import { type Language, text } from '../language/text.ts';
import type { Plan } from '../routing/plan-shape.ts';
import type { ConcernRecord } from './record.ts';
import { toldName } from './words.ts';

/** Who takes a written record. A bank, a platform, the IWF or a helpline is told, and is handed none. */
const takesRecord: readonly Channel['kind'][] = ['person', 'statutory', 'police'];

const couldBeThem = (plan: Pick<Plan, 'notes'>): boolean => plan.notes.includes('note.if-it-could-be-them');

/**
 * Whether the record may be put into the organisation's own system. Not about a colleague, nor while it could be one
 * of them: the person of concern, or somebody who works under them, may run that system or read it (rule 2).
 */
export const mayGoIntoOwnSystem = ({ form }: Pick<ConcernRecord, 'form'>, plan: Pick<Plan, 'notes'>): boolean =>
  form !== 'colleague' && !couldBeThem(plan);

/**
 * Whom the record is given to: the first of the steps who takes one, by name; nobody is named where the one named
 * might be the person of concern (rule 2).
 */
export function handOverTo(record: ConcernRecord, plan: Pick<Plan, 'steps' | 'notes'>, language: Language): string {
  const step = plan.steps.find(({ channel }) => takesRecord.includes(channels[channel].kind) && channel !== 'bank');
  const only = record.form === 'colleague';
  if (!step) return text(language, 'handoff.to.nobody');
  if (couldBeThem(plan)) return text(language, 'handoff.to.steps');
  const who = toldName({ channel: step.channel, recipient: step.recipient ?? null }, record.nation, language);
  return text(language, only ? 'handoff.to.colleague' : 'handoff.to', { who });
}
