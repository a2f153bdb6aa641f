import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Channel, channel as channelShape } from '../../../src/directory/channel.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { needsCheckMark, pastReview, remitKeys, shownHours, shownRoutes } from '../../../src/directory/national.ts';
import { retired } from '../../../src/directory/retired.ts';
import '../../../src/language/all-sentences.ts';
import { neverHidden } from '../../../src/directory/never-hidden.ts';
import { en } from '../../../src/language/en.ts';
import { rules } from '../../../src/routing/rules/index.ts';
import { z } from '../../../src/schema.ts';

const all = Object.entries(channels) as [ChannelId, Channel][];

/** Ids of the worked examples' vocabulary that are no step of a plan, with the reason. */
const neverOffered: Record<string, string> = {
  chair: 'reached through head-or-chair, with the chair as recipient',
  'parents-carers': 'rule 3: lead, police or social care decide when parents are told',
  ncmec: 'a hotline of the USA: the IWF passes reports on',
  union: 'not a place to report; employee-support speaks of it',
};
const vocabulary = [
  'act-early',
  'bank',
  'ceop',
  'chair',
  'childline',
  'childrens-social-care',
  'crimestoppers',
  'employee-support',
  'head-or-chair',
  'hr-it-lead',
  'inhope',
  'iwf',
  'lado',
  'line-manager',
  'modern-slavery-helpline',
  'ncmec',
  'nrm-referral',
  'nspcc-helpline',
  'ofcom',
  'papyrus',
  'parental-controls',
  'parents-carers',
  'platform-report',
  'police-101',
  'police-999',
  'posh',
  'prevent-referral',
  'report-fraud',
  'report-harmful-content',
  'report-remove',
  'revenge-porn-helpline',
  'safeguarding-lead',
  'samaritans-online-harms',
  'school',
  'stop-it-now',
  'stopncii',
  'take-it-down',
  'talk-calmly-with-child',
  'union',
];

describe('the national directory', () => {
  it('has one file a channel, named by its id', () => {
    const files = readdirSync('src/directory/channels').filter((file) => file !== 'index.ts');
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(channels).sort());
    for (const [id, record] of all) expect(record.id).toBe(id);
  });

  it.each(all)('%s parses: source, copy date, confidence and review date', (id, record) => {
    const read = z.safeParse(channelShape, record);
    const trouble = read.success
      ? []
      : read.error.issues.map((issue) => `${id}.ts: ${issue.path.join('.')}. ${issue.message}`);
    expect(trouble).toEqual([]);
    expect(record.sources.length, `${id} has no source`).toBeGreaterThan(0);
  });

  it.each(all)('%s has a name, and words for what it takes, refuses and needs', (id, record) => {
    for (const part of ['name', 'takes', 'refuses', 'needs'] as const)
      expect(en[`channel.${id}.${part}`]).toMatch(/\S/);
    for (const field of record.asks) expect(Object.hasOwn(en, `field.${field}`), `field.${field}`).toBe(true);
    if (record.hours) expect(Object.hasOwn(en, `hours.${record.hours.text}`)).toBe(true);
    expect(remitKeys(id, 'england').length).toBeGreaterThan(0);
  });

  it('shows no number and no hours of low confidence', () => {
    for (const [id, record] of all) {
      for (const nation of ['england', 'wales', 'scotland', 'northern-ireland', undefined]) {
        expect(shownRoutes(id, nation).filter(({ confidence }) => confidence === 'L')).toEqual([]);
      }
      if (record.hours?.confidence === 'L') expect(shownHours(id)).toBeNull();
    }
    // These two lines are in the data with low confidence, so the test above has something to hold back.
    expect(channels.posh.routes.some(({ confidence }) => confidence === 'L')).toBe(true);
    expect(channels.ofcom.routes.some(({ confidence }) => confidence === 'L')).toBe(true);
  });

  it('links are https, and numbers are digits and spaces', () => {
    for (const [id, { routes }] of all) {
      for (const { kind, value } of routes) {
        if (['form', 'site', 'chat'].includes(kind)) expect(value, id).toMatch(/^https:\/\/[^\s]+$/);
        if (['phone', 'textphone', 'relay'].includes(kind)) expect(value, id).toMatch(/^[\d ]+$/);
        if (kind === 'email') expect(value, id).toMatch(/^[^\s@]+@[^\s@]+$/);
      }
    }
  });

  it('asks for a check before any unverified line, but not for 999, 101 and Childline', () => {
    const unmarked = all.filter(([id]) => !needsCheckMark(id)).map(([id]) => id);
    expect(unmarked.sort()).toEqual(['childline', 'police-101', 'police-999']);
  });

  it('emergency numbers can never be hidden by a setting', () => {
    const emergency = all.filter(([, { emergency: is }]) => is).map(([id]) => id);
    expect(emergency.filter((id) => !(neverHidden as readonly string[]).includes(id))).toEqual([]);
  });

  it('a record past its review date is told apart', () => {
    expect(pastReview('iwf', '2027-04-30')).toBe(false);
    expect(pastReview('iwf', '2027-05-02')).toBe(true);
  });

  it('knows every channel of the worked examples, or why it is never offered', () => {
    expect(vocabulary.filter((id) => !(id in channels) && !(id in neverOffered))).toEqual([]);
  });

  it('each channel that a rule names exists, and bodies that are gone are none (rule 15)', () => {
    const named = new Set(rules.flatMap((rule) => rule.steps.map((step) => step.channel)));
    expect([...named].filter((id) => !(id in channels))).toEqual([]);
    expect(Object.keys(retired).filter((id) => id in channels)).toEqual([]);
  });

  it.each(Object.entries(retired))('%s says what replaced it', (id, { goTo, source }) => {
    expect(en[`retired.${id as keyof typeof retired}.now`]).toMatch(/\S/);
    expect(source).toMatch(/\S/);
    if (goTo) expect(goTo in channels).toBe(true);
  });
});
