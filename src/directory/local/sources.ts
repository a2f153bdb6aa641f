import type { Confidence } from '../channel.ts';

interface ListSource {
  readonly title: string;
  /** null: several, compared with each other. */
  readonly address: string | null;
  /** What was taken from it. */
  readonly gives: string;
  readonly copyDate: string | null;
  readonly licence: string;
  readonly confidence: Confidence;
}

/**
 * Where the lists come from: names, codes, websites, forces. Each contact names its own page.
 * Contact facts are not protected by copyright; no page text was copied. Licences in full: NOTICE.txt.
 */
export const listSources = {
  'council-names': {
    title: 'mySociety, UK Local Authority Names and Codes',
    address: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
    gives: 'list, types, codes, county of each district, abolished councils',
    copyDate: '2025-07-10',
    licence: 'MIT; codes Open Government Licence v3.0',
    confidence: 'H',
  },
  'council-sites': {
    title: 'GOV.UK Local Links Manager',
    address: 'https://github.com/alphagov/local-links-manager',
    gives: 'ids, websites, newest names, second check of the county of each district',
    copyDate: '2026-08-06',
    licence: 'MIT, Crown copyright',
    confidence: 'M',
  },
  'force-areas': {
    title: 'ONS, local authority districts to police force areas (December 2019)',
    address: 'https://github.com/jtrim-ons/ons-lookups',
    gives: 'police force of each area; newer councils from those they replaced',
    copyDate: '2021-06-15',
    licence: 'Open Government Licence v3.0',
    confidence: 'M',
  },
  'force-sites': {
    title: 'Lists of police forces in four public software projects, compared',
    address: null,
    gives: 'ids, names, websites; report addresses only where the whole address was seen',
    copyDate: null,
    licence: 'facts only',
    confidence: 'M',
  },
} as const satisfies Record<string, ListSource>;
