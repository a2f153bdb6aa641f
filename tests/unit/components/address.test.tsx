import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyApp } from '../../../components/journey/journey-app.tsx';
import '../../../src/language/all-sentences.ts';
import type { Platform } from '../../../src/browser/platform.ts';
import { readAddress } from '../../../src/concern/address.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { memoryPlatform } from './memory-platform.ts';
import './patience.ts';

afterEach(cleanup);

const openWeb: Facts = {
  reporter: 'school',
  position: 'staff',
  nation: 'england',
  what: 'child-imagery',
  where: 'web-page',
  child: 'not-known',
  person: 'nobody',
  already: 'nothing',
};
const exact = 'https://videos.example/watch?v=7&who=me';
const short = 'hxxps[:]//videos[.]example/watch';
const whole = 'hxxps[:]//videos[.]example/watch?v=7&who=me';

/** A journey that has an address, on the screen that follows from its answers. */
function open(start: Parameters<typeof memoryPlatform>[0] = {}, more: Partial<Platform> = {}) {
  const memory = memoryPlatform({ ...start, draft: { address: exact, ...start.draft } });
  const platform = { ...memory.platform, ...more };
  const { container } = render(<JourneyApp surface={platform.surface} platform={platform} />);
  const press = (selector: string) => {
    const found = container.querySelector(selector);
    if (!found) throw new Error(`There is no ${selector} on this screen.`);
    fireEvent.click(found);
  };
  return { ...memory, container, press, draft: () => platform.draft.current() };
}
const safeForms = (container: Element) =>
  [...container.querySelectorAll('[data-part="safe-form"]')].map((one) => one.textContent);

describe('the part after ? may be left out for people, and official forms keep the exact address', () => {
  it('is left out on screen with one press, and comes back with another on the same button', () => {
    const { container, press, draft } = open();
    expect(safeForms(container)).toEqual([whole]);
    const button = container.querySelector('[data-action="cut-query"]');
    press('[data-action="cut-query"]');
    expect(safeForms(container)).toEqual([short]);
    expect(draft()).toMatchObject({ address: exact, queryLeftOut: true });
    screen.getByText(/^The part after \? is left out for people/);
    expect(container.querySelector('[data-action="whole-address"]')).toBe(button);
    press('[data-action="whole-address"]');
    expect(safeForms(container)).toEqual([whole]);
    expect(draft()).toMatchObject({ address: exact, queryLeftOut: false });
    expect(screen.queryByText(/^The part after \? is left out for people/)).toBeNull();
  });

  it('the copies: the safe one without it, the exact one with it, also at a step that wants it exact', async () => {
    const { container, press, did } = open({ draft: { facts: openWeb, queryLeftOut: true } });
    await screen.findByText('Close it. Report the address to the Internet Watch Foundation.');
    const copies = [...container.querySelectorAll('button')].filter((one) =>
      /^Copy (?:safe form|exact address)/.test(one.textContent ?? ''),
    );
    for (const copy of copies) fireEvent.click(copy);
    const words = did.copied.map((one) => one.words);
    expect(new Set(words)).toEqual(new Set([exact, short]));
    press('[data-step="iwf"] [data-asked="address"] button');
    expect(did.copied.at(-1)?.words).toBe(exact);
  });

  it('the record, its parts and its paper have it without', async () => {
    const { container, press, did } = open({ draft: { facts: openWeb, queryLeftOut: true } });
    await screen.findByText('Write the concern record');
    press('[data-action="record"]');
    await screen.findByText('Hand it over');
    fireEvent.click(screen.getByText('Copy the record'));
    await screen.findByText('Copied.');
    const given = [
      container.querySelector('[data-part="paper"]')?.textContent,
      container.querySelector('[data-part="sections"]')?.textContent,
      did.copied[0]?.words,
      did.copied[0]?.rich,
    ];
    for (const words of given) {
      expect(words).toContain(short);
      expect(words).not.toMatch(/who=me/);
    }
  });

  it('stays left out when the same address is saved again, and not for another one', () => {
    const { container, press, draft } = open({ draft: { queryLeftOut: true } });
    press('[data-action="edit-address"]');
    press('[data-action="use-address"]');
    expect(draft()).toMatchObject({ address: exact, queryLeftOut: true });
    press('[data-action="edit-address"]');
    const field = container.querySelector('form input[dir="ltr"]');
    if (field) fireEvent.input(field, { target: { value: 'https://user:pw@videos.example/watch?v=8' } });
    press('[data-action="use-address"]');
    expect(draft()).toMatchObject({ address: 'https://videos.example/watch?v=8', queryLeftOut: false });
    screen.getByText('A user name in the address was left out.');
  });

  it('shows on both surfaces of a window at once', () => {
    const first = open();
    const { platform } = first;
    const second = render(<JourneyApp surface="panel" platform={platform} />);
    first.press('[data-action="cut-query"]');
    expect(safeForms(second.container)).toEqual([short]);
  });

  it.each([
    ['the same page', exact, false],
    ['another page', 'https://other.example/', true],
  ])('opened again on %s: says of another page only that it is one', async (_name, here, said) => {
    const readPage: Platform['readPage'] = async () => ({ tabId: 1, address: readAddress(here) });
    const start = { draft: { queryLeftOut: true, page: { tabId: 1, exact } } };
    const { container } = open(start, { surface: 'popup', readPage });
    await new Promise((done) => setTimeout(done));
    expect(container.querySelector('[data-part="other-page"]') !== null).toBe(said);
  });
});
