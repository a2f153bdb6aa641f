import { channel, nextReview } from '../typed.ts';

/** The reporter’s manager. */
export const lineManager = channel({
  id: 'line-manager',
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
