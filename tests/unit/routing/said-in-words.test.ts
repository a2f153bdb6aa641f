import { describe, expect, it } from 'vitest';
import '../../../src/language/all-sentences.ts';
import { channels } from '../../../src/directory/channels/index.ts';
import { en } from '../../../src/language/en.ts';
import { isTextKey } from '../../../src/language/text.ts';
import { planInWords, questionInWords } from '../../../src/routing/answer-text.ts';
import { hasSpeechCard, offersRecord } from '../../../src/routing/calls.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { ledTo } from '../../../src/routing/led-to.ts';
import { nextQuestion } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';
import { labelKey, questionKey } from '../../../src/routing/question-words.ts';
import { questions } from '../../../src/routing/questions.ts';
import { ruleName } from '../../../src/routing/rule.ts';
import { rules } from '../../../src/routing/rules/index.ts';
import { titles } from '../../../src/routing/titles.ts';
import { whyKey } from '../../../src/routing/why-words.ts';

describe('rule 8: titles follow the nation', () => {
  const title = (facts: Parameters<typeof titles>[0]) =>
    Object.fromEntries(Object.entries(titles(facts)).map(([place, key]) => [place, en[key]]));

  it.each([
    ['england', 'designated safeguarding lead (DSL)', 'children’s social care', 'police'],
    ['wales', 'designated safeguarding person (DSP)', 'children’s social services', 'police'],
    ['scotland', 'child protection co-ordinator', 'social work', 'Police Scotland'],
    ['northern-ireland', 'designated teacher', 'the Gateway team', 'PSNI'],
    ['not-sure', 'safeguarding lead', 'children’s social care', 'police'],
  ] as const)('in a school in %s: %s', (nation, lead, socialCare, police) => {
    for (const reporter of ['school', 'early-years', 'it-hr'] as const)
      expect(title({ nation, reporter })).toMatchObject({ lead, socialCare, police });
  });

  it('outside schools only Wales has a title of its own for the lead; Wales has its own officer', () => {
    for (const reporter of [undefined, 'health', 'parent'] as const) {
      expect(title({ nation: 'england', ...(reporter && { reporter }) }).lead).toBe('safeguarding lead');
      expect(title({ nation: 'wales', ...(reporter && { reporter }) })).toMatchObject({
        lead: 'designated safeguarding person (DSP)',
        lado: 'Designated Officer for Safeguarding',
      });
    }
    expect(title({}).lado).toBe('local authority designated officer (LADO)');
  });
});

describe('what to say in a call, and the record', () => {
  const ids = Object.keys(channels) as (keyof typeof channels)[];

  it('999 has its words for everybody; a young person, and one’s own thoughts, have no others (S37, S40)', () => {
    for (const facts of [{ reporter: 'young-person' }, { what: 'own-thoughts' }] as const) {
      expect(ids.filter((id) => hasSpeechCard(id, facts))).toEqual(['police-999']);
      expect(offersRecord(facts)).toBe(false);
    }
    expect(offersRecord({ reporter: 'school', what: 'grooming' })).toBe(true);
    expect(offersRecord({})).toBe(true);
  });

  it('whoever takes a report or gives advice on a case has words; who listens needs none', () => {
    const facts: Facts = { reporter: 'school', what: 'grooming' };
    for (const id of ['police-999', 'police-101', 'childrens-social-care', 'lado', 'safeguarding-lead'] as const)
      expect(hasSpeechCard(id, facts), id).toBe(true);
    for (const id of [
      'nspcc-helpline',
      'nspcc-whistleblowing',
      'posh',
      'act-early',
      'modern-slavery-helpline',
    ] as const)
      expect(hasSpeechCard(id, facts), id).toBe(true);
    for (const id of ['report-fraud', 'rspca', 'sspca'] as const) expect(hasSpeechCard(id, facts), id).toBe(true);
    for (const id of ['samaritans', 'childline', 'iwf', 'report-remove'] as const)
      expect(hasSpeechCard(id, facts), id).toBe(false);
  });

  it('every channel with a phone has words to say, but the lines that listen', () => {
    const rung = ids.filter((id) => channels[id].routes.some(({ kind }) => kind === 'phone'));
    const without = rung.filter((id) => !hasSpeechCard(id, { reporter: 'school', what: 'grooming' }));
    expect(without.toSorted()).toEqual(['childline', 'papyrus', 'revenge-porn-helpline', 'samaritans', 'stop-it-now']);
  });
});

describe('which situations a start answer can lead to', () => {
  it('every one whose condition names it, but those that depend on who reports alone', () => {
    for (const what of allFacts.what) {
      const led = ledTo(what).map(ruleName);
      expect(led.length).toBeGreaterThan(0);
      const named = rules.filter(
        ({ id, when }) => JSON.stringify(when).includes(`"${what}"`) && id !== 'S39' && id !== 'S40',
      );
      expect(led).toEqual(named.map(ruleName));
    }
    expect(ledTo('nothing of the kind')).toEqual([]);
  });
});

describe('as the command line prints it', () => {
  it('a question has its words, its help where there is one, and each answer with its label', () => {
    const facts: Facts = { what: 'threat' };
    const question = nextQuestion(facts);
    if (!question) throw new Error('A threat has a question.');
    expect(questionInWords(question, facts)).toEqual({
      fact: 'danger',
      question: en['question.danger.threat'],
      help: en['question.danger.threat.help'],
      options: allFacts.danger.map((value) => ({ value, label: expect.stringMatching(/\w/) })),
    });
    const start = nextQuestion({});
    if (!start) throw new Error('There is a first question.');
    expect('help' in questionInWords(start, {})).toBe(start.help !== undefined);
  });

  it('a plan has ids where they are data, and a sentence for each that a person reads', () => {
    const facts: Facts = {
      what: 'worker',
      conduct: 'harm',
      danger: 'not-now',
      reporter: 'school',
      position: 'staff',
      nation: 'wales',
      person: 'colleague',
    };
    const answer = plan(facts);
    const said = planInWords(answer, facts);
    expect(said).toMatchObject({
      urgency: answer.urgency,
      handling: answer.handling,
      situation: answer.situation,
      trace: answer.trace,
    });
    expect(said.steps.map(({ channel }) => channel)).toEqual(answer.steps.map(({ channel }) => channel));
    expect(said.steps.map(({ name }) => name)).toContain('Designated Officer for Safeguarding (the council)');
    const [head] = said.steps.filter(({ recipient }) => recipient === 'head');
    expect(head?.name).toBe(en['recipient.head']);
    for (const { why, name } of said.steps) expect(`${why}${name}`).toMatch(/^[^{}]*$/);
    for (const list of ['handlingInWords', 'notes', 'next', 'support'] as const) {
      expect(said[list].length, list).toBeGreaterThan(0);
      for (const sentence of said[list]) expect(sentence).toMatch(/^[A-Z].* .*[.?!]$/s);
    }
    expect(said.handlingInWords).toHaveLength(answer.handling.length);
    expect(said.headline).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the sentence that says why', () => {
  it('is the rule’s own for the channel it names, and the general one for whoever stands in', () => {
    const line = { channel: 'safeguarding-lead', why: 'why.safeguarding-lead.viewers' } as const;
    expect(whyKey(line, 'safeguarding-lead')).toBe('why.safeguarding-lead.viewers');
    expect(whyKey(line, 'head-or-chair')).toBe('why.head-or-chair');
    expect(whyKey({ channel: 'iwf' }, 'iwf')).toBe('why.iwf');
    expect(() => whyKey({ channel: 'iwf' }, 'no-such-channel' as 'iwf')).toThrow(/why\.no-such-channel.*why\.ts/);
  });
});

describe('the words of questions', () => {
  it('each question has a title, and each answer a label of its own or one shared', () => {
    for (const question of questions) {
      expect(questionKey(question.id), question.id).toBe(`question.${question.id}`);
      for (const answer of question.answers) {
        const value = typeof answer === 'string' ? answer : answer.say;
        const { label, group } = labelKey(question, value);
        expect(isTextKey(label), label).toBe(true);
        expect(group !== undefined, label).toBe(question.fact === 'what');
      }
    }
    expect(questionKey('no-such')).toBeUndefined();
    expect(questionKey('no-such', 'help')).toBeUndefined();
  });
});
