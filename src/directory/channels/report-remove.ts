import { channel, nextReview } from '../typed.ts';

/** Report Remove of Childline and the IWF, used by the young person themselves. */
export const reportRemove = channel({
  id: 'report-remove',
  kind: 'removal',
  nations: 'all',
  serves: ['children'],
  remit: [
    { what: ['child-imagery', 'nude'] },
    { what: ['blackmail', 'adult-intimate', 'cyberflash'], age: ['under-18', 'not-sure'] },
    { what: 'blackmail', reporter: 'young-person' },
  ],
  anonymous: null,
  emergency: false,
  routes: [
    {
      kind: 'form',
      value: 'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/',
      confidence: 'H',
    },
  ],
  asks: ['age-band', 'childline-account', 'own-images'],
  asksInOrder: true,
  hours: null,
  sources: [
    'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove-down/',
    'https://www.iwf.org.uk/what-we-do/why-we-exist/report-remove',
    'https://www.uka.org.uk/news/news-and-features/essential-information-from-the-safeguarding-team-re-the-sharing-of-images-or-videos-online/',
  ],
  copyDate: '2024-11',
  confidence: 'H',
  verified: null,
  reviewBy: nextReview,
});
