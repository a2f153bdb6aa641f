/**
 * What to do, or not, with what was seen, in the order shown: ids of the worked examples' vocabulary, plus our own at
 * the end. `never` forbids something; `care` asks for something.
 */
const kinds = {
  'ring-999-if-now': 'care', // somebody at risk: said before any step, for the moment in which it changes
  'stop-looking': 'never',
  'no-view': 'never',
  'no-search': 'never',
  'no-screenshot': 'never',
  'no-copy': 'never',
  'no-forward': 'never',
  'no-reply': 'never',
  'do-not-pay': 'never',
  'do-not-delete': 'never',
  preserve: 'care',
  'isolate-device': 'care',
  'their-device': 'care', // taking it would warn the person and may harm evidence
  'do-not-alert-subject': 'never',
  'share-on-need-to-know': 'care',
  'record-url-text-only': 'care',
  'record-own-words': 'care',
  'no-describe': 'never', // neither record nor call needs what it shows
  'no-name-content': 'never',
  'evidence-screenshot-ok': 'care',
  'keep-child-safe': 'care',
  'do-not-question-child': 'never',
  'ask-about-suicide': 'care',
  'reassure-not-blame': 'care',
  'no-secrecy-promise': 'never',
  'support-both-children': 'care',
  'check-all-contact-with-children': 'care',
  'plain-words': 'care',
  'step-away': 'care', // the next four: for somebody's own thoughts (rule 13)
  'quiet-place': 'care',
  'any-words': 'care',
  'not-safe-now': 'care',
  'support-viewer': 'care',
  'parents-not-first': 'never', // a parent or relative may be involved: lead, police or social care decide when
  'no-pose': 'never', // never pretend to be the child
  'do-not-act-alone': 'never',
  'not-only-behaviour': 'care', // behaviour policy or punishment is not the whole answer
  'do-not-wait': 'never', // no second incident, no proof, no waiting time
  'explain-confidentiality-limits': 'care',
  'not-shared-by-adult': 'never', // no adult handles, uploads or sends an under-18's picture
  'say-if-copied': 'care', // already saved or sent on: say so to police, do not hide it
  'listen-if-denied': 'care', // a child who denies or resists is still referred
  'ask-before-leaving-group': 'care', // ask police before leaving or deleting a group
} as const;

export type HandlingId = keyof typeof kinds;

export const handlingIds = Object.keys(kinds) as readonly HandlingId[]; // the keys of a constant

/** Read before the order of the steps: whoever acts on a step first may have done it already. */
const first: readonly HandlingId[] = ['ring-999-if-now', 'do-not-alert-subject'];

export const standsFirst = (id: HandlingId): boolean => first.includes(id);

/** Whether a handling rule forbids something or asks for care. */
export const handlingKind = (id: HandlingId): 'never' | 'care' => kinds[id];
