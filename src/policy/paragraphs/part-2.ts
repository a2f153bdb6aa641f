import type { Paragraph } from '../paragraph-shape.ts';

/** Part 2 of the policy: managing the risk posed by new technologies. */
export const part2 = {
  '2.1': { section: 'new-technology', gives: 'background', rules: [], correctedBy: [] },
  '2.2': { section: 'new-technology', gives: 'background', rules: [], correctedBy: [] },
  '2.3': { section: 'new-technology', gives: 'background', rules: [], correctedBy: [] },
  '2.4': { section: 'new-technology', gives: 'rule', rules: ['S20', 'S21'], correctedBy: [] },
  '2.5': {
    section: 'new-technology',
    gives: 'named-body',
    rules: ['rule 4', 'S18', 'S39'],
    correctedBy: ['iwf-faqs', 'west-midlands-police-reports'],
  },
  '2.6': { section: 'new-technology', gives: 'rule', rules: ['S19'], correctedBy: ['west-midlands-procedures'] },
  '2.7': {
    section: 'new-technology',
    gives: 'rule',
    rules: ['rule 11', 'S10', 'S39'],
    correctedBy: ['soa-2003-s15a'],
  },
  '2.8': { section: 'new-technology', gives: 'rule', rules: ['S13', 'S14'], correctedBy: ['ukcis-nudes-2024'] },
  '2.9': { section: 'new-technology', gives: 'route', rules: ['S5', 'S6', 'S39'], correctedBy: [] },
  '2.10': { section: 'new-technology', gives: 'rule', rules: ['S16'], correctedBy: [] },
  '2.11': {
    section: 'new-technology',
    gives: 'rule',
    rules: ['rule 6', 'S10'],
    correctedBy: ['soa-2003-s15', 'soa-2003-s15a'],
  },
  '2.12': { section: 'new-technology', gives: 'background', rules: ['S10'], correctedBy: [] },
  '2.13': { section: 'new-technology', gives: 'rule', rules: ['rule 11', 'S18', 'S39'], correctedBy: [] },
  '2.14': { section: 'new-technology', gives: 'rule', rules: ['S13'], correctedBy: [] },
  '2.15': {
    section: 'new-technology',
    gives: 'rule',
    rules: ['rule 4', 'S14'],
    correctedBy: ['poca-1978', 'iwf-faqs', 'nca-iwf-ai-guide-2025'],
  },
} as const satisfies Record<string, Paragraph>;
