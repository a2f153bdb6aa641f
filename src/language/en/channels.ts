import { helplines } from './channels-help.ts';
import { channelsNearby } from './channels-near.ts';
import { officialChannels } from './channels-official.ts';

/**
 * What each channel is called, takes, refuses and needs: shown before any link or number (the remit gate).
 * A name that follows the nation stands under `.name.<nation>`.
 */
export const channels = {
  ...officialChannels,
  ...helplines,
  ...channelsNearby,

  'hours.always': 'At any hour (copy of {date}).',
  'hours.weekdays-10-4': 'Monday to Friday: 10am to 4pm (copy of {date}).',
  'hours.weekdays-10-4-not-holidays': 'Monday to Friday, 10am to 4pm. Closed on bank holidays (copy of {date}).',
  'hours.act-early': '9am to 5pm every day; at other times calls go to specialist officers (copy of {date}).',
  'hours.no-date': 'no known date',
  'field.service': 'Which service',
  'field.what-happened': 'What happened',
  'field.your-name': 'Your name',
  'field.your-number': 'The number you ring from',
  'field.place': 'Where',
  'field.hurt': 'Is anyone hurt',
  'field.when': 'When',
  'field.who': 'Who',
  'field.evidence-list': 'What evidence there is (no pictures)',
  'field.child-at-risk': 'Is a child at risk',
  'field.your-contact': 'Your name, role, e-mail and phone',
  'field.child-details': 'The child: name, age, where they are',
  'field.person-details': 'The person: names, user names, apps',
  'field.address': 'Web address',
  'field.address-note': 'Where on the page (if needed)',
  'field.age-band': 'Your age band',
  'field.childline-account': 'A Childline account',
  'field.own-images': 'Your own picture or its address',
  'field.platform': 'The platform',
  'field.platform-answer': 'What the platform answered',
  'field.date-reported': 'The day you reported it',
  'field.harm-type': 'What kind of harm',
  'field.short-description': 'A short description',
  'field.person': 'The person',
  'field.concerns': 'What worries you',
  'field.vulnerabilities': 'What makes them vulnerable',
  'field.agencies': 'Who else is involved',
  'field.your-role': 'Your role',
  'field.family': 'The family',
  'field.childs-words': 'The concern, in the child’s own words',
  'field.adults-involved': 'The adults',
  'field.actions-taken': 'What has been done',
  'field.your-email': 'Your e-mail',
  'field.whose-data': 'Whose data it is',
  'field.organisation': 'The organisation',
  'field.harm-caused': 'The harm it caused',
} as const;
