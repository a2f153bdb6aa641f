import { channel, nextReview } from '../typed.ts';

/** Online terrorist material (Counter Terrorism Internet Referral Unit). */
export const reportTerrorism = channel({
  id: 'report-terrorism',
  kind: 'report',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  remit: [{ what: 'terrorism' }],
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'form', value: 'https://www.gov.uk/report-terrorism', confidence: 'M' },
    { kind: 'phone', value: '0800 789 321', confidence: 'M' },
  ],
  asks: ['address', 'short-description'],
  asksInOrder: true,
  wantsExactAddress: true,
  hours: null,
  sources: [
    'https://northyorkshire.police.uk/what-we-do/public-safety-and-welfare/terrorism-advice/',
    'https://www.ourwatch.org.uk/crime-prevention/crime-prevention-toolkits/terrorism/online-extremism',
  ],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
