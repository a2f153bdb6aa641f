import type { LocalTextKey } from '../../language/en/local.ts';

/** Where the region’s procedures are today; it may have moved, so it carries "check before you rely on it". */
export const regionalProcedures = {
  address: 'https://westmidlands.procedures.org.uk/',
  confidence: 'M',
  verified: null,
  /** The nine areas it covers. Coventry is not on its list; Solihull’s reference was removed on 4 July 2017. */
  authorityIds: [
    'birmingham',
    'dudley',
    'herefordshire',
    'sandwell',
    'shropshire',
    'telford-and-wrekin',
    'walsall',
    'wolverhampton',
    'worcestershire',
  ],
} as const;

export interface Procedure {
  /** The number in the manual of about 2007 that the policy cites; `whole` for the policy’s own subject. */
  readonly section: string;
  readonly subject: LocalTextKey;
  /** The chapter’s address in the regional procedures; null: not found, so only the front page is offered. */
  readonly chapter: string | null;
  /** The council’s own manual where its address was found. */
  readonly council: { readonly authorityId: string; readonly address: string; readonly copyDate: string } | null;
}

/** What became of the sections the policy cites. An address is given only where it was found in full. */
export const procedures: readonly Procedure[] = [
  { section: '1.1.3', subject: 'local.procedures.1.1.3', chapter: null, council: null },
  {
    section: '3.1.1',
    subject: 'local.procedures.3.1.1',
    chapter: null,
    council: {
      authorityId: 'walsall',
      address: 'https://walsallchildcare.proceduresonline.com/p_contact_ref.html',
      copyDate: '2018',
    },
  },
  {
    section: '3.1.4',
    subject: 'local.procedures.3.1.4',
    chapter:
      'https://westmidlands.procedures.org.uk/ykpql/statutory-child-protection-procedures/child-protection-enquiries/',
    council: null,
  },
  { section: '4.1.1', subject: 'local.procedures.4.1.1', chapter: null, council: null },
  { section: '4.1.4', subject: 'local.procedures.4.1.4', chapter: null, council: null },
  { section: '10.1.4', subject: 'local.procedures.10.1.4', chapter: null, council: null },
  {
    section: 'whole',
    subject: 'local.procedures.whole',
    chapter:
      'https://westmidlands.procedures.org.uk/pkphy/regional-safeguarding-guidance/online-safety-children-exposed-to-abuse-through-digital-media',
    council: null,
  },
];

/** The regional procedures for a council; undefined where they do not cover it. */
export const proceduresFor = (authorityId: string): readonly Procedure[] | undefined =>
  regionalProcedures.authorityIds.some((id) => id === authorityId) ? procedures : undefined;
