import { channel, nextReview } from '../typed.ts';

/** Ofcom: information about a service’s duties, never a single case. The link seen is of 2023 and is not shown. */
export const ofcom = channel({
  id: 'ofcom',
  kind: 'regulator',
  nations: 'all',
  serves: ['adults', 'workforce'],
  remit: [{ already: 'platform-silent' }],
  anonymous: null,
  emergency: false,
  routes: [
    {
      kind: 'form',
      value:
        'https://www.ofcom.org.uk/make-a-complaint/complain-about-a-video-sharing-platform-vsp/sites-and-apps/harmful-content',
      confidence: 'L',
    },
  ],
  asks: [],
  hours: null,
  sources: [
    'https://www.ofcom.org.uk/make-a-complaint/complain-about-a-video-sharing-platform-vsp/sites-and-apps/harmful-content',
  ],
  copyDate: '2023-11',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
