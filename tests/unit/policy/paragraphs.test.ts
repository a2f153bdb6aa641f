import { describe, expect, it } from 'vitest';
import { policy } from '../../../src/language/en/policy.ts';
import type { Paragraph } from '../../../src/policy/paragraph-shape.ts';
import { type ParagraphId, paragraphs, ruleIdsNamed } from '../../../src/policy/paragraphs.ts';
import { paragraphWords } from '../../../src/policy/policy-words.ts';
import { sources } from '../../../src/policy/sources.ts';

/**
 * Read off the text of the Walsall Safeguarding Children Board's E-Safety Policy, heading by heading.
 * 1.1 is its unnumbered opening list; `cyberbullying` the unnumbered definition after 3.2.
 */
const inThePolicy = [
  ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11', '1.12'],
  ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10', '2.11', '2.12', '2.13', '2.14', '2.15'],
  ['3.1', '3.2', 'cyberbullying', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8'],
  ['4.1', '4.2'],
].flat();

/** Paragraphs that today's law and guidance overtook (rules of routing, part 4, and the procedures' old numbers). */
const overtaken: [ParagraphId, keyof typeof sources][] = [
  ['2.11', 'soa-2003-s15'], // two contacts: one
  ['1.12', 'ceop-pages'], // not an emergency service
  ['2.5', 'iwf-faqs'], // imagery of under-18s only
  ['4.1', 'iwf-faqs'],
  ['1.2', 'kcsie-part-4'], // not to a manager who may be the subject
  ['4.1', 'vgt-page'], // takes no public reports
  ['1.3', 'west-midlands-procedures'], // 3.1.1, 3.1.4
  ['1.5', 'west-midlands-procedures'], // 10.1.4, 4.1.4
  ['1.7', 'working-together-2023'], // 4.1.1
  ['2.6', 'west-midlands-procedures'], // 10.1.4
  ['3.4', 'west-midlands-procedures'], // 1.1.3
];

const all = Object.entries(paragraphs) as [ParagraphId, Paragraph][];
const words: Readonly<Record<string, string>> = policy;

describe('the e-safety policy as data', () => {
  it('has every numbered paragraph, in the policy’s order', () => {
    expect(Object.keys(paragraphs)).toEqual(inThePolicy);
  });

  it.each(all)('%s: either a rule carries it out or a reason is stated, never both or neither', (id, { rules }) => {
    const reason = words[`paragraph.${id}.no-rule`];
    expect(rules.length > 0).toBe(reason === undefined);
    expect(reason?.trim()).not.toBe('');
  });

  it.each(all)('%s: a correction stands beside it exactly where a source overtook it', (id, { correctedBy }) => {
    expect(words[`paragraph.${id}.correction`] !== undefined).toBe(correctedBy.length > 0);
    for (const source of correctedBy) expect(Object.keys(sources)).toContain(source);
  });

  it.each(overtaken)('%s: is corrected today by %s', (id, source) => {
    expect((paragraphs[id] as Paragraph).correctedBy).toContain(source);
  });

  it.each(all)('%s: the keys handed out lead to sentences', (id) => {
    const { summary, correction, noRule } = paragraphWords(id);
    for (const key of [summary, correction, noRule].filter((key) => key !== null)) expect(words[key]).toBeTruthy();
  });

  it.each(all)('%s: names each rule once', (_id, { rules }) => {
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('names only S1 to S42 and rule 1 to rule 16', () => {
    const stray = ruleIdsNamed.filter((rule) => !/^(S([1-9]|[1-3]\d|4[0-2])|rule ([1-9]|1[0-6]))$/.test(rule));
    expect(stray).toEqual([]);
  });

  it('lists every rule named by a paragraph', () => {
    expect(new Set(ruleIdsNamed)).toEqual(new Set(all.flatMap(([, { rules }]) => rules)));
  });
});
