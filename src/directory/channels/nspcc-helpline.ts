import { channel, nextReview } from '../typed.ts';

/** NSPCC Helpline for adults who worry about a child. Its hours in 2026 were not verified. */
export const nspccHelpline = channel({
  id: 'nspcc-helpline',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'workforce'],
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0808 800 5000', confidence: 'H' },
    { kind: 'email', value: 'help@nspcc.org.uk', confidence: 'H' },
    { kind: 'form', value: 'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/', confidence: 'H' },
  ],
  asks: [],
  hours: null,
  sources: ['https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/'],
  copyDate: '2024',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
