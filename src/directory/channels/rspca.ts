import { channel, nextReview } from '../typed.ts';

/** RSPCA: cruelty to animals in England and Wales. No number or address was looked up. */
export const rspca = channel({
  id: 'rspca',
  kind: 'report',
  nations: ['england', 'wales'],
  serves: ['adults', 'children', 'workforce'],
  remit: [{ what: 'upsetting', local: 'animal' }],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: [],
  hours: null,
  sources: ['Signpost’s own routing rules, S34'],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
