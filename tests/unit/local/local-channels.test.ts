import { describe, expect, it } from 'vitest';
import { authorities } from '../../../src/directory/local/authorities.ts';
import { localKinds } from '../../../src/directory/local/kinds.ts';
import { type LocalChannel, localChannels } from '../../../src/directory/local/local-channels.ts';
import { localContact } from '../../../src/directory/local/local-contact.ts';
import { contacts, forces } from '../../../src/directory/local/records.ts';
import { local } from '../../../src/language/en/local.ts';

const everywhere = authorities.map((authority) => {
  const lines = localChannels(authority.id);
  if (!lines) throw new Error(`${authority.id} has no lines`);
  return { authority, lines };
});

const line = (authorityId: string, kind: LocalChannel['kind']): LocalChannel => {
  const found = localChannels(authorityId)?.find((one) => one.kind === kind);
  if (!found) throw new Error(`${authorityId} has no ${kind}`);
  return found;
};

const values = (one: LocalChannel) =>
  [...one.contacts, ...one.ways].flatMap(({ routes }) => routes.map(({ value }) => value));

describe('local contacts: never an empty space, never a guessed number', () => {
  it('gives every authority each kind, with words to say and a way on that ends with 101', () => {
    for (const { authority, lines } of everywhere) {
      expect(lines.map(({ kind }) => kind)).toEqual(localKinds);
      for (const { kind, ways, name, say, gap, contacts: found } of lines) {
        expect(ways.at(-1)?.routes.map(({ value }) => value)).toContain('101');
        // The one force of Scotland or Northern Ireland stands among the contacts; the Western Trust's site was not found.
        if (kind !== 'police' && authority.id !== 'western-hsc-trust') expect(ways.length).toBeGreaterThan(1);
        expect(ways.every(({ routes, what }) => routes.length > 0 && Object.hasOwn(local, what))).toBe(true);
        expect([name, say].every((key) => Object.hasOwn(local, key))).toBe(true);
        expect(gap === null).toBe(found.some(({ shown }) => shown));
      }
    }
  });

  it('shows no number, mail or page that no record of the place gives', () => {
    const known = (id: string) => contacts.filter((one) => one.authorityId === id);
    for (const { authority, lines } of everywhere)
      for (const { kind, contacts: found } of lines)
        if (kind !== 'police')
          for (const { value } of found.flatMap(({ routes }) => routes))
            expect(known(authority.id).flatMap(({ phone, email, url }) => [phone, email, url])).toContain(value);
  });

  it('never shows a contact of low confidence that nobody has checked', () => {
    const low = contacts.filter(({ confidence, verified }) => confidence === 'L' && verified === null);
    expect(low).toHaveLength(67);
    for (const { id, authorityId, phone, email, url } of low) {
      const sure = contacts.filter((one) => one.authorityId === authorityId && one.confidence !== 'L');
      const all = JSON.stringify(
        localChannels(authorityId)?.map((one) => one.contacts.map((c) => ({ ...c, source: '' }))),
      );
      for (const value of [phone, email, url])
        if (value && !sure.some((one) => [one.phone, one.email, one.url].includes(value)))
          expect(all).not.toContain(value);
      const shown = localChannels(authorityId)
        ?.flatMap((one) => one.contacts)
        .find((one) => one.id === id);
      expect(shown).toMatchObject({ shown: false, routes: [], option: null, hours: null, hint: null });
    }
  });

  it('shows a low one once a person has checked it, then without the mark', () => {
    const low = contacts.find(({ id }) => id === 'walsall.out-of-hours');
    if (!low) throw new Error('walsall.out-of-hours is gone: take another low contact for this test.');
    expect(localContact({ ...low, verified: '2026-12-01' })).toMatchObject({ shown: true, check: null });
  });

  it('marks everything unchecked but 101, and says where and when each contact was read', () => {
    for (const { lines } of everywhere)
      for (const { contacts: found, ways } of lines) {
        for (const one of found) {
          expect(one.check).toBe('local.check-first');
          expect(one.source.length).toBeGreaterThan(0);
          expect(one.sourceDate === null || /^\d{4}/.test(one.sourceDate)).toBe(true);
        }
        for (const { what, check } of ways) expect(check === null).toBe(what === 'local.way.police-101');
      }
  });

  it('knows no officer in Scotland or Northern Ireland, and Wales by its own name (rule 8)', () => {
    for (const { authority, lines } of everywhere) {
      const officer = lines.find(({ kind }) => kind === 'designated-officer');
      if (authority.nation === 'wales') expect(officer?.say).toBe('local.say.designated-officer.wales');
      if (authority.nation === 'scotland' || authority.nation === 'northern-ireland')
        expect(officer).toMatchObject({ contacts: [], gap: `local.no-such-officer.${authority.nation}` });
      else expect(officer?.gap ?? 'local.gap').toMatch(/^local\.(gap|withheld)$/);
    }
    expect(local['local.say.designated-officer.wales']).toContain('Designated Officer for Safeguarding');
  });

  it('offers the national finder in England only', () => {
    for (const { authority, lines } of everywhere)
      for (const one of lines.filter(({ kind }) => kind !== 'police'))
        expect(values(one).includes('https://www.gov.uk/report-child-abuse-to-local-council')).toBe(
          authority.nation === 'england',
        );
  });

  it('gives each place its own force: the report form only where its address was seen, else the website', () => {
    for (const { authority, lines } of everywhere) {
      const force = forces.find(({ id }) => id === authority.policeForceId);
      const shown = lines.find(({ kind }) => kind === 'police')?.contacts ?? [];
      expect(shown.map(({ id }) => id)).toEqual([authority.policeForceId]);
      expect(shown[0]?.routes.map(({ value }) => value)).toContain(force?.reportUrl ?? force?.website);
    }
    expect(forces.filter(({ reportUrl }) => reportUrl).map(({ id }) => id)).toEqual([
      'metropolitan',
      'south-wales',
      'sussex',
      'wiltshire',
    ]);
  });

  it('never offers a force that takes no reports from the public', () => {
    const closed = forces.filter(({ publicReporting }) => !publicReporting);
    expect(closed).toHaveLength(2);
    const all = JSON.stringify(everywhere.map(({ lines }) => lines));
    for (const { id, website } of closed) for (const one of [id, website]) expect(all).not.toContain(one);
  });

  it('puts the line for professionals first, but one that only advises after one that takes the concern', () => {
    expect(line('leeds', 'front-door').contacts.map(({ audience }) => audience)).toEqual(['professionals', 'public']);
    expect(line('north-tyneside', 'front-door').contacts[0]?.id).toBe('north-tyneside.front-door');
  });

  it('answers null for an authority that is not there', () => {
    expect(localChannels('cumbria-county')).toBeNull();
  });
});

describe('Walsall, as far as its contacts are known', () => {
  it('has the front door’s number and menu key, marked to be checked', () => {
    const [contact] = line('walsall', 'front-door').contacts;
    expect(contact).toMatchObject({ shown: true, option: '2', confidence: 'M', sourceDate: '2026-02' });
    expect(contact?.routes[0]?.value).toBe('0300 555 2866');
  });

  it('does not show the uncertain number for the evening, and gives the words and ways instead', () => {
    const evening = line('walsall', 'out-of-hours');
    expect(evening.gap).toBe('local.withheld');
    expect(JSON.stringify(evening)).not.toContain('555 2922');
  });

  it('asks the front door for the LADO, in the words that help', () => {
    const officer = line('walsall', 'designated-officer');
    expect(officer).toMatchObject({ contacts: [], gap: 'local.gap' });
    expect(officer.ways[0]).toMatchObject({ what: 'local.way.front-door', option: '2' });
    expect(local[officer.say]).toContain('I need the Local Authority Designated Officer');
  });

  it('has its partnership and West Midlands Police, whose report form was not found', () => {
    expect(values(line('walsall', 'partnership'))).toContain('https://walsallsp.co.uk/');
    expect(line('walsall', 'police').contacts[0]).toMatchObject({ id: 'west-midlands', name: 'West Midlands Police' });
  });
});

describe('East and West Surrey, which begin on 1 April 2027', () => {
  it.each(['east-surrey', 'west-surrey'])('%s has Surrey Police and no contact of the old council', (id) => {
    expect(line(id, 'police').contacts[0]?.id).toBe('surrey');
    expect(line(id, 'front-door')).toMatchObject({ contacts: [], gap: 'local.gap' });
  });
});
