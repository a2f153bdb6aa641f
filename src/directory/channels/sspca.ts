import { channel, nextReview } from '../typed.ts';

/** Scottish SPCA: cruelty to animals in Scotland. No number or address was looked up. */
export const sspca = channel({
  id: 'sspca',
  kind: 'report',
  nations: ['scotland'],
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
