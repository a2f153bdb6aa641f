import { channel, nextReview } from '../typed.ts';

/** Internet Watch Foundation hotline: web addresses of sexual imagery of under-18s, hosted anywhere. */
export const iwf = channel({
  id: 'iwf',
  kind: 'report',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  remit: [
    {
      what: ['child-imagery', 'live-abuse', 'nude', 'blackmail'],
      where: ['web-page', 'social', 'live-stream', 'dark-web', 'school-network', 'private-chat', 'email'],
    },
    {
      what: 'young-child-posing',
      sexual: 'yes',
      where: ['web-page', 'social', 'live-stream', 'dark-web', 'school-network', 'private-chat', 'email'],
    },
  ],
  anonymous: true,
  emergency: false,
  routes: [{ kind: 'form', value: 'https://www.iwf.org.uk/report', confidence: 'M' }],
  asks: ['address', 'address-note'],
  wantsExactAddress: true,
  hours: null,
  sources: [
    'https://www.iwf.org.uk/faqs/',
    'https://crystaline.uk/what-happens-when-you-report-an-inappropriate-image-online/',
  ],
  copyDate: '2026-01',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
