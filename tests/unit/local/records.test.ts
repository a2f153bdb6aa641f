import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import authorityFile from '../../../src/directory/local/authorities.json' with { type: 'json' };
import noteFile from '../../../src/directory/local/contact-notes.json' with { type: 'json' };
import contactFile from '../../../src/directory/local/contacts.json' with { type: 'json' };
import districtFile from '../../../src/directory/local/districts.json' with { type: 'json' };
import forceFile from '../../../src/directory/local/forces.json' with { type: 'json' };
import formerFile from '../../../src/directory/local/former-areas.json' with { type: 'json' };
import niFile from '../../../src/directory/local/ni-districts.json' with { type: 'json' };
import plannedFile from '../../../src/directory/local/planned-changes.json' with { type: 'json' };
import {
  contacts,
  districts,
  forces,
  formerAreas,
  listedAuthorities,
  niDistricts,
  plannedChanges,
} from '../../../src/directory/local/records.ts';
import * as shapes from '../../../src/directory/local/shapes.ts';
import { local } from '../../../src/language/en/local.ts';
import { z } from '../../../src/schema.ts';

const files = {
  'authorities.json': [authorityFile, { authorities: z.array(shapes.authority) }],
  'districts.json': [districtFile, { districts: z.array(shapes.district) }],
  'ni-districts.json': [niFile, { niDistricts: z.array(shapes.niDistrict) }],
  'former-areas.json': [formerFile, { formerAreas: z.array(shapes.formerArea) }],
  'planned-changes.json': [plannedFile, { plannedChanges: z.array(shapes.plannedChange) }],
  'forces.json': [forceFile, { forces: z.array(shapes.force), forceFinderUrl: z.url() }],
  'contacts.json': [contactFile, { contacts: z.array(shapes.contact) }],
  'contact-notes.json': [noteFile, { notes: z.array(shapes.contactNote) }],
} as const;

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const authorityIds = new Set(ids(listedAuthorities));

describe('the local directory’s files', () => {
  it.each(Object.entries(files))('%s has its shape', (_, [file, rows]) => {
    const read = z.safeParse(z.strictObject({ ...shapes.fileHead, ...rows }), file);
    expect(read.success ? [] : read.error.issues).toEqual([]);
  });

  it('holds every place: 212 authorities by nation, 164 districts, 11 and 73 more, 48 forces, 279 contacts', () => {
    const byNation = Object.groupBy(listedAuthorities, ({ nation }) => nation);
    expect(Object.fromEntries(Object.entries(byNation).map(([nation, all]) => [nation, all.length]))).toEqual({
      england: 153,
      wales: 22,
      scotland: 32,
      'northern-ireland': 5,
    });
    expect([districts, niDistricts, formerAreas, plannedChanges, forces, contacts].map((list) => list.length)).toEqual([
      164, 11, 73, 1, 48, 279,
    ]);
  });

  it('gives no id twice, and no contact or force either', () => {
    const places = ids([...listedAuthorities, ...districts, ...niDistricts, ...formerAreas]);
    for (const list of [places, ids(contacts), ids(forces), ids(noteFile.notes)])
      expect(list.length).toBe(new Set(list).size);
  });

  it('gives every authority one territorial force that takes reports, and every territorial force a place', () => {
    const territorial = forces.filter(({ kind, publicReporting }) => kind === 'territorial' && publicReporting);
    expect(listedAuthorities.filter(({ policeForceId }) => !ids(territorial).includes(policeForceId))).toEqual([]);
    expect(territorial.filter(({ id }) => !listedAuthorities.some((one) => one.policeForceId === id))).toEqual([]);
  });

  it('leads every district, old name, change, contact and note to something that is there', () => {
    const targets = [
      ...districts.map(({ countyId }) => countyId),
      ...niDistricts.flatMap(({ trustIds }) => trustIds),
      ...formerAreas.flatMap(({ authorityIds }) => authorityIds),
      ...plannedChanges.flatMap(({ endsAuthorityIds }) => endsAuthorityIds),
      ...contacts.map(({ authorityId }) => authorityId),
    ];
    expect(targets.filter((id) => !authorityIds.has(id))).toEqual([]);
    const noted = new Set([...ids(contacts), ...authorityIds]);
    expect(ids(noteFile.notes).filter((id) => !noted.has(id))).toEqual([]);
    expect(contacts.filter(({ id, authorityId, kind }) => !id.startsWith(`${authorityId}.${kind}`))).toEqual([]);
  });

  it('puts each of Surrey’s eleven districts in exactly one new council', () => {
    const moved = plannedChanges.flatMap(({ newAuthorities }) => newAuthorities.flatMap((one) => one.districtIds));
    const surrey = ids(districts.filter(({ countyId }) => countyId === 'surrey'));
    expect(moved.toSorted()).toEqual(surrey.toSorted());
    expect(surrey).toHaveLength(11);
  });

  it('has a sentence for every hint', () => {
    const hints = contacts.flatMap(({ hint }) => (hint ? [`local.hint.${hint}`] : []));
    expect(hints.filter((key) => !Object.hasOwn(local, key))).toEqual([]);
    expect(hints.length).toBeGreaterThan(0);
  });

  it('gives every contact a way to reach it, and LADOs only to England', () => {
    expect(contacts.filter(({ phone, email, url }) => !phone && !email && !url)).toEqual([]);
    const officers = contacts.filter(({ kind }) => kind === 'designated-officer');
    const nationOf = (id: string) => listedAuthorities.find((one) => one.id === id)?.nation;
    expect(new Set(officers.map(({ authorityId }) => nationOf(authorityId)))).toEqual(new Set(['england']));
  });

  it('keeps out what was left out: retired mail networks, Walsall’s 0845 number, the old board’s site', () => {
    const all = Object.keys(files).map((name) => readFileSync(`src/directory/local/${name}`, 'utf8'));
    const text = all.join('\n').replaceAll(' ', '');
    for (const gone of ['gcsx', 'pnn.police', '08451112922', '01922650000', 'wlscb']) expect(text).not.toContain(gone);
    for (const id of ['dorset', 'bournemouth-christchurch-poole', 'portsmouth', 'surrey', 'halton', 'tameside'])
      expect(contacts.filter((one) => one.authorityId === id && one.kind !== 'partnership' && one.phone)).toEqual([]);
  });

  it('names its licences beside the data', () => {
    const notice = readFileSync('src/directory/local/NOTICE.txt', 'utf8');
    expect(notice).toContain(local['local.attribution']);
    expect(notice).toContain('Copyright (c) 2021 mySociety');
    expect(notice).toContain('Copyright (c) 2016 Crown Copyright (Government Digital Service)');
  });
});
