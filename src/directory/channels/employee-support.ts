import { channel, nextReview } from '../typed.ts';

/** The employer’s support for staff. */
export const employeeSupport = channel({
  id: 'employee-support',
  kind: 'self-help',
  nations: 'all',
  serves: ['workforce'],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: [],
  hours: null,
  sources: ['Signpost’s own routing rules'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
