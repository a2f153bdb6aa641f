import { channel, nextReview } from '../typed.ts';

/** StopNCII, for an adult who is adult in the picture. */
export const stopncii = channel({
  id: 'stopncii',
  kind: 'removal',
  nations: 'all',
  serves: ['adults'],
  remit: [{ what: ['blackmail', 'adult-intimate'], age: 'adult' }],
  anonymous: null,
  emergency: false,
  routes: [
    { kind: 'form', value: 'https://stopncii.org/how-it-works/', confidence: 'H' },
    { kind: 'email', value: 'stopncii@swgfl.org.uk', confidence: 'H' },
  ],
  asks: ['own-images'],
  hours: null,
  sources: ['https://stopncii.org/faq'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
