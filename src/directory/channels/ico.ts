import { channel, nextReview } from '../typed.ts';

/** Information Commissioner: an organisation’s misuse of personal data. */
export const ico = channel({
  id: 'ico',
  kind: 'regulator',
  nations: 'all',
  serves: ['adults'],
  anonymous: false,
  emergency: false,
  routes: [
    { kind: 'form', value: 'https://ico.org.uk/make-a-complaint/personal-information-complaint', confidence: 'H' },
  ],
  asks: ['your-name', 'your-email', 'whose-data', 'organisation', 'what-happened', 'when', 'harm-caused'],
  asksInOrder: true,
  hours: null,
  sources: ['https://ico.org.uk/make-a-complaint/personal-information-complaint'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
