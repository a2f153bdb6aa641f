/** What a council’s record may be a contact for. */
export const contactKinds = ['front-door', 'out-of-hours', 'designated-officer', 'partnership'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** What is answered for every place, in the order shown. */
export const localKinds = [...contactKinds, 'police'] as const;
export type LocalKind = (typeof localKinds)[number];
