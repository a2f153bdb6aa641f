import { channel, nextReview } from '../typed.ts';

/** Filters and device settings. */
export const parentalControls = channel({
  id: 'parental-controls',
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
