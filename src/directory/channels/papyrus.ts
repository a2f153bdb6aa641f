import { channel, nextReview } from '../typed.ts';

/** Papyrus HOPELINE247, for under-35s with thoughts of suicide and anyone worried about one. */
export const papyrus = channel({
  id: 'papyrus',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0800 068 4141', confidence: 'M' },
    { kind: 'email', value: 'pat@papyrus-uk.org', confidence: 'M' },
  ],
  asks: [],
  hours: { text: 'always', copyDate: '2025-09', confidence: 'M' },
  sources: ['https://www.papyrus-uk.org'],
  copyDate: '2025-09',
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
