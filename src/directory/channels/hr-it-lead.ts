import { channel, nextReview } from '../typed.ts';

/** HR or IT lead in the organisation. */
export const hrItLead = channel({
  id: 'hr-it-lead',
  kind: 'person',
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
