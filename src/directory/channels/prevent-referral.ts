import { channel, nextReview } from '../typed.ts';

/** Prevent, through the reporter’s own safeguarding route. No national link to the form was found. */
export const preventReferral = channel({
  id: 'prevent-referral',
  kind: 'statutory',
  nations: ['england', 'wales', 'scotland'],
  serves: ['adults', 'workforce'],
  remit: [
    {
      what: 'terrorism',
      person: [
        'another-child',
        'adult-known',
        'home',
        'colleague',
        'my-manager',
        'head',
        'safeguarding-lead',
        'it-hr-lead',
        'worker-elsewhere',
        'not-sure',
      ],
    },
  ],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: ['person', 'concerns', 'vulnerabilities', 'agencies', 'your-role'],
  asksInOrder: true,
  hours: null,
  sources: [
    'https://digitalservices.south-wales.police.uk/en/prevent-referral-form-english/',
    'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
  ],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
