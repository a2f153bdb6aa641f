import { channel, nextReview } from '../typed.ts';

/** 101 and the local force: a crime or concern without danger right now. */
export const police101 = channel({
  id: 'police-101',
  kind: 'police',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [
    { kind: 'phone', value: '101', confidence: 'H' },
    { kind: 'relay', value: '18001 101', confidence: 'H' },
  ],
  asks: [
    'what-happened',
    'when',
    'place',
    'address',
    'who',
    'evidence-list',
    'child-at-risk',
    'your-name',
    'your-number',
  ],
  wantsExactAddress: true,
  hours: null,
  sources: [
    'https://www.norfolk.police.uk/advice/advice-and-information/an/protecting-your-anonymity/',
    'https://www.cambs.police.uk/police-forces/cambridgeshire-constabulary/areas/campaigns/campaigns/what-can-and-should-be-reported-online/what-happens-after-i-report-online/',
  ],
  copyDate: '2025',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
