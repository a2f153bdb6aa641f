/** One key a window, so that two windows never mix. */
export const draftKeyOf = (windowId: number): string => `draft.${windowId}`;

/** How keys of drafts begin. */
export const draftKeyStart = 'draft.';
