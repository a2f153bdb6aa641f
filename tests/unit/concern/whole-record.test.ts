import { describe, expect, it } from 'vitest';
import { calendarEntry } from '../../../src/concern/calendar.ts';
import { formHelp } from '../../../src/concern/form-help.ts';
import { emptyNotes } from '../../../src/concern/notes.ts';
import type { ConcernRecord } from '../../../src/concern/record.ts';
import { recordOf } from '../../../src/concern/record.ts';
import { recordParts } from '../../../src/concern/record-parts.ts';
import { recordSections, recordText } from '../../../src/concern/record-text.ts';
import { speechCard } from '../../../src/concern/speech-card.ts';
import { recordHtml } from '../../../src/concern/tidy-html.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { text } from '../../../src/language/text.ts';
import { someNotes, somePlan, someRecord, tuesday } from './some-record.ts';

/** A record in which everything is filled in, with a blank before and after each text. */
const whole: ConcernRecord = {
  ...someRecord,
  reporter: {
    name: ' Ann Teacher ',
    role: ' Teacher ',
    organisation: ' Example School ',
    phone: ' 01632 960001 ',
    email: ' ann@school.example ',
  },
  facts: ' He wrote to her. \nShe told "me". ',
  opinion: ' I think she is afraid. ',
  people: [
    { role: 'child', name: ' Name One ', details: ' age 9 ' },
    { role: 'other-child', name: 'Name Two', details: '' },
    { role: 'adult', name: 'user_7', details: '' },
    { role: 'worker', name: '', details: 'coach' },
    { role: 'family', name: 'Name Three', details: 'aunt' },
  ],
  steps: [
    { channel: 'lado', recipient: null, done: tuesday, by: ' Ann ', reference: ' R-1 ', outcome: ' They will ring. ' },
    { channel: 'safeguarding-lead', recipient: 'safeguarding-lead', done: null, by: '', reference: '', outcome: '' },
  ],
  handling: [
    'stop-looking',
    'no-view',
    'no-copy',
    'do-not-delete',
    'isolate-device',
    'do-not-alert-subject',
    'do-not-question-child',
    'no-reply',
  ],
  keptExcept: ' I did look once more. ',
  nextReview: '2026-12-01',
};
const empty: ConcernRecord = {
  ...whole,
  address: null,
  reporter: { name: '', role: '', organisation: '', phone: '', email: '' },
  people: [],
  handling: [],
  keptExcept: '',
  facts: '',
  steps: [],
};
const children = ['Child it is about: Name One (age 9)', 'Another child: Name Two'];
const adults = [
  'Adult it is about: user_7',
  'Adult who works with children: name not known (coach)',
  'Family or home: Name Three (aunt)',
];
const done = [
  'Local Authority Designated Officer (LADO): told on Tuesday 24 November 2026 at 14:05',
  'By: Ann',
  'Reference: R-1',
  'What came of it: They will ring.',
  'Safeguarding lead: not yet',
];

describe('the record as a text', () => {
  const part = (heading: string, record = whole): readonly string[] => {
    const blocks = recordText(record, 'en').split('\n\n');
    return (blocks.find((block) => block.startsWith(`${heading}\n`)) ?? '').split('\n').slice(1);
  };

  it('has every part, without the blanks around what was typed', () => {
    expect(recordText(whole, 'en').split('\n\n').slice(0, 2)).toEqual([
      'Concern record',
      'Confidential. Only for people who need to know. No pictures are kept here, and none may be added.',
    ]);
    expect(part('Who is writing')).toEqual([
      'Name: Ann Teacher',
      'Role: Teacher',
      'Organisation: Example School',
      'How to reach me: 01632 960001, ann[@]school[.]example',
    ]);
    expect(part('Date and time')).toEqual([
      'Noticed: Tuesday 24 November 2026 at 14:05',
      'Written down: Tuesday 24 November 2026 at 14:05',
    ]);
    expect(part('People involved')).toEqual([...children, ...adults]);
    expect(part('What was done')).toEqual(done);
    expect(part('What was seen, said or heard, in the words used').map((line) => line.trim())).toEqual([
      'He wrote to her.',
      'She told "me".',
    ]);
    expect(part('What I think (not fact)')).toEqual(['I think she is afraid.']);
    expect(part('Next review')).toEqual(['To be looked at again on: Tuesday 1 December 2026']);
  });

  it('says of what is missing that it is missing', () => {
    expect(part('People involved', empty)).toHaveLength(1);
    expect(part('What was done', empty)).toHaveLength(1);
    expect(part('Who is writing', empty).join(' ')).not.toMatch(/undefined|, $/);
    expect(recordText(empty, 'en')).not.toContain('What I was asked to do');
    expect(recordText({ ...empty, written: null }, 'en')).not.toMatch(/1970|NaN|null/);
  });

  it('goes part by part into a safeguarding system, each whole', () => {
    const sections = new Map(recordSections(whole, 'en').map(({ id, text }) => [id, text.split('\n')]));
    expect([...sections.keys()]).toEqual(['category', 'when', 'facts', 'actions', 'people']);
    expect(sections.get('actions')?.slice(0, done.length + 2)).toEqual([
      ...done,
      '',
      text('en', 'record.part.handling'),
    ]);
    expect(sections.get('actions')?.at(-1)).toBe('To be looked at again on: Tuesday 1 December 2026');
    expect(sections.get('facts')?.slice(-3)).toEqual(['', 'What I think (not fact)', 'I think she is afraid.']);
    expect(sections.get('people')).toEqual(expect.arrayContaining([...children, ...adults, 'Name: Ann Teacher']));
    expect(sections.get('facts')?.join(' ')).toMatch(/Place: A web page.*hxxps.*He wrote to her\./);
  });

  it('part by part, nothing that was typed or ticked is left out, and nothing of the record but what is for paper', () => {
    const full = { ...whole, pageTitle: 'A page', pageClosed: tuesday };
    const filed = recordSections(full, 'en').map((section) => section.text);
    const steps = whole.steps.flatMap(({ by, reference, outcome }) => [by, reference, outcome]);
    const people = whole.people.flatMap(({ name, details }) => [name, details]);
    const { email: _inSafeForm, ...reporter } = whole.reporter;
    const typed = [
      ...Object.values(reporter),
      whole.facts,
      whole.opinion,
      whole.keptExcept,
      'A page',
      ...people,
      ...steps,
    ];
    for (const words of typed.flatMap((each) => (each ?? '').split('\n')))
      expect(filed.join('\n')).toContain(words.trim());
    expect(filed.join('\n')).toContain('ann[@]school[.]example');
    expect(filed.join('\n')).toContain('Page closed: Tuesday 24 November 2026 at 14:05');
    const left = recordParts(full, 'en').filter(
      ({ lines }) => !filed.some((words) => words.includes(lines.join('\n'))),
    );
    expect(left.map(({ id }) => id)).toEqual(['signatures']);
  });

  it('has when the page was closed only where it was, and as a time only where it is one', () => {
    const closed = (notedAt?: string | null) =>
      part('Date and time', recordOf({}, somePlan, someNotes, notedAt === undefined ? {} : { notedAt }));
    expect(closed('2026-11-24T14:06:30.000Z')).toEqual([
      'Noticed: Tuesday 24 November 2026 at 14:05',
      'Page closed: Tuesday 24 November 2026 at 14:06',
      'Written down: Tuesday 24 November 2026 at 14:05',
    ]);
    for (const none of [undefined, null, '', 'soon', '-271821-04-20T00:00:00Z']) expect(closed(none)).toHaveLength(2);
  });

  it('says what of the rules was not kept under what was asked; where nothing is typed, only what was asked', () => {
    const asked = whole.handling.map((id) => text('en', `handling.${id}`));
    expect(part('What I was asked to do, and not to do')).toEqual([
      ...asked,
      'I kept to these, except:',
      'I did look once more.',
    ]);
    expect(part('What I was asked to do, and not to do', { ...whole, keptExcept: ' \n ' })).toEqual(asked);
    const colleague = { ...whole, form: 'colleague' } as const;
    expect(part('What I was asked to do, and not to do', colleague)).toEqual(
      part('What I was asked to do, and not to do'),
    );
    expect(recordText({ ...colleague, keptExcept: '' }, 'en')).not.toContain('What I was asked to do');
  });

  it('says who is writing as the answers do, until that is changed; cleared, it is not filled in', () => {
    const role = (record: Partial<ConcernRecord['reporter']>, kind: ConcernRecord['kind'] = 'school') =>
      part('Who is writing', { ...whole, kind, reporter: { ...whole.reporter, ...record } })[1];
    expect(role({ role: null })).toBe('Role: School or college staff');
    expect(role({ role: null }, 'public')).toBe('Role: Member of the public');
    expect(role({ role: null }, 'young-person')).toBe('Role: Young person under 18');
    expect(role({ role: null }, null)).toBe('Role: not filled in');
    expect(role({ role: '' })).toBe('Role: not filled in');
    expect(role({ role: 'Tutor' })).toBe('Role: Tutor');
  });

  it('is the same as rich text: the same headings and lines, and nothing typed becomes markup', () => {
    const html = recordHtml({ ...whole, facts: `<b>"Tom" & 'Jo'</b>` }, 'en');
    expect(html).toContain(`<p>&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jo&#39;&lt;/b&gt;</p>`);
    const lines = recordHtml(whole, 'en')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .split(/<\/(?:h1|h2|p)>/)
      .map((line) => line.replace(/^<(?:h1|h2|p)>/, ''))
      .filter(Boolean);
    expect(lines).toEqual(
      recordText(whole, 'en')
        .split('\n')
        .filter((line) => line !== ''),
    );
  });

  it('is made from the answers: no nation where nobody is sure, an adult’s record for a colleague', () => {
    const facts = { what: 'worker', where: 'told', reporter: 'school', nation: 'not-sure' } as const;
    expect(recordOf(facts, somePlan, someNotes)).toMatchObject({ form: 'colleague', nation: null, where: 'told' });
    const other = recordOf({ what: 'grooming', nation: 'wales' }, somePlan, emptyNotes);
    expect(other).toMatchObject({ form: 'concern', nation: 'wales', where: null, address: null });
    expect(other.reporter.organisation).toBe('');
  });
});

describe('what to say in a call', () => {
  const notDone = [
    'I have not looked at it again.',
    'I have not copied it, taken a screenshot or sent it to anyone.',
    'I have not deleted anything.',
    'Nobody is using the device. Should it stay on or off?',
    'The person does not know that I am telling you.',
    'I have listened. I have not questioned the child.',
    'Nobody has replied.',
  ];

  it('to 999, in its own order, and nothing that may not be true', () => {
    expect(speechCard('police-999', whole, 'en')).toEqual([
      'Police, please.',
      'What it is about: Sexual imagery of a child.',
      'My name is Ann Teacher. I am calling from 01632 960001.',
      'The address or place is ____.',
      'Someone is hurt, or nobody is hurt, or I do not know.',
    ]);
  });

  it('to anybody else: who, where, what, who may be in danger, what was not done, and what happens next', () => {
    for (const channel of ['police-101', 'lado'] as const)
      expect(speechCard(channel, whole, 'en')).toEqual([
        'My name is Ann Teacher. My role: Teacher, Example School. My number is 01632 960001.',
        'I do not know where the child is.',
        'What it is about: Sexual imagery of a child.',
        'It is online. I have the web address and can read it out.',
        `Who may be in danger: ${children.join('; ')}`,
        ...notDone,
        'What happens next, and what is my reference number?',
      ]);
  });

  it('says who calls as the answers do where nothing else was typed: nothing is asked twice', () => {
    const first = (kind: ConcernRecord['kind']) =>
      speechCard('police-101', { ...empty, kind, reporter: { ...empty.reporter, role: null } }, 'en')[0];
    expect(first('school')).toBe('My name is ____. My role: School or college staff, ____. My number is ____.');
    expect(first('public')).toBe('My name is ____. Who I am: Member of the public. My number is ____.');
  });

  it('asks a parent for no workplace', () => {
    for (const kind of ['parent', 'public'] as const)
      expect(speechCard('police-101', { ...empty, kind }, 'en')[0]).toBe(
        'My name is ____. Who I am: ____. My number is ____.',
      );
  });

  it('leaves gaps for what is not known, and says nothing that was not asked of the person', () => {
    expect(speechCard('police-101', empty, 'en')).toEqual([
      'My name is ____. My role: ____, ____. My number is ____.',
      'I do not know where the child is.',
      'What it is about: Sexual imagery of a child.',
      'Who may be in danger: ____',
      'What happens next, and what is my reference number?',
    ]);
    for (const id of ['stop-looking', 'no-view'] as const)
      expect(speechCard('police-101', { ...empty, handling: [id] }, 'en')).toContain('I have not looked at it again.');
  });
});

describe('what a form asks', () => {
  const fields = (record: ConcernRecord) =>
    new Map(
      (Object.keys(channels) as ChannelId[]).flatMap((id) =>
        (formHelp(id, record, 'en')?.fields ?? [])
          .filter((field) => field.id !== 'address')
          .map((field) => {
            expect(field.label).toBe(`field.${field.id}`);
            return [field.id, field.value?.replace(/ +$/gm, '') ?? null] as const;
          }),
      ),
    );
  const story = 'Sexual imagery of a child\nHe wrote to her.\nShe told "me".';

  it('is filled in from the record, field by field', () => {
    expect(Object.fromEntries([...fields(whole)].filter(([, value]) => value !== null))).toEqual({
      'your-name': 'Ann Teacher',
      'your-role': 'Teacher, Example School',
      'your-number': '01632 960001',
      'your-email': 'ann@school.example',
      'your-contact': 'Ann Teacher\nTeacher, Example School\n01632 960001\nann@school.example',
      organisation: 'Example School',
      'what-happened': story,
      'short-description': story,
      concerns: story,
      'childs-words': 'He wrote to her.\nShe told "me".',
      when: 'Tuesday 24 November 2026 at 14:05',
      place: 'A web page',
      who: [...children, ...adults].join('\n'),
      'child-details': children.join('\n'),
      person: adults.join('\n'),
      'person-details': adults.join('\n'),
      'adults-involved': adults.join('\n'),
      'actions-taken': done.join('\n'),
      'harm-type': 'Sexual imagery of a child',
    });
  });

  it('takes the role from the answers where none was typed', () => {
    const known = fields({ ...empty, reporter: { ...empty.reporter, role: null } });
    expect([known.get('your-role'), known.get('your-contact')]).toEqual(Array(2).fill('School or college staff'));
  });

  it('is left to the person where the record knows nothing', () => {
    const known = [...fields(empty)].filter(([, value]) => value !== null).map(([id]) => id);
    expect(known).not.toEqual(expect.arrayContaining(['your-name']));
    for (const id of ['your-name', 'your-role', 'your-contact', 'childs-words', 'who', 'person'] as const)
      expect(known).not.toContain(id);
  });

  it('with what must not be attached', () => {
    expect(formHelp('ceop', whole, 'en')?.notAttach).toBe('form.not-attach');
    expect(formHelp('report-remove', whole, 'en')?.notAttach).toBe('form.not-attach.report-remove');
  });
});

describe('a calendar entry (RFC 5545)', () => {
  const lines = (due: Parameters<typeof calendarEntry>[0], id: string) =>
    calendarEntry(due, tuesday, id, 'en').split('\r\n');
  const around = (id: string, when: readonly string[]) => [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//reminder//reminder//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    'DTSTAMP:20261124T140500Z',
    ...when,
    'SUMMARY:Reminder',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];

  it('for a day, and for a moment; what is special in it is written as the standard says', () => {
    const day = ['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261201'];
    expect(lines({ kind: 'day', date: '2026-11-30' }, 'a b;c,d\\e')).toEqual(around('ab\\;c\\,d\\\\e', day));
    const moment = ['DTSTART:20261124T140500Z', 'DURATION:PT15M'];
    expect(lines({ kind: 'time', date: '2026-11-24', time: '14:05', moment: tuesday }, 'id')).toEqual(
      around('id', moment),
    );
  });

  it('breaks a long line so that it reads back whole', () => {
    const id = 'x'.repeat(200);
    const entry = calendarEntry({ kind: 'day', date: '2026-11-30' }, tuesday, id, 'en');
    expect(entry).toContain('\r\n ');
    expect(entry.replaceAll('\r\n ', '')).toContain(`UID:${id}\r\n`);
  });
});
