import { channel, nextReview } from '../typed.ts';

/** A foster carer’s own social worker; in a children’s home the registered manager. */
export const supervisingSocialWorker = channel({
  id: 'supervising-social-worker',
  kind: 'person',
  nations: 'all',
  serves: ['workforce'],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: [],
  hours: null,
  sources: ['Signpost’s own routing rules'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
