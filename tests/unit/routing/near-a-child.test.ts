import { describe, expect, it } from 'vitest';
import { neverHidden } from '../../../src/directory/never-hidden.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { hideChannels } from '../../../src/routing/hide-channels.ts';
import { nextQuestion } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';

const staff = { reporter: 'school', position: 'staff', nation: 'england' } as const satisfies Facts;
const channels = (facts: Facts) => plan(facts).steps.map(({ channel }) => channel);
const asked = (facts: Facts) => nextQuestion(facts)?.fact;

describe('rule 1: danger is asked wherever a child may be with the person', () => {
  it.each([
    { what: 'non-recent' },
    { what: 'pornography', viewing: 'shown-by-adult' },
    { what: 'cyberflash' },
    { what: 'young-child-posing' },
  ] as const)('a young person is asked, who is never asked who it is: %o', (told) => {
    const facts: Facts = { reporter: 'young-person', nation: 'england', ...told };
    expect(asked(facts)).toBe('danger');
    expect(channels({ ...facts, danger: 'not-sure' })[0]).toBe('police-999');
    expect(channels({ ...facts, danger: 'not-now' })).not.toContain('police-999');
  });

  it('also where the adult who sent or showed it may be anybody', () => {
    const shown: Facts = { ...staff, what: 'pornography', viewing: 'shown-by-adult', person: 'not-sure' };
    expect(asked(shown)).toBe('danger');
    expect(asked({ ...staff, what: 'cyberflash', child: 'known', person: 'not-sure' })).toBe('danger');
  });

  it('a person hurt near here (S34): asked, and police first', () => {
    const seen: Facts = { reporter: 'public', nation: 'england', what: 'upsetting', local: 'person' };
    expect(asked(seen)).toBe('danger');
    expect(channels({ ...seen, danger: 'now' })[0]).toBe('police-999');
    expect(plan({ ...seen, danger: 'not-now' }).headline).toBe('headline.S34.person');
    expect(asked({ ...seen, local: 'no' })).not.toBe('danger');
  });
});

describe('S5, S6: social care, where the person lives with a child or may be near one', () => {
  const unknownChild = [
    { what: 'live-abuse', where: 'social' },
    { what: 'child-imagery', where: 'live-stream' },
    { what: 'young-child-posing', sexual: 'yes', where: 'social' },
    { what: 'exploitation' },
  ] as const;

  it.each(unknownChild)('$what of a child whom nobody here knows', (told) => {
    for (const person of ['home', 'adult-known'] as const) {
      const answer = plan({ ...staff, ...told, child: 'not-known', danger: 'not-now', person });
      expect(answer.steps.map(({ channel }) => channel)).toContain('childrens-social-care');
      if (person === 'home') expect(answer.next[0]).toBe('next.before-home');
    }
    const stranger = { ...staff, ...told, child: 'not-known', danger: 'not-now', person: 'unknown-online' } as const;
    expect(channels(stranger)).not.toContain('childrens-social-care');
  });

  it('whoever blackmails with, or shares, a picture of an adult from when they were under 18', () => {
    const blackmail: Facts = { ...staff, what: 'blackmail', age: 'adult-now', danger: 'not-now' };
    expect(channels({ ...blackmail, person: 'home' })).toContain('childrens-social-care');
    expect(channels({ ...blackmail, person: 'unknown-online' })).not.toContain('childrens-social-care');
    const shared: Facts = { ...staff, what: 'adult-intimate', age: 'adult-now', pupils: 'no' };
    expect(channels({ ...shared, person: 'adult-known' })).toContain('childrens-social-care');
  });

  it('a parent whose child views, makes or keeps it (S16), before the helplines', () => {
    const told = { what: 'child-imagery', where: 'told', child: 'not-known', person: 'another-child' } as const;
    const steps = channels({ reporter: 'parent', nation: 'england', ...told, already: 'nothing' });
    expect(steps.slice(0, 2)).toEqual(['childrens-social-care', 'stop-it-now']);
  });

  it('Wales, a picture made by peers (S14): a parent too tells social services at once', () => {
    const made = { what: 'nude', picture: 'made', person: 'another-child', danger: 'not-now' } as const;
    expect(channels({ reporter: 'parent', nation: 'wales', ...made })).toContain('childrens-social-care');
    expect(channels({ reporter: 'parent', nation: 'england', ...made })).not.toContain('childrens-social-care');
  });
});

describe('rule 3: nobody is alerted while it may be somebody near', () => {
  it.each([
    { what: 'child-imagery', where: 'private-chat', child: 'known', already: 'nothing' },
    { what: 'grooming', child: 'known' },
    { what: 'blackmail', age: 'under-18' },
    { what: 'nude', picture: 'taken', factors: 'yes', already: 'nothing' },
    { what: 'young-child-posing', sexual: 'no', child: 'known' },
  ] as const)('$what by somebody not known', (told) => {
    const answer = plan({ ...staff, ...told, danger: 'not-now', person: 'not-sure' });
    expect(answer.handling).toContain('do-not-alert-subject');
    const platform = answer.steps.some(({ channel }) => channel === 'platform-report');
    expect(answer.notes.includes('note.platform-may-alert')).toBe(platform);
    // In danger the answer stands before anybody was asked.
    expect(plan({ ...staff, what: told.what, danger: 'now' }).handling).toContain('do-not-alert-subject');
  });

  it('S3: in a chat or an e-mail nobody answers, leaves or deletes it, whoever sent it', () => {
    for (const person of ['colleague', 'home', 'another-child', 'unknown-online'] as const)
      for (const where of ['private-chat', 'email'] as const) {
        const facts: Facts = { ...staff, what: 'child-imagery', where, child: 'not-known', person, danger: 'not-now' };
        expect(plan(facts).handling).toEqual(
          expect.arrayContaining(['no-reply', 'preserve', 'ask-before-leaving-group', 'no-forward']),
        );
      }
  });
});

describe('S42: what held before nobody acted holds after it', () => {
  const silent = { ...staff, danger: 'not-now', already: 'lead-silent' } as const;

  it('rule 10: nothing is copied or sent on where it may be a picture of a child', () => {
    const worker = plan({ ...silent, what: 'worker', conduct: 'harm', person: 'colleague' });
    const unnamed = plan({ ...silent, what: 'no-action', person: 'adult-known' });
    for (const { situation, handling } of [worker, unnamed]) {
      expect(situation).toBe('S42');
      expect(handling).toEqual(
        expect.arrayContaining(['no-view', 'no-search', 'no-screenshot', 'no-copy', 'no-forward', 'do-not-delete']),
      );
    }
  });

  it('rule 11, S41: the child is kept safe, and a child who denies it is still referred', () => {
    const hurt = plan({ ...silent, what: 'hurt', person: 'home', harm: 'hurt' });
    expect(hurt.handling).toEqual(expect.arrayContaining(['keep-child-safe', 'listen-if-denied']));
    expect(hurt.handling).not.toContain('no-screenshot');
  });
});

describe('self-harm that somebody urges: who it is, is asked (rules 2 and 3)', () => {
  const urged = { ...staff, what: 'self-harm', concerns: 'urged', danger: 'not-now' } as const;

  it('no contact is filled in before that', () => {
    expect(asked(urged)).toBe('person');
    expect(plan({ ...urged, danger: 'now' }).steps.every(({ recipient }) => recipient === undefined)).toBe(true);
  });

  it('a worker who urges it goes to the head and the LADO (S7), and who helps the child stands there too', () => {
    const answer = plan({ ...urged, person: 'safeguarding-lead' });
    expect(answer.situation).toBe('S7');
    const told = answer.steps.map(({ channel }) => channel);
    expect(told).toEqual(expect.arrayContaining(['head-or-chair', 'lado', 'papyrus', 'childline']));
    expect(told).not.toContain('safeguarding-lead');
    expect(answer.handling).toEqual(expect.arrayContaining(['do-not-alert-subject', 'ask-about-suicide']));
    const police = plan({ ...urged, reporter: 'police', person: 'worker-elsewhere' });
    expect(police.steps.map(({ channel }) => channel)).toEqual(expect.arrayContaining(['lado', 'papyrus']));
  });

  it('somebody at home: parents are not told first', () => {
    expect(plan({ ...urged, person: 'home' }).handling).toEqual(
      expect.arrayContaining(['do-not-alert-subject', 'parents-not-first']),
    );
    expect(plan({ ...urged, person: 'another-child' }).handling).toContain('support-both-children');
  });
});

describe('S32: a sexual picture sent to an adult that shows somebody under 18, or may', () => {
  const sent: Facts = { ...staff, what: 'cyberflash', child: 'none' };

  it('the age in it is asked, and nobody looks to find out', () => {
    expect(asked({ ...sent, person: 'unknown-online' })).toBe('age');
    const unsure = plan({ ...sent, person: 'unknown-online', age: 'not-sure' });
    expect(unsure.situation).toBe('S32');
    expect(unsure.handling).toEqual(expect.arrayContaining(['no-view', 'no-screenshot', 'no-copy', 'no-search']));
    expect(plan({ ...sent, person: 'unknown-online', age: 'adult' }).handling).not.toContain('no-screenshot');
  });

  it.each([
    ['unknown-online', 'S3'],
    ['home', 'S6'],
    ['colleague', 'S7'],
    ['another-child', 'S13'],
  ] as const)('under 18, by %s: %s', (person, situation) => {
    expect(plan({ ...sent, person, age: 'under-18', danger: 'not-now' }).situation).toBe(situation);
  });
});

it('rule 2: a head in Scotland or Northern Ireland who is told of their own staff goes to police and social work first', () => {
  for (const nation of ['scotland', 'northern-ireland'] as const) {
    const told = { what: 'non-recent', near: 'works', person: 'colleague' } as const;
    const steps = channels({ reporter: 'school', position: 'in-charge', nation, ...told });
    expect(steps.slice(0, 2)).toEqual(['police-101', 'childrens-social-care']);
    expect(channels({ reporter: 'school', position: 'staff', nation, ...told })[0]).not.toBe('police-101');
  }
});

it('rule 6, S42: an organisation cannot hide who acts for a known child, nor the way past itself', () => {
  const hidden = ['childrens-social-care', 'lado', 'nspcc-whistleblowing', 'safeguarding-lead'];
  expect(hidden.filter((id) => (neverHidden as readonly string[]).includes(id))).toHaveLength(3);
  const child: Facts = { ...staff, what: 'grooming', child: 'known', danger: 'not-now', person: 'unknown-online' };
  expect(hideChannels(plan(child), hidden, child).steps.map(({ channel }) => channel)).toContain(
    'childrens-social-care',
  );
  // In danger the answer stands before anybody was asked who it is: nothing is hidden then (rule 2).
  const before: Facts = { ...staff, what: 'worker', conduct: 'harm', danger: 'now' };
  expect(hideChannels(plan(before), ['head-or-chair'], before)).toEqual(plan(before));
});

describe('rule 14: the school of the children, from a parent or the public, where another child did it', () => {
  it.each([
    { what: 'hurt', harm: 'hurt', already: 'nothing' },
    { what: 'grooming', child: 'known' },
    { what: 'blackmail', age: 'under-18' },
    { what: 'exploitation', child: 'known' },
    { what: 'adult-intimate', age: 'adult' },
    { what: 'child-imagery', where: 'told', child: 'not-known', already: 'nothing' },
  ] as const)('$what', (told) => {
    for (const reporter of ['parent', 'public'] as const) {
      const by = (person: 'another-child' | 'worker-elsewhere') =>
        channels({ reporter, nation: 'england', ...told, danger: 'not-now', person });
      expect(by('another-child')).toContain('school');
      expect(by('worker-elsewhere')).not.toContain('school');
    }
  });

  it('seen at school: from anybody outside it (S2)', () => {
    const seen = {
      what: 'child-imagery',
      where: 'school-network',
      child: 'not-known',
      person: 'unknown-online',
    } as const;
    expect(channels({ reporter: 'public', nation: 'england', ...seen, already: 'nothing' })).toContain('school');
  });
});

it('rule 14: a foster carer is not told to tell a lead they do not have (S2)', () => {
  const seen = {
    what: 'child-imagery',
    where: 'school-network',
    child: 'not-known',
    person: 'unknown-online',
  } as const;
  const answer = plan({ reporter: 'foster-carer', position: 'staff', nation: 'scotland', ...seen, already: 'nothing' });
  expect(answer.headline).toBe('headline.S2.carer');
});

it('rule 16: a lead does not agree with whoever looks after the network who tells police', () => {
  const seen = {
    what: 'child-imagery',
    where: 'school-network',
    child: 'not-known',
    person: 'unknown-online',
  } as const;
  const { steps, notes } = plan({ ...staff, position: 'safeguarding-lead', ...seen, already: 'nothing' });
  expect(steps.map(({ channel }) => channel)).toContain('hr-it-lead');
  expect(notes).toContain('note.duty-to-report.direct');
});

it('rule 7: police and social care pass on the tool that fits the age in the picture (S39)', () => {
  const shared = { what: 'adult-intimate', danger: 'not-now' } as const;
  const social = { reporter: 'social-care', nation: 'wales' } as const satisfies Facts;
  expect(channels({ ...social, ...shared, age: 'under-18', person: 'unknown-online', factors: 'yes' })).toContain(
    'report-remove',
  );
  expect(channels({ ...social, ...shared, age: 'adult-now', person: 'colleague' })).toContain('take-it-down');
});
