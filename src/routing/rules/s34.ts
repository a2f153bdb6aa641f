import { staffed, statutory } from '../groups.ts';
import type { SituationRule } from '../rule.ts';

/** Gore, cruelty or other upsetting but legal content. */
export const s34: SituationRule = {
  id: 'S34',
  when: { what: 'upsetting' },
  urgency: [
    { say: 'same-day', when: { local: ['person', 'animal'] } },
    { say: 'within-one-working-day', when: { pupils: ['yes', 'not-sure'] } },
    { say: 'within-one-working-day', when: { local: 'not-sure' } },
    'when-convenient',
  ],
  headline: [{ say: 'headline.S34.person', when: { local: 'person' } }, 'headline.S34'],
  steps: [
    { channel: 'police-101', when: { local: 'person' }, why: 'why.police-101.real-and-local' },
    { channel: 'rspca', when: { local: 'animal', nation: ['england', 'wales'] } },
    { channel: 'sspca', when: { local: 'animal', nation: 'scotland' } },
    {
      channel: 'police-101',
      when: { local: 'animal', nation: ['northern-ireland', 'not-sure'] },
      why: 'why.police-101.animal',
    },
    { channel: 'platform-report', why: 'why.platform-report.post' },
    { channel: 'safeguarding-lead', when: { pupils: ['yes', 'not-sure'] }, why: 'why.safeguarding-lead.viewers' },
    {
      channel: 'school',
      when: { reporter: 'parent', pupils: ['yes', 'not-sure'] },
      why: 'why.school.saw-it',
    },
    {
      channel: 'line-manager',
      when: { reporter: [...staffed, ...statutory], pupils: 'no' },
      why: 'why.line-manager.support',
    },
    { channel: 'samaritans', extra: true },
  ],
  handling: ['stop-looking', 'support-viewer', 'no-forward'],
  notes: ['note.if-real-and-now'],
  next: ['next.platform'],
  support: 'support.saw',
  adultsOnly: true,
  paragraphs: ['3.1'],
  sources: ['swgfl-advice', 'routing-practice'],
};
