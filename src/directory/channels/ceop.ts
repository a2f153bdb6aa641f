import { channel, nextReview } from '../typed.ts';

/** CEOP Safety Centre of the National Crime Agency. Not anonymous and not an emergency service. */
export const ceop = channel({
  id: 'ceop',
  kind: 'report',
  nations: 'all',
  serves: ['adults', 'children', 'workforce'],
  remit: [
    { what: ['child-imagery', 'nude', 'grooming', 'live-abuse'] },
    { what: 'blackmail', age: ['under-18', 'not-sure'] },
    { what: ['blackmail', 'cyberflash'], reporter: 'young-person' },
    { what: 'cyberflash', child: ['known', 'not-known', 'not-sure'] },
    { what: 'pornography', viewing: 'shown-by-adult' },
  ],
  anonymous: false,
  emergency: false,
  routes: [
    { kind: 'form', value: 'https://www.ceop.police.uk/ceop-reporting/', confidence: 'M' },
    { kind: 'site', value: 'https://www.ceop.police.uk/Safety-Centre', confidence: 'M' },
  ],
  asks: [
    'your-name',
    'your-role',
    'your-email',
    'your-number',
    'what-happened',
    'address',
    'child-details',
    'person-details',
  ],
  asksInOrder: true,
  wantsExactAddress: true,
  hours: null,
  sources: [
    'https://prod.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-concerned-adult',
    'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult',
    'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/',
  ],
  copyDate: '2024',
  confidence: 'M',
  verified: null,
  reviewBy: nextReview,
});
