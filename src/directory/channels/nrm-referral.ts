import { channel, nextReview } from '../typed.ts';

/** National Referral Mechanism, entered only by a first responder. */
export const nrmReferral = channel({
  id: 'nrm-referral',
  kind: 'statutory',
  nations: 'all',
  serves: ['workforce'],
  remit: [{ what: 'exploitation' }],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: [],
  hours: null,
  sources: ['https://www.modernslaveryhelpline.org'],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
