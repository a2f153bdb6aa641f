import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/concern/address.ts';
import { fromSafeForm, toSafeForm, withoutBrackets } from '../../../src/concern/safe-form.ts';
import { count, shows } from '../../proof/shows.ts';
import { awkwardText, webAddress } from './arbitraries.ts';
import { liveLink } from './live-links.ts';
import { patience, runs } from './runs.ts';

describe('safe form (the text rules)', () => {
  it.each([
    ['https://example.org/path', 'hxxps[:]//example[.]org/path'],
    ['http://example.org:8080/', 'hxxp[:]//example[.]org[:]8080/'],
    ['https://example.org/?u=https://other.example/a', 'hxxps[:]//example[.]org/?u=hxxps[:]//other[.]example/a'],
    ['https://example.org/?u=https%3A%2F%2Fb.example', 'hxxps[:]//example[.]org/?u=hxxps[%3A]%2F%2Fb[.]example'],
    ['https://example.org/a[1]', 'hxxps[:]//example[.]org/a%5B1%5D'],
    ['http://[2001:db8::1]/', 'hxxp[:]//%5B2001[:]db8[:][:]1%5D/'],
    ['https://example.org/name@b.example', 'hxxps[:]//example[.]org/name[@]b[.]example'],
  ])('writes %s', (exact, safe) => {
    expect(toSafeForm(exact)).toBe(safe);
    expect(fromSafeForm(safe)).toBe(withoutBrackets(exact));
  });

  it.each([
    'hxxps://example.org/a',
    'hxxps[:]//example[.]org/a',
    '[https]://example[.]org/a',
    'hxxps[://]example[.]org/a',
    'https[:]//example(.)org/a',
    'hXXps://example[dot]org/a',
  ])('reads back the spelling of others: %s', (safe) => {
    expect(fromSafeForm(safe).toLowerCase()).toBe('https://example.org/a');
  });

  it('keeps an address that speaks of hxxp or (.) as it was', () => {
    for (const exact of ['https://example.org/what-is-hxxp', 'https://example.org/?q=hxxp://x(.)y']) {
      expect(fromSafeForm(toSafeForm(exact))).toBe(exact);
    }
  });

  it('finds links where a mail program would', () => {
    for (const text of ['http://a', 'see www.x', 'go to example.org', 'a@b', 'mailto:x'])
      expect(liveLink(text)).not.toBeNull();
    expect(liveLink('He said no. Then he left (at 10).')).toBeNull();
  });

  it('random addresses: no live link, and reading back gives the address', { timeout: patience }, ({ task }) => {
    let read = 0;
    fc.assert(
      fc.property(webAddress, (pasted) => {
        const address = readAddress(pasted);
        if (!address.ok) return;
        read += 1;
        const safe = toSafeForm(address.value.exact);
        expect(liveLink(safe)).toBeNull();
        expect(fromSafeForm(safe)).toBe(address.value.exact);
        expect(readAddress(safe)).toMatchObject({ ok: true, value: { exact: address.value.exact } });
      }),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs * 0.9);
    shows(task, 'addresses', `${count(runs)} addresses in safe form, 0 live links, all read back`);
  });

  it('random texts: no live link, and reading back gives the text', { timeout: patience }, ({ task }) => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const safe = toSafeForm(text);
        expect(liveLink(safe)).toBeNull();
        expect(fromSafeForm(safe)).toBe(withoutBrackets(text));
      }),
      { numRuns: runs },
    );
    shows(task, 'addresses', `${count(runs)} texts in safe form, 0 live links, all read back`);
  });
});
