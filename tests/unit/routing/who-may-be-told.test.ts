import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../../src/directory/channels/index.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { staffed, statutory, workers } from '../../../src/routing/groups.ts';
import { mayBeConcerned, whoMayBeTold } from '../../../src/routing/who-may-be-told.ts';

/** Who is told, as one text: the channel, and the person whose contact is filled in. */
const told = (channel: ChannelId, facts: Facts, theirs?: boolean): string =>
  whoMayBeTold(channel, facts, theirs)
    .map(({ channel: to, recipient }) => (recipient ? `${to}=${recipient}` : to))
    .join(' ');
const at = (reporter: Facts['reporter'], position: Facts['position'], person: Facts['person']): Facts => ({
  what: 'worker',
  ...(reporter && { reporter }),
  ...(position && { position }),
  ...(person && { person }),
});

describe('rule 2 [1.2, 1.7] in an organisation with a lead: nobody concerned, and nobody who is the reporter', () => {
  describe.each(staffed)('%s', (reporter) => {
    it.each([
      // position, person of concern, instead of the lead, instead of the head
      ['staff', 'nobody', 'safeguarding-lead=safeguarding-lead', 'head-or-chair=head'],
      ['staff', 'colleague', 'safeguarding-lead=safeguarding-lead', 'head-or-chair=head'],
      ['staff', 'it-hr-lead', 'safeguarding-lead=safeguarding-lead', 'head-or-chair=head'],
      ['staff', 'safeguarding-lead', 'head-or-chair=head', 'head-or-chair=head'],
      ['staff', 'my-manager', 'head-or-chair=next-manager', 'head-or-chair=next-manager'],
      ['staff', 'head', 'head-or-chair=chair', 'head-or-chair=chair'],
      ['it-hr-lead', 'head', 'head-or-chair=chair', 'head-or-chair=chair'],
      ['safeguarding-lead', 'colleague', '', 'head-or-chair=head'],
      ['safeguarding-lead', 'head', 'head-or-chair=chair', 'head-or-chair=chair'],
      ['in-charge', 'colleague', 'safeguarding-lead=safeguarding-lead', ''],
      ['in-charge', 'safeguarding-lead', '', ''],
      ['in-charge', 'my-manager', '', ''], // the chair is their manager
      ['both', 'colleague', '', ''],
    ] as const)('%s, about %s', (position, person, lead, head) => {
      expect(told('safeguarding-lead', at(reporter, position, person))).toBe(lead);
      expect(told('head-or-chair', at(reporter, position, person))).toBe(head);
    });

    it('where it could be anyone at work, no contact is filled in', () => {
      for (const person of [undefined, 'not-sure'] as const) {
        expect(told('safeguarding-lead', at(reporter, 'staff', person))).toBe('safeguarding-lead');
        expect(told('head-or-chair', at(reporter, 'staff', person))).toBe('head-or-chair');
      }
      const scam: Facts = { ...at(reporter, 'staff', undefined), what: 'scam' };
      expect(told('safeguarding-lead', scam)).toBe('safeguarding-lead=safeguarding-lead');
    });
  });

  describe.each(statutory)('%s', (reporter) => {
    it.each([
      ['staff', 'colleague', 'line-manager=line-manager'],
      ['staff', 'my-manager', 'head-or-chair=next-manager'],
      ['staff', 'head', 'head-or-chair=next-manager'],
      ['in-charge', 'colleague', ''],
      ['in-charge', 'head', 'head-or-chair=next-manager'],
    ] as const)('%s, about %s: the manager, or the next one up', (position, person, manager) => {
      for (const channel of ['safeguarding-lead', 'head-or-chair', 'line-manager'] as const)
        expect(told(channel, at(reporter, position, person))).toBe(manager);
    });
  });

  it.each([
    ['staff', 'adult-known', 'childs-social-worker supervising-social-worker', 'supervising-social-worker'],
    ['staff', 'childs-social-worker', 'supervising-social-worker', 'supervising-social-worker'],
    [
      'staff',
      'supervising-social-worker',
      'childs-social-worker head-or-chair=next-manager',
      'head-or-chair=next-manager',
    ],
    ['staff', 'my-manager', 'childs-social-worker head-or-chair=next-manager', 'head-or-chair=next-manager'],
    ['staff', 'head', 'childs-social-worker head-or-chair=next-manager', 'head-or-chair=next-manager'],
    ['in-charge', 'adult-known', 'childs-social-worker head-or-chair=next-manager', 'head-or-chair=next-manager'],
  ] as const)('foster carers (%s, about %s) have their own social workers', (position, person, lead, over) => {
    expect(told('safeguarding-lead', at('foster-carer', position, person))).toBe(lead);
    expect(told('head-or-chair', at('foster-carer', position, person))).toBe(over);
  });

  it('a parent or passer-by has no lead and no head; a young person has an adult they trust', () => {
    for (const reporter of ['parent', 'public'] as const) {
      expect(told('safeguarding-lead', at(reporter, undefined, 'adult-known'))).toBe('');
      expect(told('head-or-chair', at(reporter, undefined, 'adult-known'))).toBe('');
    }
    expect(told('safeguarding-lead', at('young-person', undefined, 'adult-known'))).toBe('trusted-adult');
    expect(told('head-or-chair', at('young-person', undefined, 'adult-known'))).toBe('');
  });

  it('before the reporter is known a worry has a lead, and an allegation nobody yet', () => {
    expect(told('safeguarding-lead', { what: 'grooming', person: 'unknown-online' })).toBe('safeguarding-lead');
    expect(told('safeguarding-lead', { what: 'worker', person: 'unknown-online' })).toBe('');
  });
});

describe('others in the organisation, and outside', () => {
  it('HR for what staff do, IT for what came through the network; neither about themselves nor whoever is over them', () => {
    for (const reporter of [...staffed.filter((one) => one !== 'it-hr'), ...statutory]) {
      for (const what of ['worker', 'worry', 'bullying', 'hate'] as const)
        expect(told('hr-it-lead', { ...at(reporter, 'staff', 'colleague'), what })).toBe('hr-it-lead=hr-lead');
      expect(told('hr-it-lead', { ...at(reporter, 'staff', 'colleague'), what: 'grooming' })).toBe(
        'hr-it-lead=it-lead',
      );
      const device: Facts = { ...at(reporter, 'staff', 'colleague'), what: 'pornography', viewing: 'work-device' };
      expect(told('hr-it-lead', device)).toBe('hr-it-lead=hr-lead');
      for (const person of ['it-hr-lead', 'head', 'my-manager', 'not-sure'] as const)
        expect(told('hr-it-lead', at(reporter, 'staff', person))).toBe('');
    }
    expect(told('hr-it-lead', at('it-hr', 'staff', 'colleague'))).toBe('hr-it-lead=hr-lead');
    expect(told('hr-it-lead', at('it-hr', 'it-hr-lead', 'colleague'))).toBe(''); // that is the reporter
    for (const reporter of ['foster-carer', 'parent', 'public', 'young-person'] as const)
      expect(told('hr-it-lead', at(reporter, undefined, 'colleague'))).toBe('');
  });

  it('a parent’s school is told, unless somebody who works with children may be meant', () => {
    for (const person of allFacts.person)
      expect(told('school', at('parent', undefined, person))).toBe(
        (workers as readonly string[]).includes(person) ? '' : 'school',
      );
  });

  it('police staff tell their own force; everybody else 101', () => {
    expect(told('police-101', at('police', 'staff', 'colleague'))).toBe('own-force');
    expect(told('police-101', at('school', 'staff', 'colleague'))).toBe('police-101');
  });

  it('the head of another place is told from outside, and the chair where the concern is about that head', () => {
    expect(told('head-or-chair', at('parent', undefined, 'worker-elsewhere'), true)).toBe('head-or-chair');
    expect(told('head-or-chair', at('parent', undefined, 'head'), true)).toBe('head-or-chair=chair');
  });

  it('every other channel is told as the rule names it', () => {
    for (const channel of ['ceop', 'iwf', 'lado', 'childrens-social-care'] as const)
      expect(told(channel, at('school', 'staff', 'head'))).toBe(channel);
  });
});

describe('rule 2: whose contacts must occur nowhere', () => {
  /** The situations in which it is asked who did it. */
  const askedAbout = new Set<string>(
    allFacts.what.filter(
      (what) =>
        !['non-recent', 'pornography', 'self-harm', 'scam', 'upsetting', 'filter-bypass', 'own-thoughts'].includes(
          what,
        ),
    ),
  );

  it.each([
    ['safeguarding-lead', ['safeguarding-lead']],
    ['head', ['head']],
    ['my-manager', ['line-manager', 'safeguarding-lead', 'deputy', 'it-lead', 'hr-lead']],
    ['it-hr-lead', ['it-lead', 'hr-lead']],
    ['colleague', ['deputy']],
    ['not-sure', ['head']],
    [undefined, ['head']],
    ['another-child', []],
    ['unknown-online', []],
  ] as const)('about %s: %j', (person, withheld) => {
    for (const what of allFacts.what) {
      const facts = { ...at('school', 'staff', person), what };
      if (askedAbout.has(what)) expect(mayBeConcerned(facts)).toEqual(withheld);
      else expect(mayBeConcerned(facts)).toEqual([]);
    }
  });

  it('long ago only where the person still works there; pornography only where an adult or a work device is in it', () => {
    const facts = at('school', 'staff', 'head');
    expect(mayBeConcerned({ ...facts, what: 'non-recent', near: 'works' })).toEqual(['head']);
    expect(mayBeConcerned({ ...facts, what: 'non-recent', near: 'no' })).toEqual([]);
    for (const viewing of allFacts.viewing)
      expect(mayBeConcerned({ ...facts, what: 'pornography', viewing })).toEqual(
        ['shown-by-adult', 'work-device'].includes(viewing) ? ['head'] : [],
      );
  });

  it('the manager of somebody in charge is the chair', () => {
    for (const position of ['in-charge', 'both'] as const)
      expect(mayBeConcerned(at('school', position, 'my-manager'))).toContain('chair');
    expect(mayBeConcerned(at('school', 'safeguarding-lead', 'my-manager'))).not.toContain('chair');
  });
});
