import { channel, nextReview } from '../typed.ts';

/** 999 and 112: danger to life, injury, a crime in progress. */
export const police999 = channel({
  id: 'police-999',
  kind: 'emergency',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: true,
  emergency: true,
  routes: [
    { kind: 'phone', value: '999', confidence: 'H' },
    { kind: 'phone', value: '112', confidence: 'H' },
    { kind: 'textphone', value: '18000', confidence: 'H' },
    { kind: 'bsl', value: '999 BSL app', confidence: 'H' },
  ],
  asks: ['service', 'what-happened', 'your-name', 'your-number', 'place', 'hurt'],
  asksInOrder: true,
  wantsExactAddress: true,
  hours: null,
  sources: [
    'https://northyorkshire.police.uk/contact/emergency-sms-text-service',
    'https://southtees.nhs.uk/services/audiology/emergencysms',
  ],
  copyDate: '2024',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
