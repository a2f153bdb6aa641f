import { channel, nextReview } from '../typed.ts';

/** NSPCC Whistleblowing Advice Line. Its hours come from 2016, so none are given. */
export const nspccWhistleblowing = channel({
  id: 'nspcc-whistleblowing',
  kind: 'helpline',
  nations: 'all',
  serves: ['adults', 'workforce'],
  remit: [{ already: ['lead-silent', 'council-silent', 'not-sure'] }],
  anonymous: true,
  emergency: false,
  routes: [
    { kind: 'phone', value: '0800 028 0285', confidence: 'H' },
    {
      kind: 'site',
      value:
        'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/',
      confidence: 'H',
    },
  ],
  asks: [],
  hours: null,
  sources: [
    'https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/',
  ],
  copyDate: '2016-02',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
