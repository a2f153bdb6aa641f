import type { Source } from '../source-shape.ts';

/** Acts of Parliament, and what prosecutors and police have agreed about them. */
export const law = {
  'children-act-1989-s47': {
    title: 'Children Act 1989, section 47',
    publisher: 'legislation.gov.uk',
    address: 'https://legislation.gov.uk/ukpga/1989/41/section/47',
    version: null,
    confidence: 'H',
    gap: false,
  },
  'poca-1978': {
    title: 'Protection of Children Act 1978, section 1',
    publisher: 'legislation.gov.uk',
    address: null,
    readAt: 'https://cps.gov.uk/legal-guidance/indecent-and-prohibited-images-children',
    version: '7 May 2024 (prosecutors’ guidance)',
    confidence: 'H',
    gap: false,
  },
  'soa-2003-s15': {
    title: 'Sexual Offences Act 2003, section 15',
    publisher: 'legislation.gov.uk',
    address: null,
    version: 'as changed by the Criminal Justice and Courts Act 2015, section 36',
    confidence: 'H',
    gap: true,
  },
  'soa-2003-s15a': {
    title: 'Sexual Offences Act 2003, section 15A',
    publisher: 'legislation.gov.uk',
    address: null,
    version: 'in force 3 April 2017',
    confidence: 'H',
    gap: false,
  },
  'soa-2003-s46': {
    title: 'Sexual Offences Act 2003, section 46',
    publisher: 'legislation.gov.uk',
    address: 'https://legislation.gov.uk/ukpga/2003/42/section/46/2024-01-31',
    version: '31 January 2024',
    confidence: 'H',
    gap: false,
  },
  'cps-npcc-memorandum': {
    title: 'Memorandum of understanding on section 46 of the Sexual Offences Act 2003',
    publisher: 'Crown Prosecution Service and National Police Chiefs’ Council',
    address:
      'https://www.cps.gov.uk/publication/memorandum-understanding-between-crown-prosecution-service-cps-and-national-police',
    version: null,
    confidence: 'H',
    gap: true,
  },
  'online-safety-act-2023': {
    title: 'Online Safety Act 2023, Part 10',
    publisher: 'legislation.gov.uk',
    address: null,
    version: 'in force 31 January 2024',
    confidence: 'H',
    gap: false,
  },
  'crime-policing-act-2026': {
    title: 'Crime and Policing Act 2026',
    publisher: 'legislation.gov.uk',
    address: null,
    readAt:
      'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026',
    version: 'Royal Assent 29 April 2026',
    confidence: 'M',
    gap: true,
  },
} as const satisfies Record<string, Source>;
