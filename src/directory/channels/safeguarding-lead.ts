import { channel, nextReview } from '../typed.ts';

/** The organisation’s safeguarding lead or deputy. */
export const safeguardingLead = channel({
  id: 'safeguarding-lead',
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
