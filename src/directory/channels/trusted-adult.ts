import { channel, nextReview } from '../typed.ts';

/** An adult the young person trusts. */
export const trustedAdult = channel({
  id: 'trusted-adult',
  kind: 'person',
  nations: 'all',
  serves: ['children'],
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
