import { describe, expect, it } from 'vitest';
import { addressForPeople, readAddress } from '../../../src/concern/address.ts';
import { bankHolidays } from '../../../src/concern/bank-holidays.ts';
import { calendarEntry } from '../../../src/concern/calendar.ts';
import { addDays } from '../../../src/concern/dates.ts';
import { type Duty, dutiesFor } from '../../../src/concern/duty-clock.ts';
import { dutyHere, dutyLines, sayDue } from '../../../src/concern/duty-lines.ts';
import { formHelp } from '../../../src/concern/form-help.ts';
import { mailLink } from '../../../src/concern/mail.ts';
import { emptyNotes, emptyStepNote } from '../../../src/concern/notes.ts';
import { recordParts } from '../../../src/concern/record-parts.ts';
import { refusalFor } from '../../../src/concern/refused-scheme.ts';
import { fromSafeForm, toSafeForm, withoutBrackets } from '../../../src/concern/safe-form.ts';
import { safeWords } from '../../../src/concern/safe-words.ts';
import { speechCard } from '../../../src/concern/speech-card.ts';
import { cleanText } from '../../../src/concern/text.ts';
import { fromUkTime, isMoment } from '../../../src/concern/uk-time.ts';
import { toldName } from '../../../src/concern/words.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { text } from '../../../src/language/text.ts';
import type { Nation } from '../../../src/routing/facts.ts';
import type { Urgency } from '../../../src/routing/plan-shape.ts';
import { someRecord, tuesday } from './some-record.ts';

const exact = (pasted: string): string => {
  const read = readAddress(pasted);
  return read.ok ? read.value.exact : read.why;
};

describe('an address at its edges (the text rules)', () => {
  it.each([
    ['<https://example.org/a>'],
    ['"https://example.org/a"'],
    ["'https://example.org/a'"],
    ['“https://example.org/a”'],
    ['‘https://example.org/a’'],
    ['  <https://example.org/a>\n'],
  ])('is taken out of what stands around it: %s', (pasted) => {
    expect(exact(pasted)).toBe('https://example.org/a');
  });

  it('is left whole where the brackets or quotes do not stand around all of it', () => {
    expect(exact('example.org/<a>')).toBe('https://example.org/%3Ca%3E');
    expect(exact('<example.org/a>b')).toBe('address.why.not-an-address');
  });

  it('says of a user name, of a password and of both that they were left out, and of none that none was', () => {
    const dropped = (pasted: string) => {
      const read = readAddress(pasted);
      return read.ok && [read.value.droppedUserInfo, read.value.exact];
    };
    for (const info of ['name@', ':secret@', 'name:secret@'])
      expect(dropped(`https://${info}example.org/a`), info).toEqual([true, 'https://example.org/a']);
    expect(dropped('https://example.org/a')).toEqual([false, 'https://example.org/a']);
  });

  it('is kept as pasted where it is an address already, and read back from safe form where it is not', () => {
    for (const scheme of ['http', 'https'])
      expect(exact(`${scheme}://example.org/a[.]b`)).toBe(`${scheme}://example.org/a%5B.%5Db`);
    expect(exact('hxxps://example.org/?u=https://b.example')).toBe('https://example.org/?u=https://b.example');
  });

  it('is no e-mail address with a dot before its sign, and nothing of hidden characters and blanks', () => {
    expect(exact('first.last@example.org')).toBe('address.why.email');
    expect(exact('\u200B \u200B')).toBe('address.why.empty');
  });

  it('ends before the first ? or #, whatever follows', () => {
    const read = readAddress('https://example.org/a#b?c=d#e');
    expect(read.ok && addressForPeople({ address: read.value.exact, queryLeftOut: true })).toBe(
      'hxxps[:]//example[.]org/a',
    );
  });

  it.each([
    ['about', 'browser-page'],
    ['chrome', 'browser-page'],
    ['chrome-extension', 'browser-page'],
    ['chrome-search', 'browser-page'],
    ['chrome-untrusted', 'browser-page'],
    ['devtools', 'browser-page'],
    ['edge', 'browser-page'],
    ['extension', 'browser-page'],
    ['moz-extension', 'browser-page'],
    ['resource', 'browser-page'],
    ['view-source', 'browser-page'],
    ['blob', 'inside-page'],
    ['data', 'inside-page'],
    ['filesystem', 'inside-page'],
    ['magnet', 'other-scheme'],
  ])('of the scheme %s is refused as %s', (scheme, why) => {
    expect(refusalFor(`${scheme}:`)).toBe(`address.why.${why}`);
  });
});

describe('safe form at its edges (the text rules)', () => {
  it('keeps the brackets of an IPv6 address only where it is the host', () => {
    const inside = 'https://example.org/?u=http://[::1]/';
    expect(withoutBrackets(inside)).toBe('https://example.org/?u=http://%5B::1%5D/');
    expect(fromSafeForm(toSafeForm(inside))).toBe('https://example.org/?u=http://%5B::1%5D/');
    expect(withoutBrackets('http://[::1]/a[b]')).toBe('http://[::1]/a%5Bb%5D');
  });

  it.each([
    ['192.168.100.7', '192[.]168[.]100[.]7'],
    ['10.0.0.1', '10[.]0[.]0[.]1'],
    ['mailto:ann', 'mailto[:]ann'],
    ['tel:+44', 'tel[:]+44'],
    ['sms:?body', 'sms[:]?body'],
    ['file:/c', 'file[:]/c'],
    ['(http:9', '(hxxp[:]9'],
    ['blob:7', 'blob[:]7'],
  ])('a sentence with %s carries %s', (typed, safe) => {
    expect(safeWords(`see ${typed}`)).toBe(`see ${safe}`);
  });

  it.each(['a “.docx” file', 'my profile:x', '7file:x', 'tel: none', 'version 1.22', 'data:'])(
    'words that no mail program links stay as typed: %s',
    (typed) => {
      expect(safeWords(typed)).toBe(typed);
    },
  );
});

describe('free text at its edges (the text rules)', () => {
  const letters = (count: number) => 'aB3'.repeat(count).slice(0, count);
  const lines = (line: string) => `${line}\n`.repeat(6);

  it.each(['x; base64,AAAA', 'x;base64 ,AAAA', 'x%3Bbase64%2CAAAA'])('a picture is found in %s', (typed) => {
    expect(cleanText(typed)).toEqual({ ok: false, why: 'text.why.picture' });
  });

  it('a file broken into lines is found, also with blanks around each line; words beside it are no file', () => {
    for (const line of [letters(60), ` > ${letters(60)}  `, `${letters(60)}==`])
      expect(cleanText(lines(line)), line).toEqual({ ok: false, why: 'text.why.file' });
    for (const line of [`said ${letters(60)}`, `${letters(60)} he said`, `${letters(60)}!`])
      expect(cleanText(lines(line)).ok, line).toBe(true);
  });

  it('blanks around a line do not make a file longer than it is: 200 characters are taken, 201 are not', () => {
    const fifth = letters(40);
    expect(cleanText(`${fifth}   \n`.repeat(5)).ok).toBe(true);
    expect(cleanText(`${`${fifth}   \n`.repeat(4)}${letters(41)}`).ok).toBe(false);
  });
});

describe('a mail at its edges (the text rules)', () => {
  it('takes an address below any number of domains', () => {
    expect(mailLink('lead@mail.school.example', '', '').ok).toBe(true);
  });

  it('has a subject of one line, and every line end in its body as mail has it', () => {
    expect(mailLink('a@b.example', 'one\r\n\ntwo', 'one\rtwo\nthree\r\nfour\u2028five')).toEqual({
      ok: true,
      value: 'mailto:a@b.example?subject=one%20two&body=one%0D%0Atwo%0D%0Athree%0D%0Afour%0D%0Afive',
    });
  });
});

const due = (date: string) => ({ kind: 'day', date }) as const;
const inWords = (key: Parameters<typeof text>[1], values?: Record<string, string>) => text('en', key, values);
const step = (channel: ChannelId) => ({ channel, recipient: null, ...emptyStepNote });
const dutyOf = (channel: ChannelId, nation: Nation | null, urgency: Urgency = 'same-day'): Duty => {
  const [only] = dutiesFor({ steps: [step(channel)], urgency, nation, noticed: tuesday });
  if (!only) throw new Error('no duty');
  return only;
};

describe('the duty clock at its edges', () => {
  it('the aim follows the urgency; nobody is hurried where there is no hurry', () => {
    const aim = (urgency: Urgency) => dutyOf('ceop', 'england', urgency).aim;
    expect(aim('emergency-now')).toEqual(due('2026-11-24'));
    expect(aim('same-day')).toEqual(due('2026-11-24'));
    expect(aim('within-one-working-day')).toEqual(due('2026-11-25'));
    expect(aim('when-convenient')).toBeNull();
  });

  it.each([
    ['lado', 'england', 'local-rule', 'lado'],
    ['lado', 'wales', 'local-rule', 'lado'],
    ['lado', 'scotland', null, 'other'],
    ['childrens-social-care', 'england', 'guidance', 'social-care'],
    ['childrens-social-care', null, 'local-rule', 'social-care'],
    ['platform-report', null, 'channel', 'platform'],
    ['report-remove', null, 'channel', 'report-remove'],
    ['police-101', null, 'local-rule', 'police'],
    ['ceop', null, null, 'ceop'],
    ['iwf', null, null, 'iwf'],
    ['police-999', null, null, 'police-999'],
    ['safeguarding-lead', null, 'local-rule', 'person'],
    ['head-or-chair', null, 'local-rule', 'person'],
    ['line-manager', null, 'local-rule', 'person'],
    ['school', null, 'local-rule', 'person'],
    ['childs-social-worker', null, 'local-rule', 'person'],
    ['samaritans', null, null, 'other'],
  ] as const)('%s, nation %s: a time to ask again as firm as %s, then %s', (channel, nation, basis, next) => {
    const duty = dutyOf(channel, nation);
    expect([duty.chaseBasis, duty.next]).toEqual([basis, `duty.next.${next}`]);
    expect(duty.chaseBy === null).toBe(basis === null);
  });

  it('how firmly the latest moment to act is fixed differs from nation to nation', () => {
    const basis = (nation: Nation | null) => dutyOf('lado', nation).latestBasis;
    expect([basis('england'), basis('wales'), basis('scotland')]).toEqual(['local-procedures', 'guidance', null]);
  });

  it('says when, how firmly it is fixed and whom to ask next, and nothing where there is nothing to say', () => {
    const [, latest, chase] = ['2026-11-24', '2026-11-25', '2026-11-25'].map((date) => sayDue(due(date), 'en'));
    const lado = dutyOf('lado', 'england');
    const here = [
      inWords('duty.latest', { due: latest ?? '', basis: inWords('duty.basis.local-procedures') }),
      inWords('duty.chase', { due: chase ?? '', basis: inWords('duty.basis.local-rule') }),
      inWords('duty.next.lado'),
    ];
    expect(dutyHere(lado, 'en')).toEqual(here);
    const aim = inWords('duty.aim', { due: sayDue(due('2026-11-24'), 'en') });
    const name = toldName({ channel: 'lado', recipient: null }, 'england', 'en');
    expect(dutyLines([lado], 'england', 'en')).toEqual([`${name}: ${[aim, ...here].join(' ')}`]);
    expect(dutyHere(dutyOf('ceop', 'england'), 'en')).toEqual([inWords('duty.next.ceop')]);
    expect(dutyHere(dutyOf('samaritans', 'england'), 'en')).toEqual([]);
    expect(dutyLines([dutyOf('samaritans', 'england', 'when-convenient')], 'england', 'en')).toEqual([]);
  });

  it('says a moment with its time, a day without, and now as now', () => {
    const date = 'Wednesday 25 November 2026';
    expect(sayDue({ kind: 'time', date: '2026-11-25', time: '14:05', moment: tuesday }, 'en')).toBe(
      inWords('duty.time', { date, time: '14:05' }),
    );
    expect(sayDue(due('2026-11-25'), 'en')).toBe(inWords('duty.day', { date }));
    expect(sayDue({ kind: 'now' }, 'en')).toBe(inWords('duty.now'));
  });

  it('no time is said without how firmly it is fixed; whoever is asked again is named', () => {
    const bare = { ...dutyOf('samaritans', 'england'), latest: due('2026-11-25'), chaseBy: due('2026-11-26') };
    expect(dutyHere(bare, 'en')).toEqual([inWords('duty.next.other')]);
  });

  it('every moment that a clock shows counts, from the first to the last', () => {
    expect([0, Date.UTC(9999, 11, 31)].map(isMoment)).toEqual([true, true]);
    expect([-1, Date.UTC(9999, 11, 31) + 1, Number.NaN].map(isMoment)).toEqual([false, false, false]);
  });

  it('a time typed by hand is UK time, in summer and in winter; the hour that comes twice is the first', () => {
    expect(fromUkTime({ date: '2026-11-24', time: '14:05' })).toBe(tuesday);
    expect(fromUkTime({ date: '2026-07-01', time: '00:30' })).toBe(Date.UTC(2026, 5, 30, 23, 30));
    expect(fromUkTime({ date: '2026-10-25', time: '01:30' })).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(fromUkTime({ date: '2026-10-25', time: '02:00' })).toBe(Date.UTC(2026, 9, 25, 2, 0));
  });

  it.each([
    ['2026-13-01', '10:00'],
    ['2026-02-30', '24:61'],
    ['2026-11-2', '10:00'],
    ['02026-11-24', '10:00'],
    ['+002026-11-24', '10:00'],
    ['2026-11-24T', '10:00'],
    ['2026-11-24Z(', '10:00'],
    ['2026-1-24', '10:00'],
    ['2026-11-24', '10:00:30'],
    ['2026-11-24', '110:00'],
    ['2026-11-24', '1:00'],
    ['2026-11-24', ''],
    ['', '10:00'],
    ['1969-12-31', '23:59'],
  ])('%j at %j is no time', (date, time) => {
    expect(fromUkTime({ date, time })).toBeNull();
  });
});

describe('bank holidays far away (the years that make Easter hard)', () => {
  it.each([
    '1818-03-22',
    '1900-04-15',
    '1954-04-18',
    '1981-04-19',
    '2008-03-23',
    '2033-04-17',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
    '2285-03-22',
  ])('Easter %s has its Friday and its Monday', (sunday) => {
    const days = bankHolidays(Number(sunday.slice(0, 4)), 'england');
    expect([addDays(sunday, -2), addDays(sunday, 1)].filter((day) => !days.has(day))).toEqual([]);
  });
});

describe('a calendar entry at its edges (RFC 5545, 3.1)', () => {
  it('has no line over 75 octets, and no empty one, whatever its length and letters', () => {
    for (const letter of ['x', 'ŷ'])
      for (let length = 30; length < 120; length += 1) {
        const entry = calendarEntry(due('2026-11-30'), tuesday, letter.repeat(length), 'en');
        for (const line of entry.split('\r\n').slice(0, -1)) {
          expect(line.trim()).not.toBe('');
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
      }
  });
});

describe('a record at its edges', () => {
  const part = (record: typeof someRecord, key: Parameters<typeof text>[1]) =>
    recordParts(record, 'en').find(({ heading }) => heading === inWords(key))?.lines;
  const reporter = { ...someRecord.reporter, phone: '', email: 'ann@school.example' };
  const notFilled = inWords('record.not-filled');

  it('begins with nothing filled in', () => {
    for (const notes of [emptyNotes, emptyStepNote])
      expect(Object.values(notes).filter((value) => typeof value === 'string' && value !== '')).toEqual([]);
  });

  it('names the one way to reach somebody that is known, and says so where there is none', () => {
    const contact = (value: string) => inWords('record.line.contact', { value });
    expect(part({ ...someRecord, reporter }, 'record.part.reporter')).toContain(contact('ann[@]school[.]example'));
    expect(part(someRecord, 'record.part.reporter')).toContain(contact(notFilled));
  });

  it('has a line of its own only for what was noted of a step', () => {
    const done = { ...step('ceop'), done: tuesday };
    const told = inWords('record.step.done', {
      told: toldName(done, 'england', 'en'),
      when: 'Tuesday 24 November 2026 at 14:05',
    });
    expect(part({ ...someRecord, steps: [done] }, 'record.part.actions')).toEqual([told]);
    const by = { ...done, by: 'Ann' };
    expect(part({ ...someRecord, steps: [by] }, 'record.part.actions')).toEqual([
      told,
      inWords('record.line.by', { value: 'Ann' }),
    ]);
  });

  it('shows no time where a damaged draft holds none that a clock shows', () => {
    const damaged = { ...step('ceop'), done: -1 };
    expect(part({ ...someRecord, steps: [damaged] }, 'record.part.actions')).toEqual([
      inWords('record.step.done', { told: toldName(damaged, 'england', 'en'), when: '' }),
    ]);
  });

  it('says of words that are only blanks that nothing is filled in, and takes blanks from both ends of others', () => {
    expect(part({ ...someRecord, facts: ' \n ' }, 'record.part.facts')).toEqual([notFilled]);
    expect(part({ ...someRecord, facts: '\n He said.\nShe left. ' }, 'record.part.facts')).toEqual([
      'He said.',
      'She left.',
    ]);
    const asked = (Object.keys(channels) as ChannelId[]).flatMap(
      (id) => formHelp(id, { ...someRecord, facts: ' \n ' }, 'en')?.fields ?? [],
    );
    expect(asked.find(({ id }) => id === 'childs-words')?.value).toBeNull();
  });

  it('has no line for a page title that was not ticked, and no part on times where none runs', () => {
    expect(part(someRecord, 'record.part.where')).toHaveLength(2);
    expect(part({ ...someRecord, noticed: null }, 'record.part.follow-up')).toBeUndefined();
    expect(part(someRecord, 'record.part.follow-up')?.at(-1)).toBe(inWords('duty.relay'));
  });

  it('names the lead as a third person would, and every body as its nation does (rule 8)', () => {
    const name = (channel: ChannelId, nation: Nation | null) => toldName({ channel, recipient: null }, nation, 'en');
    expect(name('safeguarding-lead', 'wales')).toBe(inWords('record.recipient.safeguarding-lead'));
    const councils = (['england', 'wales', 'scotland', 'northern-ireland'] as const).map((nation) =>
      name('childrens-social-care', nation),
    );
    expect(new Set(councils).size).toBe(4);
    expect(councils.join(' ')).not.toMatch(/[{}]/);
  });

  it('in a call, a parent names no workplace, and all the rest stays what a member of staff would say', () => {
    const asStaff = speechCard('police-101', someRecord, 'en');
    const asParent = speechCard('police-101', { ...someRecord, kind: 'parent' }, 'en');
    expect(asStaff.join('\n')).toContain('Example School');
    expect(asParent.join('\n')).not.toContain('Example School');
    expect(asParent.filter((line, at) => line !== asStaff[at])).toHaveLength(1);
  });

  it('in a call, whoever made a copy does not say that there is none, but says so (rule 10)', () => {
    const said = speechCard('police-101', { ...someRecord, handling: ['no-copy', 'no-reply', 'say-if-copied'] }, 'en');
    expect(said).not.toContain(inWords('handoff.not-done.copy'));
    expect(said.slice(-3)).toEqual([
      inWords('handoff.not-done.reply'),
      inWords('handoff.not-done.say-copied'),
      inWords('handoff.say.ask'),
    ]);
  });
});
