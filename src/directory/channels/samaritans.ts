import { channel, nextReview } from '../typed.ts';

/** Samaritans: anyone who finds it hard, at any hour. */
export const samaritans = channel({
  id: 'samaritans',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [
    { kind: 'phone', value: '116 123', confidence: 'H' },
    { kind: 'email', value: 'jo@samaritans.org', confidence: 'H' },
  ],
  asks: [],
  hours: { text: 'always', copyDate: null, confidence: 'H' },
  sources: ['https://www.samaritans.org/how-we-can-help/contact-samaritan/'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
