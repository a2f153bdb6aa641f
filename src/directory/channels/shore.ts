import { channel, nextReview } from '../typed.ts';

/** Shore, for teenagers. Its address, hours and age range were not found. */
export const shore = channel({
  id: 'shore',
  kind: 'helpline',
  nations: 'all',
  serves: ['children'],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: [],
  hours: null,
  sources: ['https://www.edushield.org.uk/3190-2'],
  copyDate: '2025-09',
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
