import { channel, nextReview } from '../typed.ts';

/** Report Fraud, which replaced Action Fraud on 4 December 2025. Sources differ on its phone hours, so none are given. */
export const reportFraud = channel({
  id: 'report-fraud',
  kind: 'report',
  nations: ['england', 'wales', 'northern-ireland'],
  serves: ['adults', 'workforce'],
  remit: [{ what: 'scam' }],
  anonymous: null,
  emergency: false,
  routes: [
    { kind: 'form', value: 'https://www.reportfraud.police.uk/', confidence: 'H' },
    { kind: 'phone', value: '0300 123 2040', confidence: 'H' },
  ],
  asks: [],
  hours: null,
  sources: [
    'https://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open',
    'https://www.miragenews.com/city-police-launch-fraud-reporting-service-1583577',
  ],
  copyDate: '2025-12',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
