import { channel, nextReview } from '../typed.ts';

/** ACT Early Support Line, for anyone worried that someone is being drawn in. */
export const actEarly = channel({
  id: 'act-early',
  kind: 'helpline',
  nations: ['england', 'wales', 'scotland'],
  serves: ['adults', 'children', 'workforce'],
  remit: [{ what: 'terrorism' }],
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0800 011 3764', confidence: 'H' },
    { kind: 'relay', value: '18001 101', confidence: 'H' },
  ],
  asks: [],
  hours: { text: 'act-early', copyDate: null, confidence: 'H' },
  sources: ['https://actearly.uk/contact'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
