import { channel, nextReview } from '../typed.ts';

/** A calm talk; no report is needed first. */
export const talkCalmlyWithChild = channel({
  id: 'talk-calmly-with-child',
  kind: 'self-help',
  nations: 'all',
  serves: ['adults', 'workforce'],
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
