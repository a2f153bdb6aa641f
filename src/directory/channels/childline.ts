import { channel, nextReview } from '../typed.ts';

/** Childline, for anyone up to their 19th birthday. */
export const childline = channel({
  id: 'childline',
  kind: 'helpline',
  nations: 'all',
  serves: ['children'],
  remit: [
    { reporter: 'young-person' },
    { what: ['nude', 'grooming', 'live-abuse', 'bullying', 'hurt'] },
    { what: ['child-imagery', 'cyberflash'], child: ['known', 'not-known', 'not-sure'] },
    { what: ['blackmail', 'adult-intimate', 'cyberflash'], age: ['under-18', 'not-sure'] },
    { what: 'self-harm', concerns: ['child', 'content', 'urged', 'not-sure'] },
  ],
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0800 1111', confidence: 'H' },
    { kind: 'chat', value: 'https://www.childline.org.uk/', confidence: 'H' },
  ],
  asks: [],
  hours: { text: 'always', copyDate: '2024-11', confidence: 'H' },
  sources: ['https://learning.nspcc.org.uk/services/childline'],
  copyDate: '2024-11',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
