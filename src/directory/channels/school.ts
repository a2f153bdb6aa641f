import { channel, nextReview } from '../typed.ts';

/** The child’s school. */
export const school = channel({
  id: 'school',
  kind: 'person',
  nations: 'all',
  serves: ['adults'],
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
