import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/routing/facts.ts';
import { workers } from '../../../src/routing/groups.ts';
import { nextQuestion } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';

const staff = { reporter: 'school', position: 'staff', nation: 'england' } as const satisfies Facts;
const channels = (facts: Facts) => plan(facts).steps.map(({ channel }) => channel);
const offers = (facts: Facts, fact: string) => {
  const question = nextQuestion(facts);
  return question?.fact === fact ? question.options.map(({ value }) => value) : [];
};

describe('a worker who may hold a picture of somebody under 18 (S7)', () => {
  const pictures = (['under-18', 'adult-now', 'not-sure'] as const).flatMap((age) =>
    (['adult-intimate', 'blackmail'] as const).map((what) => ({ what, age, danger: 'not-now' }) as const),
  );

  it.each(pictures)('$what, $age: the head or chair, then the LADO, whoever of them it is', (picture) => {
    for (const person of ['colleague', 'my-manager', 'head', 'safeguarding-lead', 'it-hr-lead'] as const) {
      const answer = plan({ ...staff, ...picture, person });
      expect([person, answer.situation]).toEqual([person, 'S7']);
      expect(answer.steps.slice(0, 2).map(({ channel }) => channel)).toEqual(['head-or-chair', 'lado']);
      expect(answer.handling).toEqual(expect.arrayContaining(['do-not-alert-subject', 'no-copy', 'no-screenshot']));
    }
    expect(channels({ ...staff, position: 'in-charge', ...picture, person: 'colleague' })[0]).toBe('lado');
    expect(offers({ ...staff, ...picture }, 'person')).toContain('colleague');
  });

  it('police and social care bring in the council’s officer as well (S39)', () => {
    for (const picture of pictures) {
      const answer = plan({ reporter: 'police', nation: 'wales', ...picture, person: 'my-manager' });
      expect(answer.situation).toBe('S39');
      expect(answer.steps.map(({ channel }) => channel)).toEqual(
        expect.arrayContaining(['police-child-abuse-team', 'lado']),
      );
    }
  });

  it('the tool for having it taken down follows the age in the picture (rule 7)', () => {
    const worker = { ...staff, what: 'adult-intimate', danger: 'not-now', person: 'colleague' } as const;
    expect(channels({ ...worker, age: 'under-18' })).toContain('report-remove');
    expect(channels({ ...worker, age: 'adult-now' })).toContain('take-it-down');
    expect(plan({ ...worker, age: 'not-sure' }).notes).toContain('note.age-decides-tool');
  });

  it('somebody who is an adult now is not called a child to be listened to (rule 11)', () => {
    const worker = { ...staff, what: 'blackmail', danger: 'not-now', person: 'colleague' } as const;
    expect(plan({ ...worker, age: 'adult-now' }).handling).not.toContain('do-not-question-child');
    expect(plan({ ...worker, age: 'under-18' }).handling).toContain('do-not-question-child');
  });
});

describe('nobody who may be the person of concern receives anything (rule 2)', () => {
  it.each(['police', 'social-care', 'foster-carer'] as const)(
    '%s, a low-level concern: it is asked whom it is about, and that person is not told',
    (reporter) => {
      const position = reporter === 'foster-carer' ? ({ position: 'staff' } as const) : {};
      const low = {
        reporter,
        ...position,
        nation: 'england',
        what: 'worker',
        conduct: 'low-level',
      } as const satisfies Facts;
      const over = reporter === 'foster-carer' ? 'supervising-social-worker' : 'my-manager';
      expect(offers(low, 'person')).toContain(over);
      const told = channels({ ...low, person: over });
      expect(told).not.toContain('line-manager');
      expect(told).not.toContain('supervising-social-worker');
      expect(told).toContain('head-or-chair');
    },
  );

  it.each(['filmed-violence', 'hate', 'fake-account'] as const)(
    'a parent, %s: a school whose worker it may be is not told',
    (what) => {
      const child = what === 'fake-account' ? {} : ({ child: 'known' } as const);
      const danger = what === 'filmed-violence' ? ({ danger: 'not-now' } as const) : {};
      const seen = { reporter: 'parent', nation: 'england', what, ...child, ...danger } as const satisfies Facts;
      expect(offers(seen, 'person')).toContain('worker-elsewhere');
      expect(channels({ ...seen, person: 'worker-elsewhere', conduct: 'harm' })).not.toContain('school');
      expect(channels({ ...seen, person: 'another-child', conduct: 'harm' })).toContain('school');
    },
  );

  it('in danger the lead stands under 999 before anybody was asked who it is: then it says to leave out whoever it may be', () => {
    const danger = plan({ what: 'grooming', danger: 'now' });
    expect(danger.steps.map(({ channel }) => channel)).toContain('safeguarding-lead');
    expect(danger.notes).toContain('note.if-it-could-be-them');
  });

  it('a lead may also be the head, and a governor stands over the head: said where a colleague or lead is meant', () => {
    const harm = { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now', already: 'nothing' } as const;
    expect(plan({ ...harm, person: 'safeguarding-lead' }).notes).toContain('note.lead-is-head');
    expect(plan({ ...harm, person: 'colleague' }).notes).toContain('note.over-the-head');
    expect(plan({ ...harm, position: 'in-charge', person: 'colleague' }).notes).not.toContain('note.over-the-head');
  });
});

describe('whoever it is, the situation of that person decides', () => {
  it.each([
    { what: 'nude', picture: 'taken' },
    { what: 'blackmail', age: 'under-18' },
  ] as const)('$what by someone at home: social care before the child goes home (S6)', (told) => {
    const answer = plan({ ...staff, ...told, danger: 'not-now', person: 'home', factors: 'no' });
    expect(answer.situation).toBe('S6');
    expect(answer.handling).toEqual(
      expect.arrayContaining(['keep-child-safe', 'share-on-need-to-know', 'parents-not-first']),
    );
    expect(answer.next).toContain('next.before-home');
    expect(answer.steps.map(({ channel }) => channel)).toContain('report-remove');
  });

  it('a picture of an under-18 that another child shares goes to the lead first, and danger is asked (S13)', () => {
    const shared = { ...staff, what: 'adult-intimate', age: 'under-18' } as const satisfies Facts;
    expect(offers(shared, 'danger')).toContain('now');
    const answer = plan({ ...shared, danger: 'not-now', person: 'another-child', factors: 'no' });
    expect([answer.situation, answer.steps[0]?.channel]).toEqual(['S13', 'safeguarding-lead']);
  });

  it('danger is asked where whoever holds imagery may be with children, also when the child is not known (rule 1)', () => {
    const found = { ...staff, what: 'child-imagery', where: 'device', child: 'not-known' } as const satisfies Facts;
    for (const person of ['adult-known', 'colleague', 'head'] as const)
      expect(offers({ ...found, person }, 'danger')).toContain('now');
    expect(offers({ ...found, person: 'unknown-online' }, 'danger')).toEqual([]);
    for (const what of ['pornography', 'cyberflash'] as const) {
      const shown = { ...staff, what, viewing: 'shown-by-adult', child: 'known' } as const;
      for (const person of ['home', 'adult-known', ...workers] as const)
        expect([what, person, offers({ ...shown, person }, 'danger')]).toEqual([
          what,
          person,
          ['now', 'not-now', 'not-sure'],
        ]);
    }
  });

  it('a mocked child is listened to also where the concern about the worker is low-level (rule 11)', () => {
    const mocked = {
      ...staff,
      what: 'bullying',
      danger: 'not-now',
      person: 'colleague',
      conduct: 'low-level',
    } as const;
    expect(plan(mocked).handling).toEqual(expect.arrayContaining(['do-not-question-child', 'reassure-not-blame']));
  });

  it('nobody’s plan is made of extras alone (rule 14)', () => {
    for (const nation of ['scotland', 'northern-ireland', 'not-sure'] as const) {
      const head = { reporter: 'school', position: 'in-charge', nation, what: 'worker', conduct: 'low-level' } as const;
      for (const person of ['my-manager', 'it-hr-lead', 'not-sure'] as const)
        expect([nation, person, plan({ ...head, person }).steps.some(({ extra }) => !extra)]).toEqual([
          nation,
          person,
          true,
        ]);
    }
  });

  it('an adult who is blackmailed over a picture made before 18: nobody copies it or sends it on (rule 10)', () => {
    const told = {
      ...staff,
      what: 'blackmail',
      age: 'adult-now',
      danger: 'not-now',
      person: 'unknown-online',
    } as const;
    expect(plan(told).handling).toEqual(expect.arrayContaining(['no-copy', 'no-forward', 'no-screenshot', 'no-view']));
  });
});
