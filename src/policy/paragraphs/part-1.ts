import type { Paragraph } from '../paragraph-shape.ts';

/** Part 1 of the policy: recognition and response. 1.1 is the unnumbered list that opens it. */
export const part1 = {
  '1.1': { section: 'recognition', gives: 'rule', rules: ['S1', 'S5', 'S10', 'S16', 'S38'], correctedBy: [] },
  '1.2': {
    section: 'concern',
    gives: 'route',
    rules: ['rule 2', 'rule 6', 'S38'],
    correctedBy: ['kcsie-part-4', 'lado-procedures'],
  },
  '1.3': {
    section: 'concern',
    gives: 'route',
    rules: ['rule 6', 'S39', 'S41'],
    correctedBy: ['west-midlands-procedures', 'children-act-1989-s47'],
  },
  '1.4': { section: 'concern', gives: 'rule', rules: ['rule 11'], correctedBy: [] },
  '1.5': {
    section: 'concern',
    gives: 'rule',
    rules: ['S19', 'S39'],
    correctedBy: ['west-midlands-procedures', 'west-midlands-police-reports'],
  },
  '1.6': { section: 'concern', gives: 'route', rules: ['S4', 'S5'], correctedBy: [] },
  '1.7': {
    section: 'allegations',
    gives: 'route',
    rules: ['rule 2', 'rule 3', 'S7'],
    correctedBy: ['working-together-2023', 'lado-procedures', 'wales-procedures', 'scotland-guidance-2023'],
  },
  '1.8': { section: 'allegations', gives: 'background', rules: ['S7'], correctedBy: [] },
  '1.9': { section: 'allegations', gives: 'rule', rules: ['S7', 'S39'], correctedBy: [] },
  '1.10': { section: 'allegations', gives: 'rule', rules: ['S7'], correctedBy: [] },
  '1.11': {
    section: 'allegations',
    gives: 'rule',
    rules: ['rule 10', 'S4'],
    correctedBy: ['soa-2003-s46', 'cps-npcc-memorandum', 'iwf-workplace'],
  },
  '1.12': { section: 'ceop', gives: 'named-body', rules: ['rule 5'], correctedBy: ['ceop-pages'] },
} as const satisfies Record<string, Paragraph>;
