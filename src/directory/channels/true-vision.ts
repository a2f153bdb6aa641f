import { channel, nextReview } from '../typed.ts';

/** True Vision, the police hate crime site. Its state in 2026 was not verified. */
export const trueVision = channel({
  id: 'true-vision',
  kind: 'report',
  nations: ['england', 'wales', 'northern-ireland'],
  serves: ['adults', 'children', 'workforce'],
  remit: [{ what: 'hate' }],
  anonymous: true,
  emergency: false,
  routes: [{ kind: 'form', value: 'https://www.report-it.org.uk/', confidence: 'M' }],
  asks: [],
  hours: null,
  sources: ['https://www.report-it.org.uk/'],
  copyDate: null,
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
