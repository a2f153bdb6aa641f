import { channel, nextReview } from '../typed.ts';

/** England’s officer for allegations; Wales’ Designated Officer for Safeguarding. Neither in Scotland or Northern Ireland. */
export const lado = channel({
  id: 'lado',
  kind: 'statutory',
  nations: ['england', 'wales'],
  serves: ['adults', 'workforce'],
  remit: [
    { what: 'worker', conduct: ['harm', 'low-level', 'not-sure'] },
    { person: ['colleague', 'my-manager', 'head', 'safeguarding-lead', 'it-hr-lead', 'worker-elsewhere'] },
    { near: ['works', 'not-sure'] },
    { what: 'no-action' },
  ],
  anonymous: null,
  emergency: false,
  routes: [],
  asks: ['person', 'childs-words', 'when', 'child-details', 'actions-taken', 'your-contact'],
  hours: null,
  sources: [
    'https://sheffieldscb.proceduresonline.com/p_all_against_pers_work_children.html',
    'http://safeguarding.wales/adu/a5/a5.p3.html',
  ],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
