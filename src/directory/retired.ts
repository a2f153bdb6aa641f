import type { Confidence } from './channel.ts';
import type { ChannelId } from './channels/index.ts';

/** A body that is gone, renamed or only gives advice: never a place to report (rule 15). */
export interface Retired {
  /** Paragraphs of the e-safety policy that name it. */
  readonly paragraphs: readonly string[];
  /** Where a report goes today; null where the words alone say what took its place. */
  readonly goTo: ChannelId | null;
  /** The page or paper it was read in. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** By id; names and what happened are in the catalogue under `retired.<id>.name` and `.now`. */
export const retired = {
  becta: {
    paragraphs: ['4.1'],
    goTo: null,
    source: 'https://www.education.gov.uk (National Archives)',
    confidence: 'H',
  },
  childnet: { paragraphs: ['4.1'], goTo: null, source: 'https://www.childnet.com', confidence: 'M' },
  'barnardos-just-one-click': {
    paragraphs: ['4.1'],
    goTo: null,
    source: 'theregister.co.uk; irishtimes.com',
    confidence: 'L',
  },
  vgt: {
    paragraphs: ['4.1'],
    goTo: 'ceop',
    source: 'https://www.nationalcrimeagency.gov.uk/virtual-global-taskforce',
    confidence: 'H',
  },
  'dfes-bullying': { paragraphs: ['4.1'], goTo: null, source: 'Wikipedia', confidence: 'M' },
  'ceop-24-hours': {
    paragraphs: ['1.12', '4.1'],
    goTo: 'police-999',
    source: 'https://www.ceop.police.uk/Safety-Centre',
    confidence: 'H',
  },
  'iwf-harmful-or-illegal': {
    paragraphs: ['2.5', '4.1'],
    goTo: 'iwf',
    source: 'https://www.iwf.org.uk/faqs/',
    confidence: 'H',
  },
  'stop-it-now-black-country': {
    paragraphs: ['4.1'],
    goTo: 'stop-it-now',
    source: 'https://www.stopitnow.org.uk',
    confidence: 'M',
  },
  'walsall-safeguarding-board': {
    paragraphs: ['4.1'],
    goTo: 'childrens-social-care',
    source: 'https://walsallsp.co.uk/',
    confidence: 'H',
  },
  wmnet: { paragraphs: ['4.1'], goTo: 'posh', source: 'https://en.wikipedia.org/wiki/WMnet', confidence: 'M' },
  teachernet: { paragraphs: ['3.8'], goTo: null, source: 'not found', confidence: 'M' },
  thinkuknow: { paragraphs: ['4.2'], goTo: null, source: 'https://www.ceopeducation.co.uk', confidence: 'H' },
  'keep-your-child-safe-leaflet': { paragraphs: ['4.2'], goTo: null, source: 'not found', confidence: 'L' },
  'nch-net-smart': { paragraphs: ['4.2'], goTo: null, source: 'https://en.wikipedia.org', confidence: 'M' },
  'internet-task-force': {
    paragraphs: ['4.2'],
    goTo: null,
    source: 'api.parliament.uk, 16 July 2002; GOV.UK',
    confidence: 'M',
  },
  'lloyd-house-team': {
    paragraphs: ['1.5', '2.5'],
    goTo: 'police-101',
    source: 'policeprofessional.com; Express and Star, 15 May 2017',
    confidence: 'M',
  },
  'action-fraud': {
    paragraphs: [],
    goTo: 'report-fraud',
    source: 'https://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open',
    confidence: 'H',
  },
  'hsb-support': {
    paragraphs: [],
    goTo: 'stop-it-now',
    source: 'https://swgfl.org.uk/harmful-sexual-behaviour-helpline/',
    confidence: 'M',
  },
  'the-mix': {
    paragraphs: [],
    goTo: 'shout',
    source:
      'https://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html',
    confidence: 'M',
  },
  'ceop-education': {
    paragraphs: [],
    goTo: 'ceop',
    source: 'https://www.ceopeducation.co.uk/professionals/faqs',
    confidence: 'H',
  },
  'uk-safer-internet-centre': { paragraphs: [], goTo: 'posh', source: 'https://saferinternet.org.uk', confidence: 'H' },
  'internet-matters': { paragraphs: [], goTo: null, source: 'named by CEOP Education', confidence: 'M' },
  'parent-zone': { paragraphs: [], goTo: null, source: 'https://parentinfo.org', confidence: 'L' },
  'anti-bullying-alliance': { paragraphs: [], goTo: null, source: 'kent.gov.uk', confidence: 'M' },
  kidscape: { paragraphs: [], goTo: null, source: 'kent.gov.uk', confidence: 'M' },
  barnardos: { paragraphs: [], goTo: null, source: 'Holyrood magazine', confidence: 'L' },
  'action-for-children': {
    paragraphs: [],
    goTo: 'childrens-social-care',
    source: 'https://www.actionforchildren.org.uk',
    confidence: 'M',
  },
  'marie-collins-foundation': {
    paragraphs: [],
    goTo: null,
    source: 'https://www.mariecollinsfoundation.org.uk',
    confidence: 'M',
  },
} as const satisfies Readonly<Record<string, Retired>>;

export type RetiredId = keyof typeof retired;
