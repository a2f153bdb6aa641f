import { channel, nextReview } from '../typed.ts';

/** Stop It Now helpline of the Lucy Faithfull Foundation. Its hours come from an old page, so none are given. */
export const stopItNow = channel({
  id: 'stop-it-now',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'], // adults mainly; rule 13 names it beside Shore and Childline
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0808 1000 900', confidence: 'H' },
    { kind: 'chat', value: 'https://www.stopitnow.org.uk/helpline/', confidence: 'H' },
  ],
  asks: [],
  hours: null,
  sources: ['https://www.stopitnow.org.uk/helpline'],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
