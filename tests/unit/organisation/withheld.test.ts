import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsFor, offices } from '../../../src/organisation/contacts.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { defaultSettings, type OrganisationSettings } from '../../../src/organisation/settings.ts';
import { contactStrings, withoutContactsOf } from '../../../src/organisation/withheld.ts';
import { recipients } from '../../../src/routing/plan-shape.ts';
import { count, shows } from '../../proof/shows.ts';
import { runs } from './runs.ts';
import { plausibleSettings } from './some-settings.ts';

const settings: OrganisationSettings = {
  ...defaultSettings,
  organisationName: 'Ysgol Graig',
  dslName: 'Ann Lead',
  dslPhone: '01922 000001',
  dslEmail: 'lead@school.example',
  deputyName: 'Bo Deputy',
  deputyPhone: '01922 000002',
  deputyEmail: 'deputy@school.example',
  chairPhone: '01922 000003',
  chairEmail: 'chair@school.example',
  socialCarePhone: '01922 000004',
  socialCareUrl: 'https://council.example/children',
  outOfHoursPhone: '01922 000005',
  ladoPhone: '01922 000006',
  ladoEmail: 'lado@council.example',
  extraContacts: ['Nurse | 01922 000007 | A pupil is unwell'],
};

describe('whose contact is whose', () => {
  it('gives each recipient their own settings and nobody else’s', () => {
    expect(contactsFor('safeguarding-lead', settings)).toEqual({
      name: 'Ann Lead',
      phone: '01922 000001',
      email: 'lead@school.example',
      url: null,
    });
    expect(contactsFor('deputy', settings)?.email).toBe('deputy@school.example');
    expect(contactsFor('chair', settings)).toMatchObject({ name: null, phone: '01922 000003' });
    expect(contactsFor('front-door', settings)).toMatchObject({ phone: '01922 000004', url: settings.socialCareUrl });
    expect(contactsFor('out-of-hours', settings)?.phone).toBe('01922 000005');
    expect(contactsFor('lado', settings)).toMatchObject({ phone: '01922 000006', email: 'lado@council.example' });
    for (const who of ['head', 'line-manager', 'next-manager', 'it-lead', 'hr-lead'] as const) {
      expect(contactsFor(who, settings)).toBeNull();
    }
  });

  it('gives nothing where nothing is set', () => {
    for (const who of [...recipients, ...offices]) expect(contactsFor(who, defaultSettings)).toBeNull();
  });
});

describe('rule 2 [1.2, 1.7]: nobody who may be the person of concern, nor anyone who works under them', () => {
  it('names every string of the lead, and of the deputy below them', () => {
    const lead = ['Ann Lead', '01922 000001', 'lead@school.example'];
    const deputy = ['Bo Deputy', '01922 000002', 'deputy@school.example'];
    expect(contactStrings(['safeguarding-lead'], settings)).toEqual([...lead, ...deputy]);
    expect(contactStrings(['head'], settings)).toEqual([...lead, ...deputy]);
    expect(contactStrings(['deputy'], settings)).toEqual(deputy);
    expect(contactStrings(['chair'], settings)).toHaveLength(8);
    expect(contactStrings(['line-manager', 'it-lead'], settings)).toEqual([]);
    expect(contactStrings([], settings)).toEqual([]);
  });

  it('leaves the chair and the LADO when the concern is about the lead', () => {
    const left = withoutContactsOf(['safeguarding-lead'], settings);
    expect(contactsFor('safeguarding-lead', left)).toBeNull();
    expect(contactsFor('deputy', left)).toBeNull();
    expect(left).toEqual({
      ...settings,
      dslName: '',
      dslPhone: '',
      dslEmail: '',
      deputyName: '',
      deputyPhone: '',
      deputyEmail: '',
    });
  });

  it('takes a string with a plus after its digits for words, as no number is written so', () => {
    const odd = { ...settings, dslName: '0+', notice: 'Ask 0+ first.' };
    expect(withoutContactsOf(['safeguarding-lead'], odd)).toMatchObject({ dslName: '', notice: '' });
  });

  it('finds the lead’s contact under another name', () => {
    const shared = {
      ...settings,
      organisationName: 'Ysgol Graig (ANN LEAD)',
      chairPhone: '+44 (0)1922-000001',
      ladoEmail: 'Lead@School.example',
      notice: 'Lost? Ring (01922) 000 001 or 01922 000009.',
      extraContacts: [
        'Office | 01922000001 | Any time',
        'Ann Lead | 01922 000008 | Any time',
        'Joann Leader | 01922 000009 | Any time',
      ],
    };
    const left = withoutContactsOf(['safeguarding-lead'], shared);
    expect(left).toMatchObject({ organisationName: '', chairPhone: '', ladoEmail: '', notice: '' });
    expect(left.extraContacts).toEqual(['Joann Leader | 01922 000009 | Any time']);
    expect(left.chairEmail).toBe('chair@school.example');
  });

  it.each([
    ['(01922) 000001', 'Ring 01922000001'],
    ['+44 1922 000001', 'Ring (01922) 000-001'],
    ['01922-000-001', 'Ring +44 (0)1922 000001 first'],
  ])('knows the lead’s number %s again in “%s”', (dslPhone, notice) => {
    expect(withoutContactsOf(['safeguarding-lead'], { ...settings, dslPhone, notice }).notice).toBe('');
  });

  it('takes a name with a number in it as a name, not as a number', () => {
    const named = {
      ...settings,
      deputyName: 'Room 22',
      notice: 'Flat 22 is locked.',
      organisationName: 'See ROOM 22!',
    };
    const left = withoutContactsOf(['deputy'], named);
    expect(left).toMatchObject({ notice: 'Flat 22 is locked.', organisationName: '', deputyName: '' });
    const odd = {
      ...settings,
      deputyName: '2nd (Bo)',
      notice: 'Ask the 2ND (BO) at once.',
      organisationName: '2 Graig',
    };
    expect(withoutContactsOf(['deputy'], odd)).toMatchObject({ notice: '', organisationName: '2 Graig' });
  });

  it('holds for random settings: no contact string is left anywhere as a text of its own', { timeout: 600_000 }, ({
    task,
  }) => {
    fc.assert(
      fc.property(plausibleSettings, fc.subarray([...recipients]), (raw, concerned) => {
        const { settings: all } = decodeSettings(raw);
        const left = withoutContactsOf(concerned, all);
        const texts = Object.values(left)
          .flat()
          .filter((value) => typeof value === 'string');
        for (const string of contactStrings(concerned, all)) expect(texts).not.toContain(string);
        expect(contactStrings(concerned, left)).toEqual([]);
        if (contactStrings(concerned, all).length === 0) expect(left).toEqual(all);
      }),
      { numRuns: runs(10_000) },
    );
    shows(task, 'contacts-withheld', `${count(runs(10_000))} sets of contacts, 0 strings left`);
  });
});
