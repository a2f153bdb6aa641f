import type { ChannelId } from '../directory/channels/index.ts';

/** Reporters whose organisation has a safeguarding lead and somebody in charge. */
export const staffed = ['school', 'early-years', 'health', 'youth-work', 'it-hr', 'other-professional'] as const;
/** Police and children's social care staff: S39 routes them. */
export const statutory = ['police', 'social-care'] as const;
/** Everyone who works with children for an organisation or as a carer (rule 16). */
export const workforce = [...staffed, ...statutory, 'foster-carer'] as const;
/** Who is told by children's social care staff: never their own service as if it were another (rule 2). */
export const notSocialCare = [...staffed, 'police', 'foster-carer', 'parent', 'young-person', 'public'] as const;
/** Reporters without a safeguarding lead (rule 14). */
export const withoutLead = ['parent', 'public'] as const;

/** Persons of concern inside the reporter's own organisation. */
export const ownStaff = ['colleague', 'my-manager', 'head', 'safeguarding-lead', 'it-hr-lead'] as const;
/** Anyone who works or volunteers with children. */
export const workers = [...ownStaff, 'supervising-social-worker', 'childs-social-worker', 'worker-elsewhere'] as const;

/** Adults who may learn of it from the reporter, from the child or from what they see changed (rule 3). */
export const whoMayBeAlerted = ['home', 'adult-known', ...workers] as const;

/** Places with a web address that the Internet Watch Foundation can open. */
export const webAddress = ['web-page', 'social', 'live-stream', 'dark-web', 'school-network'] as const;

/** Nations with an office for allegations against people who work with children (rule 8). */
export const withLado = ['england', 'wales'] as const;
/** Nations where police and social work (the Gateway) take such allegations (rule 8). */
export const withoutLado = ['scotland', 'northern-ireland'] as const;

/** Police in any of their forms. */
export const anyPolice = [
  'police-999',
  'police-101',
  'police-child-abuse-team',
  'own-force',
] as const satisfies readonly ChannelId[];

export const isOneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);
