import type { learn as english } from '../en/learn.ts';
import type { SameKeys } from './same-keys.ts';

/** “Learn more”: bodies that teach and advise, or that older papers name, as they are today. */
export const learn: SameKeys<typeof english> = {
  'options.section.learn-more': 'Dysgu mwy',
  'learn.intro':
    'Mae’r cyrff hyn yn addysgu, yn cynghori neu wedi dod i ben. Nid yw’r un ohonyn nhw’n lle i roi gwybod. I roi gwybod, pwyswch fotwm Signpost.',
  'learn.policy-professionals': 'Wedi’u henwi yn y polisi ar gyfer gweithwyr proffesiynol (4.1)',
  'learn.policy-families': 'Wedi’u henwi yn y polisi ar gyfer plant a rhieni (4.2)',
  'learn.policy-elsewhere': 'Wedi’u henwi mewn mannau eraill yn y polisi',
  'learn.today': 'Cyngor heddiw, ac enwau sydd wedi newid ers hynny',
  'learn.source': 'Mae pob un yn dweud lle y gwnaethom ei ddarllen. Does neb wedi gwirio’r rhain â llaw eto.',
};
