/** What to do, or not, with what was seen: ids of the worked examples' vocabulary, plus our own at the end. */
export const handlingIds = [
  'stop-looking',
  'no-view',
  'no-search',
  'no-screenshot',
  'no-copy',
  'no-forward',
  'no-reply',
  'do-not-pay',
  'do-not-delete',
  'preserve',
  'isolate-device',
  'do-not-alert-subject',
  'share-on-need-to-know',
  'record-url-text-only',
  'record-own-words',
  'no-name-content',
  'evidence-screenshot-ok',
  'keep-child-safe',
  'do-not-question-child',
  'reassure-not-blame',
  'no-secrecy-promise',
  'support-both-children',
  'check-all-contact-with-children',
  'plain-words',
  'support-viewer',
  'parents-not-first', // a parent or relative may be involved: lead, police or social care decide when
  'no-pose', // never pretend to be the child
  'do-not-act-alone',
  'not-only-behaviour', // behaviour policy or punishment is not the whole answer
  'do-not-wait', // no second incident, no proof, no waiting time
  'explain-confidentiality-limits',
  'not-shared-by-adult', // no adult handles, uploads or sends an under-18's picture
  'say-if-copied', // already saved or sent on: say so to police, do not hide it
  'listen-if-denied', // a child who denies or resists is still referred
  'ask-before-leaving-group', // ask police before leaving or deleting a group
] as const;

export type HandlingId = (typeof handlingIds)[number];
