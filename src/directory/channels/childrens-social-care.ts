import { channel, nextReview } from '../typed.ts';

/** The council’s children’s services, or the nation’s own front door. */
export const childrensSocialCare = channel({
  id: 'childrens-social-care',
  kind: 'statutory',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  anonymous: null,
  emergency: false,
  routes: [
    {
      kind: 'site',
      value: 'https://www.gov.uk/report-child-abuse-to-local-council',
      nations: ['england'],
      confidence: 'M',
    },
  ],
  asks: ['child-details', 'family', 'childs-words', 'when', 'adults-involved', 'actions-taken', 'your-contact'],
  hours: null,
  sources: [
    'https://user-s7hizqk.cld.bz/1-General-Information/61',
    'https://gov.scot/publications/national-guidance-child-protection-scotland-2021-updated-2023/pages/5',
    'https://safeguarding.wales/en/chi-i/chi-i-c2/c2-p6',
  ],
  copyDate: null,
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
