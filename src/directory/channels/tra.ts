import { channel, nextReview } from '../typed.ts';

/** Teaching Regulation Agency: serious misconduct by a teacher in England, after police and LADO. */
export const tra = channel({
  id: 'tra',
  kind: 'regulator',
  nations: ['england'],
  serves: ['adults', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: [],
  hours: null,
  sources: ['judiciumeducation.co.uk, January 2025'],
  copyDate: '2025-01',
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
