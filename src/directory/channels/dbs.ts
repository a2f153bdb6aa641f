import { channel, nextReview } from '../typed.ts';

/** Disclosure and Barring Service: the employer’s duty to refer, after police and LADO. */
export const dbs = channel({
  id: 'dbs',
  kind: 'regulator',
  nations: ['england', 'wales'],
  serves: ['workforce'],
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
