import { describe, expect, it } from 'vitest';
import { channels } from '../../../src/directory/channels/index.ts';
import noteFile from '../../../src/directory/local/contact-notes.json' with { type: 'json' };
import { contacts, localReviewBy } from '../../../src/directory/local/records.ts';
import { dueOn, reviewLocal, reviewNational } from '../../../src/directory/local/review.ts';
import { worklist } from '../../../src/directory/local/worklist.ts';

const today = '2026-11-24';
const local = reviewLocal(today);
const notes = new Map(noteFile.notes.map((note) => [note.id, note]));

describe('what a person has to check', () => {
  it.each([
    ['2027-05-01', '2027-03-02', 'later'],
    ['2027-05-01', '2027-03-03', 'near'],
    ['2027-05-01', '2027-05-01', 'near'],
    ['2027-05-01', '2027-05-02', 'past'],
  ])('a record to review by %s is, on %s, %s (sixty days)', (reviewBy, day, due) => {
    expect(dueOn(reviewBy, day)).toBe(due);
  });

  it('names every unchecked contact once, under its authority', () => {
    const listed = local.flatMap(({ unverified }) => unverified.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(
      contacts
        .filter(({ verified }) => verified === null)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(
      local.every(({ authority, unverified }) => unverified.every((one) => one.authorityId === authority.id)),
    ).toBe(true);
  });

  it('asks for no LADO in Scotland or Northern Ireland', () => {
    const asked = local.filter(({ missing }) => missing.includes('designated-officer'));
    expect(new Set(asked.map(({ authority }) => authority.nation))).toEqual(new Set(['england', 'wales']));
  });

  it('comes round before councils change on the next 1 April', () => {
    expect(localReviewBy < '2027-04-01').toBe(true);
  });

  it('names the low-confidence parts of a national record', () => {
    const [row] = reviewNational(
      [{ ...channels.iwf, routes: [{ kind: 'phone', value: '01632 960000', confidence: 'L' }] }],
      today,
    );
    expect(row).toMatchObject({ id: 'iwf', low: ['01632 960000'], verified: null, due: 'later' });
  });

  it('becomes a check-list with every open contact, gap and channel', () => {
    const list = worklist(reviewNational(Object.values(channels), today), local, notes, today);
    for (const { id } of contacts) expect(list).toContain(`\`${id}\``);
    for (const id of Object.keys(channels)) expect(list).toContain(`- [ ] **${id}**`);
    const walsall = list.slice(list.indexOf('### Walsall'), list.indexOf('### London Borough of Waltham'));
    expect(walsall).toContain('**designated-officer**: not found');
    expect(walsall).toContain('go.walsall.gov.uk and www.walsall.gov.uk');
  });
});
