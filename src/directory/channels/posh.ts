import { channel, nextReview } from '../typed.ts';

/** Professionals Online Safety Helpline (SWGfL). Its e-mail was seen on a page of 2013 only. */
export const posh = channel({
  id: 'posh',
  kind: 'helpline',
  nations: 'all',
  serves: ['workforce'],
  anonymous: null,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0344 381 4772', confidence: 'M' },
    { kind: 'email', value: 'helpline@saferinternet.org.uk', confidence: 'L' },
  ],
  asks: ['platform', 'address', 'date-reported', 'platform-answer', 'harm-type'],
  hours: { text: 'weekdays-10-4', copyDate: null, confidence: 'M' },
  sources: [
    'https://www.naht.org.uk/news-and-opinion/news/pupil-support-and-safeguarding-news/professionals-online-safety-helpline/',
    'https://swgfl.org.uk/research/professionals-online-safety-helpline-annual-report-2024',
  ],
  copyDate: '2024',
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
