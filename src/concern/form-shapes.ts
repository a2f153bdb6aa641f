import type { ChannelId } from '../directory/channels/index.ts';

export const formFieldIds = [
  'address',
  'place-on-page',
  'reporter-name',
  'reporter-role',
  'reporter-contact',
  'what-happened',
  'when',
  'child',
  'person',
  'child-at-risk',
  'evidence',
  'platform',
  'date-reported',
  'platform-reply',
  'harm',
  'own-words',
  'adults',
  'actions',
  'other-agencies',
  'description',
] as const;
export type FormFieldId = (typeof formFieldIds)[number];

/** What the form of one channel asks, in its order. */
export interface FormShape {
  readonly channel: ChannelId;
  /** Police, CEOP, IWF and terrorism forms need the exact address; people get the safe form. */
  readonly address: 'exact' | 'safe';
  readonly fields: readonly FormFieldId[];
  /** False: the order is ours, because the form differs by place or was not seen. */
  readonly orderKnown: boolean;
  readonly source: string;
}

const local = 'differs by council; fields that local forms share';

/** Forms as they were found (copies of the pages, 2020 to 2026); a form may have changed since. */
export const formShapes: readonly FormShape[] = [
  {
    channel: 'iwf',
    address: 'exact',
    fields: ['address', 'place-on-page', 'reporter-contact'],
    orderKnown: false,
    source: 'https://www.iwf.org.uk/faqs/',
  },
  {
    channel: 'ceop',
    address: 'exact',
    fields: ['reporter-name', 'reporter-role', 'reporter-contact', 'what-happened', 'address', 'child', 'person'],
    orderKnown: true,
    source: 'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult',
  },
  {
    channel: 'police-101',
    address: 'exact',
    fields: [
      'what-happened',
      'when',
      'address',
      'child',
      'person',
      'evidence',
      'child-at-risk',
      'reporter-name',
      'reporter-contact',
    ],
    orderKnown: false,
    source: 'differs by force',
  },
  {
    channel: 'report-terrorism',
    address: 'exact',
    fields: ['address', 'description', 'reporter-contact'],
    orderKnown: true,
    source: 'https://www.ourwatch.org.uk/crime-prevention/crime-prevention-toolkits/terrorism/online-extremism',
  },
  { channel: 'report-remove', address: 'safe', fields: [], orderKnown: true, source: 'used by the young person only' },
  {
    channel: 'report-harmful-content',
    address: 'safe',
    fields: ['platform', 'address', 'date-reported', 'platform-reply', 'harm'],
    orderKnown: true,
    source: 'https://reportharmfulcontent.com/advice/other/further-advice/faqs',
  },
  {
    channel: 'posh',
    address: 'safe',
    fields: ['platform', 'address', 'date-reported', 'platform-reply', 'harm'],
    orderKnown: false,
    source: 'swgfl.org.uk on the Professionals Online Safety Helpline',
  },
  {
    channel: 'prevent-referral',
    address: 'safe',
    fields: ['person', 'what-happened', 'other-agencies', 'reporter-name', 'reporter-role', 'reporter-contact'],
    orderKnown: true,
    source: 'https://digitalservices.south-wales.police.uk/en/prevent-referral-form-english/',
  },
  {
    channel: 'childrens-social-care',
    address: 'safe',
    fields: ['child', 'own-words', 'when', 'adults', 'actions', 'reporter-name', 'reporter-role', 'reporter-contact'],
    orderKnown: false,
    source: local,
  },
  {
    channel: 'lado',
    address: 'safe',
    fields: ['person', 'own-words', 'when', 'child', 'actions', 'reporter-name', 'reporter-role', 'reporter-contact'],
    orderKnown: false,
    source: local,
  },
];
