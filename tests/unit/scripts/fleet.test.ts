import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assumptions, plans } from '../../../scripts/fleet/assumptions.ts';
import { rollOutPage } from '../../../scripts/fleet/page.ts';
import { simulate } from '../../../scripts/fleet/simulate.ts';

describe('npm run -s fleet', () => {
  const atOnce = simulate(plans['all at once']);
  const staged = simulate(plans.staged);

  it('gives the same figures in every run', () => {
    expect(simulate(plans.staged)).toEqual(staged);
  });

  it('a staged version reaches everybody later, and a fault in it reaches far fewer', () => {
    expect(staged.reach['90 %']).toBeGreaterThan(atOnce.reach['90 %']);
    expect(staged.faulty).toBeLessThan(atOnce.faulty / 4);
    expect(atOnce.faulty).toBeGreaterThan(0.5 * atOnce.browsers);
    for (const { reach } of [atOnce, staged]) expect(reach['99 %']).toBeLessThan(14 * 24);
  });

  it('sends one package to each browser that is reached', () => {
    expect(atOnce.bytes).toBeLessThanOrEqual(atOnce.browsers * assumptions.packageBytes.value);
    expect(atOnce.bytes).toBeGreaterThan(0.99 * atOnce.browsers * assumptions.packageBytes.value);
    expect(atOnce.peak).toBeGreaterThan(staged.peak);
  });

  it('lists every assumption on the page, which is up to date; if not, run: npm run -s fleet', {
    timeout: 60_000,
  }, () => {
    const page = readFileSync('docs/deploy/roll-out.md', 'utf8');
    for (const { why } of Object.values(assumptions)) expect(page).toContain(why);
    expect(page).toBe(rollOutPage());
  });
});
