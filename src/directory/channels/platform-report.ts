import { channel, nextReview } from '../typed.ts';

/** The service’s own report button. */
export const platformReport = channel({
  id: 'platform-report',
  kind: 'platform',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
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
