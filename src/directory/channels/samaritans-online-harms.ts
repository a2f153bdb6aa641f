import { channel, nextReview } from '../typed.ts';

/** Samaritans’ advice for people who meet such content at work. No phone or e-mail was found. */
export const samaritansOnlineHarms = channel({
  id: 'samaritans-online-harms',
  kind: 'helpline',
  nations: 'all',
  serves: ['workforce'],
  remit: [{ what: 'self-harm' }],
  anonymous: null,
  emergency: false,
  routes: [
    {
      kind: 'site',
      value:
        'https://samaritans.org/about-samaritans/research-policy/internet-suicide/internet-safety-practitioners/responding-online-activity',
      confidence: 'M',
    },
  ],
  asks: [],
  hours: null,
  sources: [
    'https://samaritans.org/about-samaritans/research-policy/internet-suicide/internet-safety-practitioners/responding-online-activity',
  ],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
