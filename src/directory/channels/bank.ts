import { channel, nextReview } from '../typed.ts';

/** The bank, to stop a payment. */
export const bank = channel({
  id: 'bank',
  kind: 'person',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  remit: [{ what: 'scam' }],
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
