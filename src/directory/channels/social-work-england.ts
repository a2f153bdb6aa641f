import { channel, nextReview } from '../typed.ts';

/** Social Work England: a social worker’s fitness to practise. */
export const socialWorkEngland = channel({
  id: 'social-work-england',
  kind: 'regulator',
  nations: ['england'],
  serves: ['adults', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [
    {
      kind: 'form',
      value:
        'https://www.socialworkengland.org.uk/concerns/raise-a-concern/refer-a-concern-on-behalf-of-an-organisation/',
      confidence: 'M',
    },
  ],
  asks: [],
  hours: null,
  sources: [
    'https://www.socialworkengland.org.uk/concerns/raise-a-concern/refer-a-concern-on-behalf-of-an-organisation/',
  ],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
