import { channel, nextReview } from '../typed.ts';

/** Modern Slavery and Exploitation Helpline (Unseen). Its hours in 2026 were not verified. */
export const modernSlaveryHelpline = channel({
  id: 'modern-slavery-helpline',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  remit: [{ what: 'exploitation' }],
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'phone', value: '08000 121 700', confidence: 'H' },
    { kind: 'site', value: 'https://www.modernslaveryhelpline.org', confidence: 'H' },
  ],
  asks: [],
  hours: null,
  sources: ['https://www.modernslaveryhelpline.org'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
