import { channel, nextReview } from '../typed.ts';

/** Crimestoppers, and Fearless for young people: wholly anonymous. */
export const crimestoppers = channel({
  id: 'crimestoppers',
  kind: 'report',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0800 555 111', confidence: 'H' },
    { kind: 'form', value: 'https://crimestoppers-uk.org/', confidence: 'H' },
  ],
  asks: [],
  hours: { text: 'always', copyDate: '2025', confidence: 'H' },
  sources: ['https://www.crimestoppers-uk.org/fearless/news/2024/report-remove'],
  copyDate: '2025',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
