// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
    ['no JSON', '{bad', 'not valid JSON'],
    ['a list', '[]', 'one JSON object'],
    ['an unknown fact', '{"wat":"x"}', 'no fact "wat"'],
    ['an unknown value', '{"what":"x"}', '"what" cannot be "x"'],
    ['a number', '{"what":7}', '"what" cannot be 7'],
    [
      'an object nested deep',
      `{"what":${'{"what":'.repeat(3000)}1${'}'.repeat(3001)}`,
      'cannot be a list or an object',
    ],
    ['a line break in a name', JSON.stringify({ 'a\nb': 'x' }), 'no fact "a b"'],
    ['a value of 90,000 letters', JSON.stringify({ what: 'x'.repeat(90_000) }), '…'],
  ])('%s: one clear line, exit 2', (_name, given, sentence) => {
    const { stdout, stderr, status } = route(given);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  it.each([[[]], [['{}', '{}']], [['--nothing', '{}']], [['--settings']], [['--settings', 'no-such-file.json', '{}']]])(
    '%j: one clear line, exit 2',
    (given) => {
      const { stderr, status } = route(...given);
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});

describe('npm run -s route --settings FILE', () => {
  const withSettings = (content: string, facts: object) => {
    const file = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'settings.json');
    writeFileSync(file, content);
    return route('--settings', file, JSON.stringify(facts));
  };

  it.each(['[1]', 'null', '"x"', `${'['.repeat(50_000)}`, '{"noSuchSetting":"x"}'])(
    'a settings file that starts %.16s: one clear line, exit 2',
    (content) => {
      const { stderr, status } = withSettings(content, {});
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/setting/i);
    },
  );

  it('takes the nation from the organisation’s settings and names a setting it ignores', () => {
    const settings = JSON.stringify({ nation: 'wales', policyUrl: 'javascript:alert(1)' });
    const { stdout, stderr } = withSettings(settings, { what: 'scam', reporter: 'public' });
    expect(JSON.parse(stdout).next.fact).not.toBe('nation');
    expect(stderr).toContain('policyUrl');
  });

  const organisation = JSON.stringify({
    nation: 'england',
    dslName: 'Lead Person',
    dslEmail: 'lead@school.example',
    chairEmail: 'chair@school.example',
    ladoPhone: '01234 567890',
    hideChannels: ['report-remove'],
  });
  const harm = { reporter: 'school', position: 'staff', what: 'worker', conduct: 'harm', danger: 'not-now' };

  it('fills in the organisation’s contacts', () => {
    const { stdout } = withSettings(organisation, { ...harm, person: 'colleague', already: 'nothing' });
    const lado = JSON.parse(stdout).plan.steps.find((step: { channel: string }) => step.channel === 'lado');
    expect(lado.contacts).toEqual([{ who: 'lado', name: null, phone: '01234 567890', email: null, url: null }]);
  });

  it('rule 2: a concern about the head goes to the chair, and the lead’s contact occurs nowhere', () => {
    const { stdout } = withSettings(organisation, { ...harm, person: 'head', already: 'nothing' });
    expect(stdout).toContain('chair@school.example');
    expect(stdout).not.toMatch(/Lead Person|lead@school/);
  });

  it('leaves out what the organisation hides', () => {
    const facts = { reporter: 'young-person', what: 'nude', danger: 'not-now' };
    const steps = (answer: { stdout: string }) =>
      JSON.parse(answer.stdout).plan.steps.map(({ channel }: { channel: string }) => channel);
    expect(steps(route(JSON.stringify({ ...facts, nation: 'england' })))).toContain('report-remove');
    expect(steps(withSettings(organisation, facts))).not.toContain('report-remove');
  });
});
