import { channel, nextReview } from '../typed.ts';

/** Scottish Social Services Council: referral of a social service worker, advice line for employers. */
export const sssc = channel({
  id: 'sssc',
  kind: 'regulator',
  nations: ['scotland'],
  serves: ['adults', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [{ kind: 'phone', value: '0345 60 30 891', confidence: 'M' }],
  asks: [],
  hours: null,
  sources: ['sssc.uk.com KA-03317'],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
