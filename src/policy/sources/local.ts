import type { Source } from '../source-shape.ts';

/** The policy itself, and what replaced the local procedures it names. */
export const local = {
  'walsall-policy': {
    title: 'E-Safety Policy',
    publisher: 'Walsall Safeguarding Children Board',
    address: null,
    version: null,
    confidence: 'H',
    gap: true,
  },
  'walsall-partnership-pages': {
    title: 'Walsall Safeguarding Partnership',
    publisher: 'Walsall Safeguarding Partnership',
    address: 'https://walsallsp.co.uk/',
    version: null,
    confidence: 'H',
    gap: false,
  },
  'west-midlands-procedures': {
    title: 'West Midlands child protection procedures',
    publisher: 'West Midlands safeguarding partnerships',
    address: 'https://westmidlands.procedures.org.uk/',
    version: null,
    confidence: 'M',
    gap: true,
  },
  'west-midlands-police-reports': {
    title: 'Press and police reports on West Midlands Police’s online teams',
    publisher: 'Express & Star; Police Professional',
    address: null,
    version: '2017 and 2020',
    confidence: 'M',
    gap: true,
  },
} as const satisfies Record<string, Source>;
