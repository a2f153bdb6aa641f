import { channel, nextReview } from '../typed.ts';

/** INHOPE: the network of hotlines abroad. In the UK the IWF passes reports on. */
export const inhope = channel({
  id: 'inhope',
  kind: 'report',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: true,
  emergency: false,
  routes: [{ kind: 'site', value: 'https://www.inhope.org/EN', confidence: 'H' }],
  asks: [],
  hours: null,
  sources: ['https://www.inhope.org/EN/articles/about-inhope'],
  copyDate: '2024',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
