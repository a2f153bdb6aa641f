import { channel, nextReview } from '../typed.ts';

/** Shout: help by text message in a crisis. */
export const shout = channel({
  id: 'shout',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [{ kind: 'sms', value: 'SHOUT to 85258', confidence: 'H' }],
  asks: [],
  hours: { text: 'always', copyDate: null, confidence: 'H' },
  sources: ['https://giveusashout.org/about-us/faq'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
