import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressForPeople, readAddress } from '../../../src/concern/address.ts';
import { count, shows } from '../../proof/shows.ts';
import { mutation } from '../../proof/size.ts';
import { awkwardText } from './arbitraries.ts';
import { patience, runs } from './runs.ts';

function read(pasted: string): Address {
  const outcome = readAddress(pasted);
  if (!outcome.ok) throw new Error(`${pasted}: ${outcome.why}`);
  return outcome.value;
}

describe('reading an address (the text rules)', () => {
  it.each([
    ['', 'address.why.empty'],
    [' \u200B\n', 'address.why.empty'],
    ['not an address', 'address.why.not-an-address'],
    ['https://', 'address.why.not-an-address'],
    ['chrome://extensions/', 'address.why.browser-page'],
    ['edge://settings', 'address.why.browser-page'],
    ['about:blank', 'address.why.browser-page'],
    ['moz-extension://1234/popup.html', 'address.why.browser-page'],
    ['file:///C:/Users/me/a.html', 'address.why.file'],
    ['data:text/html,hello', 'address.why.inside-page'],
    ['blob:https://example.org/1234', 'address.why.inside-page'],
    ['javascript:void(0)', 'address.why.code'],
    ['mailto:a@b.example', 'address.why.email'],
    ['a@b.example', 'address.why.email'],
    ['ftp://example.org/', 'address.why.other-scheme'],
    ['constructor:x', 'address.why.other-scheme'],
  ])('refuses %j with a reason of its own', (pasted, why) => {
    expect(readAddress(pasted)).toEqual({ ok: false, why });
  });

  it('reads the browser’s store like any page', () => {
    expect(read('https://chromewebstore.google.com/detail/x').host).toBe('chromewebstore.google.com');
  });

  it('drops user name and password, and says so', () => {
    const address = read('https://name:secret@example.org/a');
    expect(address).toMatchObject({ exact: 'https://example.org/a', droppedUserInfo: true });
  });

  it('shows the host in xn-- form and notes unusual, hidden and right-to-left letters', () => {
    expect(read('https://bücher.example/')).toMatchObject({ host: 'xn--bcher-kva.example', unusualLetters: true });
    expect(read('https://example.org/\u202Egpj.exe').unusualLetters).toBe(true);
    expect(read('https://example.org/%E2%80%AEgpj.exe').unusualLetters).toBe(true);
    expect(read('https://example.org/שלום').unusualLetters).toBe(true);
    expect(read('https://example.org/café').unusualLetters).toBe(false);
  });

  it('accepts what people type and paste', () => {
    expect(read('example.org/a').exact).toBe('https://example.org/a');
    expect(read('www.example.org:8080').host).toBe('www.example.org:8080');
    expect(read('<https://example.org/a>').exact).toBe('https://example.org/a');
    expect(read('\uFEFFhttps://example.org/a\u200B').exact).toContain('https://example.org/a');
  });

  it('leaves out the part after ? or # for people, where the reporter wants it so', () => {
    const { exact, hasQuery } = read('https://example.org/a?who=me#part?x');
    expect(hasQuery).toBe(true);
    expect(addressForPeople({ address: exact, queryLeftOut: true })).toBe('hxxps[:]//example[.]org/a');
    expect(addressForPeople({ address: exact, queryLeftOut: false })).toBe('hxxps[:]//example[.]org/a?who=me#part?x');
    expect(addressForPeople({ address: null, queryLeftOut: true })).toBeNull();
    expect(read('https://example.org/a').hasQuery).toBe(false);
  });

  it('reads an address of 10,000 characters within 5 ms, 99 times in 100', ({ task }) => {
    const long = `https://example.org/${'a.b@c:[d]%20hxxp'.repeat(625)}`;
    // Processor time, not the clock on the wall: other work on the machine is not ours.
    const round = () => {
      const times = Array.from({ length: mutation ? 3 : 100 }, () => {
        const before = process.cpuUsage();
        expect(readAddress(long).ok).toBe(true);
        return process.cpuUsage(before).user / 1000;
      });
      return times.sort((a, b) => a - b).at(-2) ?? Number.POSITIVE_INFINITY;
    };
    round(); // warm
    const best = Math.min(round(), round(), round());
    expect(best).toBeLessThan(5);
    shows(task, 'long-address', `${best.toFixed(1)} ms of processor time`);
  });

  it('never throws, and what it accepts is http or https without user info', { timeout: patience }, ({ task }) => {
    fc.assert(
      fc.property(fc.oneof(awkwardText, fc.webUrl(), fc.string({ unit: 'binary' })), (pasted) => {
        const outcome = readAddress(pasted);
        if (!outcome.ok) return;
        const url = new URL(outcome.value.exact);
        expect(['http:', 'https:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(outcome.value.host).toBe(url.host);
        expect(readAddress(outcome.value.exact)).toMatchObject({ ok: true, value: { exact: outcome.value.exact } });
      }),
      { numRuns: runs },
    );
    shows(task, 'addresses', `${count(runs)} addresses read, 0 throws`);
  });
});
