import type { ChannelId } from '../directory/channels/index.ts';
import type { TextKey } from '../language/text.ts';
import type { Nation } from '../routing/facts.ts';

/** How firmly a time is fixed. `local-rule`: no law or national guidance found that fixes it. */
export const dutyBases = ['guidance', 'local-procedures', 'channel', 'local-rule'] as const;
export type DutyBasis = (typeof dutyBases)[number];

export type Limit =
  | { readonly workingDays: number }
  | { readonly hours: number }
  /** Hours in the working week; learned of on another day, the next working day. */
  | { readonly hoursOrNextWorkingDay: number };

interface Timed {
  readonly within: Limit;
  readonly basis: DutyBasis;
  /** Where the time was found, with the date of the copy read. */
  readonly source: string;
}

/** What is fixed for one channel, in some nations or (without `nations`) in all. */
export interface DutyRule {
  readonly channel: ChannelId;
  readonly nations?: readonly Nation[];
  /** The latest the reporter should act, from when they learned of it. */
  readonly act?: Timed;
  /** When an answer is due, from when the step was done. */
  readonly answer?: Timed;
  /** Whom to ask next when nothing comes. */
  readonly next: TextKey;
}

const practice = 'no fixed time found; a day to ask again, chosen with care';
const kcsie = 'Keeping children safe in education, paragraphs 64 to 67 in the copy read';
const lado = 'staffsscp.org.uk, sheffieldscb.proceduresonline.com, North Yorkshire and Nottingham pages, undated';

/** The first row that fits channel and nation counts. */
export const dutyRules: readonly DutyRule[] = [
  {
    channel: 'lado',
    nations: ['england'],
    act: { within: { workingDays: 1 }, basis: 'local-procedures', source: lado },
    answer: { within: { workingDays: 1 }, basis: 'local-rule', source: practice },
    next: 'duty.next.lado',
  },
  {
    channel: 'lado',
    nations: ['wales'],
    act: {
      within: { hoursOrNextWorkingDay: 24 },
      basis: 'guidance',
      source: 'Wales Safeguarding Procedures, safeguarding.wales/adu/a5/a5.p3, undated',
    },
    answer: { within: { workingDays: 1 }, basis: 'local-rule', source: practice },
    next: 'duty.next.lado',
  },
  {
    channel: 'childrens-social-care',
    nations: ['england'],
    answer: { within: { workingDays: 1 }, basis: 'guidance', source: kcsie },
    next: 'duty.next.social-care',
  },
  {
    channel: 'childrens-social-care',
    answer: { within: { workingDays: 1 }, basis: 'local-rule', source: practice },
    next: 'duty.next.social-care',
  },
  {
    channel: 'platform-report',
    answer: {
      within: { hours: 48 },
      basis: 'channel',
      source: 'swgfl.org.uk on the Professionals Online Safety Helpline, undated',
    },
    next: 'duty.next.platform',
  },
  {
    channel: 'report-remove',
    answer: { within: { workingDays: 1 }, basis: 'channel', source: 'uka.org.uk, 12 November 2024' },
    next: 'duty.next.report-remove',
  },
  {
    channel: 'police-101',
    answer: {
      within: { hours: 48 },
      basis: 'local-rule',
      source: 'cambs.police.uk, undated: one force’s answer to online reports',
    },
    next: 'duty.next.police',
  },
  { channel: 'ceop', next: 'duty.next.ceop' },
  { channel: 'iwf', next: 'duty.next.iwf' },
  { channel: 'police-999', next: 'duty.next.police-999' },
  ...(['safeguarding-lead', 'head-or-chair', 'line-manager', 'school', 'childs-social-worker'] as const).map(
    (channel): DutyRule => ({
      channel,
      answer: { within: { workingDays: 1 }, basis: 'local-rule', source: practice },
      next: 'duty.next.person',
    }),
  ),
];
