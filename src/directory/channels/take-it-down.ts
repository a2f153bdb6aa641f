import { channel, nextReview } from '../typed.ts';

/** Take It Down (NCMEC, USA), for someone who was under 18 in the picture. */
export const takeItDown = channel({
  id: 'take-it-down',
  kind: 'removal',
  nations: 'all',
  serves: ['adults', 'children'],
  remit: [{ what: ['nude', 'blackmail', 'adult-intimate'], age: ['under-18', 'adult-now'] }],
  anonymous: true,
  emergency: false,
  routes: [{ kind: 'form', value: 'https://takeitdown.ncmec.org/', confidence: 'H' }],
  asks: [],
  hours: null,
  sources: ['https://takeitdown.ncmec.org/faq'],
  copyDate: '2023-02',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
