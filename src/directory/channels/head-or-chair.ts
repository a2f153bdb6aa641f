import { channel, nextReview } from '../typed.ts';

/** Whoever is above the person of concern: head, manager, or the chair of governors or trustees. */
export const headOrChair = channel({
  id: 'head-or-chair',
  kind: 'person',
  nations: 'all',
  serves: ['adults', 'workforce'],
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
