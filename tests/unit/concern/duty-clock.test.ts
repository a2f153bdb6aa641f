import { describe, expect, it } from 'vitest';
import { calendarEntry } from '../../../src/concern/calendar.ts';
import { dueAfter, dutiesFor } from '../../../src/concern/duty-clock.ts';
import { dutyLines } from '../../../src/concern/duty-lines.ts';
import { dutyRules } from '../../../src/concern/duty-rules.ts';
import type { ChannelId } from '../../../src/directory/channels/index.ts';
import type { Nation } from '../../../src/routing/facts.ts';
import { someRecord, tuesday } from './some-record.ts';

const step = (channel: ChannelId, done: number | null = null) => ({
  ...someRecord.steps[0],
  channel,
  recipient: null,
  done,
  by: '',
  reference: '',
  outcome: '',
});

function duty(channel: ChannelId, nation: Nation | null, noticed: number, done: number | null = null) {
  const [only] = dutiesFor({ steps: [step(channel, done)], urgency: 'same-day', nation, noticed });
  if (!only) throw new Error('no duty');
  return only;
}

const fridayBeforeEaster = Date.UTC(2027, 2, 25, 15, 0); // Thursday 25 March 2027; Good Friday is the 26th

describe('the duty clock', () => {
  it('LADO in England: one working day by local procedures', () => {
    expect(duty('lado', 'england', tuesday)).toMatchObject({
      aim: { kind: 'day', date: '2026-11-24' },
      latest: { kind: 'day', date: '2026-11-25' },
      latestBasis: 'local-procedures',
    });
    expect(duty('lado', 'england', fridayBeforeEaster).latest).toEqual({ kind: 'day', date: '2027-03-30' });
  });

  it('Designated Officer in Wales: 24 hours at most, the next working day when learned of on another day', () => {
    expect(duty('lado', 'wales', tuesday).latest).toMatchObject({ kind: 'time', date: '2026-11-25', time: '14:05' });
    const goodFriday = Date.UTC(2027, 2, 26, 9, 0);
    expect(duty('lado', 'wales', goodFriday).latest).toEqual({ kind: 'day', date: '2027-03-30' });
  });

  it('24 hours are 24 hours when the clocks change', () => {
    const beforeOctoberChange = Date.UTC(2026, 9, 24, 11, 0); // Saturday noon by the wall
    expect(dueAfter({ hours: 24 }, beforeOctoberChange, 'england')).toMatchObject({
      date: '2026-10-25',
      time: '11:00',
    });
    const beforeMarchChange = Date.UTC(2027, 2, 27, 12, 0);
    expect(dueAfter({ hours: 24 }, beforeMarchChange, 'england')).toMatchObject({ date: '2027-03-28', time: '13:00' });
  });

  it('the council acknowledges within one working day of the referral; national guidance only in England', () => {
    expect(duty('childrens-social-care', 'england', tuesday)).toMatchObject({
      chaseBy: { date: '2026-11-25' },
      chaseBasis: 'guidance',
    });
    for (const nation of ['wales', 'scotland', 'northern-ireland'] as const) {
      expect(duty('childrens-social-care', nation, tuesday).chaseBasis).toBe('local-rule');
    }
    const stAndrewsEve = Date.UTC(2027, 10, 29, 10, 0);
    expect(duty('childrens-social-care', 'scotland', stAndrewsEve).chaseBy).toEqual({
      kind: 'day',
      date: '2027-12-01',
    });
    expect(duty('childrens-social-care', 'england', stAndrewsEve).chaseBy).toEqual({ kind: 'day', date: '2027-11-30' });
  });

  it('a platform has 48 hours, counted from when it was told', () => {
    const told = Date.UTC(2026, 10, 27, 10, 0);
    expect(duty('platform-report', 'england', tuesday, told).chaseBy).toMatchObject({
      date: '2026-11-29',
      time: '10:00',
    });
  });

  it('Report Remove reads within one working day', () => {
    expect(duty('report-remove', 'england', fridayBeforeEaster).chaseBy).toEqual({ kind: 'day', date: '2027-03-30' });
  });

  it('999 is now, and CEOP has no date', () => {
    expect(duty('police-999', 'england', tuesday).aim).toEqual({ kind: 'now' });
    expect(duty('ceop', 'england', tuesday).chaseBy).toBeNull();
  });

  it('a leap day is a working day like any other', () => {
    expect(duty('lado', 'england', Date.UTC(2028, 1, 28, 9, 0)).latest).toEqual({ kind: 'day', date: '2028-02-29' });
  });

  it('without the moment of noticing there are no dates', () => {
    expect(dutiesFor({ ...someRecord, noticed: null })).toEqual([]);
  });

  it('says beside each date how firmly it is fixed', () => {
    const lines = dutyLines(dutiesFor(someRecord), someRecord.nation, 'en').join('\n');
    expect(lines).toContain('local procedures say so');
    expect(lines).toContain('local rule: no law or national guidance we found sets a time');
  });

  it('every time in the table names its source', () => {
    for (const rule of dutyRules)
      for (const timed of [rule.act, rule.answer]) if (timed) expect(timed.source).not.toBe('');
  });
});

describe('the calendar entry', () => {
  const dayEntry = calendarEntry({ kind: 'day', date: '2026-12-31' }, tuesday, 'a1', 'en');
  const timeEntry = calendarEntry(
    { kind: 'time', date: '2026-11-25', time: '14:05', moment: tuesday + 86_400_000 },
    tuesday,
    'a 2',
    'en',
  );

  it('is a day, or a moment in UTC', () => {
    expect(dayEntry).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(timeEntry).toContain('DTSTART:20261125T140500Z\r\n');
  });

  it('has lines as RFC 5545 wants them no case detail, and nothing that says who made it', () => {
    for (const entry of [dayEntry, timeEntry]) {
      expect(entry.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of entry.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(entry).not.toMatch(/LADO|child|police|example|@|report|signpost|safeguard|concern/i);
    }
  });
});
