import { channel, nextReview } from '../typed.ts';

/** Revenge Porn Helpline (SWGfL), for adults of 18 and over. */
export const revengePornHelpline = channel({
  id: 'revenge-porn-helpline',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'workforce'],
  remit: [{ what: ['blackmail', 'adult-intimate'], age: 'adult' }],
  anonymous: null,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0345 6000 459', confidence: 'H' },
    { kind: 'site', value: 'https://revengepornhelpline.org.uk/', confidence: 'H' },
  ],
  asks: [],
  hours: { text: 'weekdays-10-4-not-holidays', copyDate: null, confidence: 'M' },
  sources: [
    'https://revengepornhelpline.org.uk/faq',
    'https://www.inkl.com/news/a-day-with-the-revenge-porn-helpline-you-can-sense-the-callers-desperation',
  ],
  copyDate: '2025-08',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
