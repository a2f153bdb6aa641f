/** The parts of the options page, in the order shown; the id is also the address of the part. */
export const optionSections = [
  'about-you',
  'council',
  'organisation',
  'managed',
  'directory',
  'how-we-decide',
  'learn-more',
  'practice',
  'deployment-kit',
] as const;

export type OptionSection = (typeof optionSections)[number];
