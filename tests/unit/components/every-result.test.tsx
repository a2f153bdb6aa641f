import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { ResultScreen } from '../../../components/result/result-screen.tsx';
import { WordingContext } from '../../../components/words.tsx';
import type { Platform } from '../../../src/browser/platform.ts';
import '../../../src/language/all-sentences.ts';
import { en } from '../../../src/language/en.ts';
import type { TextKey } from '../../../src/language/text.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { plan } from '../../../src/routing/plan.ts';
import { reachable } from '../../../src/routing/reachable.ts';
import { mayTellManager } from '../../../src/routing/who-may-be-told.ts';
import { memoryPlatform } from './memory-platform.ts';
import { numbersWithoutRelay } from './numbers-without-relay.ts';

afterEach(cleanup);

const policy = { dslPhone: '01234 567890', extraContacts: ['School nurse | 01234 567 891 | when a child is hurt'] };

function Result({ facts, platform }: { readonly facts: Facts; readonly platform: Platform }) {
  const journey = useJourney(platform);
  return (
    <WordingContext.Provider value={{ language: 'en', facts }}>
      <ResultScreen journey={journey} platform={platform} page={<p data-part="page" />} keepOpen={null} />
    </WordingContext.Provider>
  );
}

const result = (facts: Facts) =>
  render(<Result facts={facts} platform={memoryPlatform({ draft: { facts }, policy }).platform} />).container;
const inPart = (container: ParentNode, part: string) => container.querySelector(`[data-part="${part}"]`);

/** Whether one part of a screen stands before another. */
const standsBefore = (one: Element, other: Element | null) =>
  other !== null && Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** A reporter for each reader and each nation; who may be told is held for all of them in `rules/rule-02.ts`. */
const settings: readonly Facts[] = [
  { reporter: 'school', position: 'staff', nation: 'england' },
  { reporter: 'social-care', position: 'staff', nation: 'northern-ireland' },
  { reporter: 'parent', nation: 'wales' },
  { reporter: 'young-person', nation: 'scotland' },
];

const namesNumber = (key: TextKey) => /\d/.test(en[key]);

/** Answers whose results show, between them, every step and every sentence that names a number. */
function telling(): readonly Facts[] {
  const seen = new Set<string>();
  return settings.flatMap((setting) => {
    const chosen: Facts[] = [];
    for (const { facts } of reachable(setting)) {
      const { steps, notes, next, support } = plan(facts);
      const sentences = [...steps.map(({ why }) => why), ...notes, ...next].filter(namesNumber);
      const shown = [...steps.map(({ channel }) => channel), ...sentences, ...support, setting.reporter ?? ''];
      if (shown.every((one) => seen.has(one))) continue;
      for (const one of shown) seen.add(one);
      chosen.push(facts);
    }
    return chosen;
  });
}

describe('every result', () => {
  let every: readonly Facts[];
  beforeAll(() => {
    every = telling();
  });

  it('shows text relay beside every telephone number, what happens next, and care for whoever reports', () => {
    const wrong: string[] = [];
    for (const facts of every) {
      const container = result(facts);
      const say = (what: string) => wrong.push(`${what}: ${JSON.stringify(facts)}`);
      for (const number of numbersWithoutRelay(container)) say(number);
      if (!inPart(container, 'next')?.querySelector('li')) say('not said what happens next');
      const care = inPart(container, 'for-you')?.textContent ?? '';
      if (!/You did (?:right|the right thing)|brave/.test(care)) say('not said that they did right');
      if (facts.what !== 'own-thoughts' && !/need not (?:prove it or )?look again/.test(care)) say('may look again');
      if (!container.querySelector('[data-supporter] [data-route]')) say('nobody supports them');
      const hidden = container.querySelector('[data-handling="do-not-alert-subject"]');
      if (plan(facts).handling.includes('do-not-alert-subject') !== (hidden !== null)) say('who must not find out');
      if (hidden && !standsBefore(hidden, container.querySelector('[data-step]:not(.emergency), [data-to-step]')))
        say('who must not find out stands after a step');
      if ((inPart(container, 'manager-line') !== null) !== mayTellManager(facts)) say('line to the manager');
      cleanup();
    }
    expect(wrong).toEqual([]);
    expect(every.length).toBeGreaterThan(20);
  });

  it('one’s own thoughts: a kind list to tick for whoever asks, and no address is asked for (rule 13)', () => {
    for (const setting of settings) {
      const container = result({ ...setting, what: 'own-thoughts' });
      expect(inPart(container, 'checklist')?.querySelectorAll('input')).toHaveLength(4);
      expect(container.querySelector('.never')).toBeNull();
      expect(inPart(container, 'page')).toBeNull();
      const why = inPart(container, 'why');
      expect(why?.textContent).toMatch(/rule 13/);
      expect(why?.textContent).not.toMatch(/colleague|looks at/i);
      why?.remove();
      expect(container.textContent).not.toMatch(/picture|looking at|look again/i);
      cleanup();
    }
    expect(inPart(result({ ...settings[0], what: 'scam' }), 'page')).not.toBeNull();
  });

  it('offers staff a line for their manager that says nothing of the case', () => {
    const staff = { reporter: 'school', position: 'staff', nation: 'england' } as const;
    const care = result({ ...staff, what: 'worker', conduct: 'harm', danger: 'not-now', person: 'colleague' });
    const line = inPart(care, 'manager-line')?.querySelector('.say')?.textContent ?? '';
    expect(line).toContain('I cannot share details.');
    expect(line).not.toMatch(/child|pupil|colleague|picture|police|report|\d/i);
  });
});
