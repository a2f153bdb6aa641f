import { channel, nextReview } from '../typed.ts';

/** Report Harmful Content (SWGfL), for ages 13 and over, after the platform has refused or not answered. */
export const reportHarmfulContent = channel({
  id: 'report-harmful-content',
  kind: 'report',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  remit: [
    {
      what: [
        'bullying',
        'threat',
        'fake-account',
        'hate',
        'filmed-violence',
        'self-harm',
        'pornography',
        'upsetting',
        'no-action',
      ],
    },
  ],
  anonymous: null,
  emergency: false,
  routes: [{ kind: 'form', value: 'https://reportharmfulcontent.com/', confidence: 'M' }],
  asks: ['platform', 'address', 'date-reported', 'platform-answer', 'harm-type'],
  asksInOrder: true,
  hours: null,
  sources: [
    'https://reportharmfulcontent.com/advice/other/further-advice/faqs',
    'https://swgfl.org.uk/magazine/top-tips-for-reporting-harmful-content-online',
  ],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
