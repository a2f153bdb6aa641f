import '../../../src/language/all-sentences.ts';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HowWeDecide } from '../../../components/how-we-decide/how-we-decide.tsx';
import { LearnMore } from '../../../components/learn-more/learn-more.tsx';
import { retired } from '../../../src/directory/retired.ts';
import { facts } from '../../../src/routing/facts.ts';
import { ruleName } from '../../../src/routing/rule.ts';
import { rules } from '../../../src/routing/rules/index.ts';
import { rulesVersion } from '../../../src/routing/rules-version.ts';

afterEach(cleanup);

describe('rule 15: advice bodies stand under “Learn more”, as they are today', () => {
  it('each once, none as a place to report, with nothing to press', () => {
    const { container } = render(<LearnMore nation={undefined} />);
    const shown = [...container.querySelectorAll('[data-retired]')].map((one) => one.getAttribute('data-retired'));
    expect([...shown].sort()).toEqual(Object.keys(retired).sort());
    expect(container.querySelectorAll('a, button')).toHaveLength(0);
  });

  it('those of paragraphs 4.1 and 4.2 under their own headings', () => {
    const { container } = render(<LearnMore nation="wales" />);
    const of = (group: string) =>
      [...container.querySelectorAll(`[data-group="${group}"] [data-retired]`)].map((one) =>
        one.getAttribute('data-retired'),
      );
    expect(of('learn.policy-professionals')).toContain('becta');
    expect(of('learn.policy-families')).toContain('thinkuknow');
    expect(of('learn.today')).toContain('action-fraud');
  });
});

describe('“How we decide”', () => {
  it('says the version, that nobody has signed, the sixteen rules and the limits', () => {
    const { container } = render(<HowWeDecide />);
    expect(container.textContent).toContain(`Rules version ${rulesVersion}`);
    expect(container.textContent).toContain('No practitioner has signed these rules yet.');
    expect(container.querySelector('ol')?.children).toHaveLength(16);
    expect(container.textContent).toContain('It does not replace local procedures');
  });

  it('leads from every first answer to a rule, and to every rule but those of the reporter alone', () => {
    const { container } = render(<HowWeDecide />);
    const way = [...container.querySelectorAll('.way > li')];
    expect(way).toHaveLength(facts.what.length);
    for (const answer of way) expect(answer.querySelectorAll('[data-rule]').length).toBeGreaterThan(0);
    const named = new Set([...container.querySelectorAll('[data-rule]')].map((one) => one.getAttribute('data-rule')));
    const all = rules.filter(({ id }) => id !== 'S39' && id !== 'S40').map(ruleName);
    expect([...new Set(all)].filter((name) => !named.has(name))).toEqual([]);
  });
});
