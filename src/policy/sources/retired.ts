import type { Source } from '../source-shape.ts';

/** What became of the bodies and sites in part 4 of the policy. Links to learn from, never places to report. */
export const retired = {
  'becta-closing': {
    title: 'Closing of BECTA',
    publisher: 'Department for Education, National Archives copy',
    address: null,
    version: '31 March 2011',
    confidence: 'H',
    gap: false,
  },
  'vgt-page': {
    title: 'Virtual Global Taskforce',
    publisher: 'National Crime Agency',
    address: 'https://nationalcrimeagency.gov.uk/virtual-global-taskforce',
    version: 'about 2023 to 2024',
    confidence: 'H',
    gap: false,
  },
  'childnet-pages': {
    title: 'Childnet: need help',
    publisher: 'Childnet',
    address: null,
    version: null,
    confidence: 'M',
    gap: false,
  },
  'ceop-education-pages': {
    title: 'CEOP Education (once Thinkuknow)',
    publisher: 'National Crime Agency',
    address: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
    version: null,
    confidence: 'H',
    gap: false,
  },
  'action-for-children-pages': {
    title: 'Worried about a child',
    publisher: 'Action for Children (once NCH)',
    address: null,
    version: null,
    confidence: 'M',
    gap: true,
  },
  'wmnet-article': {
    title: 'WMnet',
    publisher: 'Wikipedia',
    address: 'https://en.wikipedia.org/wiki/WMnet',
    version: null,
    confidence: 'L',
    gap: true,
  },
} as const satisfies Record<string, Source>;
