// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routingBook } from '../../../scripts/routing-book/book.ts';

const route = (...given: string[]) => spawnSync(process.execPath, ['scripts/route.ts', ...given], { encoding: 'utf8' });

describe('npm run -s route', () => {
  it('asks first what was come across, never about danger', () => {
    const { stdout, status } = route('{}');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ next: { fact: 'what', options: expect.any(Array) } });
  });

  it('rule 1: danger now gives the plan at once, with what may be asked after the call', () => {
    const { plan, next } = JSON.parse(route('{"what":"grooming","danger":"now"}').stdout);
    expect(next).toBeUndefined();
    expect(plan).toMatchObject({ urgency: 'emergency-now', mayAskNext: { fact: 'reporter' } });
    expect(plan.steps[0].channel).toBe('police-999');
  });

  it.each([
    ['{bad', 'not valid JSON'],
    ['[]', 'one JSON object'],
    ['{"wat":"x"}', 'no fact "wat"'],
    ['{"what":"x"}', '"what" cannot be "x"'],
    ['{"what":7}', '"what" cannot be 7'],
  ])('%s: one clear line, exit 2', (given, sentence) => {
    const { stdout, stderr, status } = route(given);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  it.each([[[]], [['{}', '{}']], [['--nothing', '{}']], [['--settings', 'no-such-file.json', '{}']]])(
    '%j: one clear line, exit 2',
    (given) => {
      const { stderr, status } = route(...given);
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it('takes the nation from the organisation’s settings and names a setting it ignores', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'settings.json');
    writeFileSync(file, JSON.stringify({ nation: 'wales', policyUrl: 'javascript:alert(1)' }));
    const { stdout, stderr } = route('--settings', file, '{"what":"scam","reporter":"public"}');
    expect(JSON.parse(stdout).next.fact).not.toBe('nation');
    expect(stderr).toContain('policyUrl');
  });
});

describe('the routing book', () => {
  it('is what the rules say today; if not: npm run -s routing-book', () => {
    expect(readFileSync('docs/routing-book.md', 'utf8')).toBe(routingBook());
  });
});
