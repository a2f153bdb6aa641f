import { channel, nextReview } from '../typed.ts';

/** The social worker of a child in care. */
export const childsSocialWorker = channel({
  id: 'childs-social-worker',
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
