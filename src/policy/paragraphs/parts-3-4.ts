import type { Paragraph } from '../paragraph-shape.ts';

/** Parts 3 and 4 of the policy: bullying and other abuse online; further guidance and support. */
export const parts3And4 = {
  '3.1': { section: 'bullying', gives: 'rule', rules: ['S25', 'S27', 'S30'], correctedBy: [] },
  '3.2': { section: 'bullying', gives: 'background', rules: [], correctedBy: [] },
  // The definition of bullying, which the policy sets between 3.2 and 3.3 without a number.
  cyberbullying: { section: 'bullying', gives: 'rule', rules: ['S22'], correctedBy: ['working-together-2023'] },
  '3.3': { section: 'bullying', gives: 'background', rules: ['S22'], correctedBy: [] },
  '3.4': { section: 'bullying', gives: 'rule', rules: ['S22'], correctedBy: ['west-midlands-procedures'] },
  '3.5': { section: 'bullying', gives: 'rule', rules: ['rule 12', 'S22'], correctedBy: [] },
  '3.6': { section: 'bullying', gives: 'route', rules: ['rule 12', 'S22'], correctedBy: ['walsall-partnership-pages'] },
  '3.7': { section: 'bullying', gives: 'route', rules: ['S22', 'S25'], correctedBy: [] },
  '3.8': { section: 'bullying', gives: 'named-body', rules: ['rule 15'], correctedBy: ['kcsie-2025'] },
  '4.1': {
    section: 'further-help',
    gives: 'named-body',
    rules: ['rule 4', 'rule 5', 'rule 13', 'rule 15'],
    correctedBy: [
      'ceop-pages',
      'iwf-faqs',
      'vgt-page',
      'becta-closing',
      'childnet-pages',
      'stop-it-now-pages',
      'walsall-partnership-pages',
      'wmnet-article',
    ],
  },
  '4.2': {
    section: 'further-help',
    gives: 'named-body',
    rules: ['rule 15', 'S40'],
    correctedBy: ['kcsie-2025', 'ceop-education-pages', 'action-for-children-pages'],
  },
} as const satisfies Record<string, Paragraph>;
