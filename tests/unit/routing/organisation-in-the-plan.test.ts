import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../src/directory/channels/index.ts';
import { contactsFor } from '../../../src/organisation/contacts.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { withoutContactsOf } from '../../../src/organisation/withheld.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { hideChannels } from '../../../src/routing/hide-channels.ts';
import { plan } from '../../../src/routing/plan.ts';
import { reachable } from '../../../src/routing/reachable.ts';
import { mayBeConcerned } from '../../../src/routing/who-may-be-told.ts';
import { mutation } from '../../proof/size.ts';
import { somePaths } from '../some-paths.ts';

const { settings } = decodeSettings({
  organisationName: 'Example School',
  dslName: 'Lee Lead',
  dslPhone: '01632 960001',
  dslEmail: 'lead@example.org',
  deputyName: 'Dee Deputy',
  deputyPhone: '01632 960002',
  deputyEmail: 'deputy@example.org',
  chairPhone: '01632 960003',
  chairEmail: 'chair@example.org',
  ladoPhone: '01632 960004',
  extraContacts: ['School nurse | 01632 960005 | for health worries', 'Reception | 01632 960001 | any time'],
});

/** Everything of the organisation that a screen could show for these facts, as one text. */
function shown(facts: Facts): string {
  const allowed = withoutContactsOf(mayBeConcerned(facts), settings);
  const contacts = plan(facts).steps.map(({ recipient }) => recipient && contactsFor(recipient, allowed));
  return JSON.stringify([allowed, contacts]);
}

const about = (person: NonNullable<Facts['person']>): Facts => ({
  what: 'worker',
  conduct: 'harm',
  danger: 'not-now',
  reporter: 'school',
  position: 'staff',
  nation: 'england',
  person,
  already: 'nothing',
});

describe('rule 2 with the organisation’s own contacts', () => {
  it('about the lead: neither lead nor deputy anywhere, also not by a shared number', () => {
    expect(shown(about('safeguarding-lead'))).not.toMatch(/Lead|960001|Deputy|960002/);
  });

  it('about the head: nobody under the head, and the chair is reached', () => {
    const text = shown(about('head'));
    expect(text).not.toMatch(/Lee Lead|Dee Deputy/);
    expect(text).toContain('01632 960003');
  });

  it('about the manager: neither lead nor deputy', () => {
    expect(shown(about('my-manager'))).not.toMatch(/Lee Lead|Dee Deputy/);
  });

  it('about a colleague: the deputy, who may be that colleague, is withheld', () => {
    expect(shown(about('colleague'))).not.toMatch(/Dee Deputy|960002/);
  });

  it('while rule 2 is not answered, and where it may be anyone: no contact of staff', () => {
    expect(
      shown({ what: 'hurt', danger: 'now', reporter: 'school', position: 'staff', nation: 'england' }),
    ).not.toMatch(/Lee|Dee/);
    expect(shown(about('not-sure'))).not.toMatch(/Lee|Dee/);
  });

  it('where it cannot be about somebody at work the lead’s contact is there', () => {
    expect(shown({ ...about('colleague'), what: 'scam', lost: 'no', child: 'known' })).toContain('lead@example.org');
  });
});

describe('hideChannels', () => {
  it('never hides 999 or 101 and never leaves a result without a person, on every path of a teacher', () => {
    const everything = Object.keys(channels);
    const teacher = { reporter: 'school', position: 'staff', nation: 'england' } as const;
    for (const { facts } of mutation ? somePaths(30) : reachable(teacher)) {
      const whole = plan(facts);
      const left = hideChannels(whole, everything, facts).steps.map(({ channel }) => channel);
      for (const id of ['police-999', 'police-101'] as const) {
        if (whole.steps.some(({ channel }) => channel === id) && !left.includes(id))
          throw new Error(`${id} is hidden at ${JSON.stringify(facts)}`);
      }
      if (left.length === 0) throw new Error(`Nothing is left at ${JSON.stringify(facts)}`);
    }
  });

  it('hides what is named, keeps the order of the rest, and no “or” without a partner', () => {
    const facts: Facts = {
      what: 'grooming',
      danger: 'not-now',
      reporter: 'school',
      position: 'staff',
      nation: 'england',
      child: 'known',
      person: 'unknown-online',
    };
    const whole = plan(facts);
    fc.assert(
      fc.property(fc.subarray(whole.steps.map(({ channel }) => channel)), (hidden) => {
        const left = hideChannels(whole, hidden, facts).steps;
        const order = whole.steps.map(({ channel }) => channel);
        const places = left.map(({ channel }) => order.indexOf(channel));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(left[0]?.either).toBeUndefined();
        if (hidden.includes('ceop') && left.length < whole.steps.length)
          expect(left.some(({ either }) => either)).toBe(false);
      }),
    );
  });
});
