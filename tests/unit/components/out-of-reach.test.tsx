import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyApp } from '../../../components/journey/journey-app.tsx';
import '../../../src/language/all-sentences.ts';
import { emptyNotes } from '../../../src/concern/notes.ts';
import { en } from '../../../src/language/en.ts';
import type { TextKey } from '../../../src/language/text.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { shows } from '../../proof/shows.ts';
import { openWeb } from '../../screens.ts';
import { memoryPlatform, tuesday } from './memory-platform.ts';

afterEach(cleanup);

const address = 'https://videos.example/watch';
const policy = {
  dslEmail: 'lead@school.example',
  policyUrl: 'https://school.example/safeguarding',
};
const colleague: Facts = {
  reporter: 'school',
  position: 'staff',
  nation: 'england',
  what: 'worker',
  conduct: 'harm',
  danger: 'not-now',
  person: 'colleague',
  already: 'nothing',
};

async function open(facts: Facts, place: 'start' | 'result' | 'record') {
  const { platform } = memoryPlatform({
    draft: { facts, address, page: { tabId: 1, exact: address }, notes: { ...emptyNotes, noticed: tuesday } },
    policy,
  });
  const { container } = render(<JourneyApp surface="panel" platform={platform} />);
  if (place === 'start') return container;
  await screen.findByText(en['result.limits'], { exact: false });
  if (place === 'result') return container;
  fireEvent.click(screen.getByText(en['record.open']));
  await screen.findByText(en['handoff.title']);
  return container;
}

const said = (container: ParentNode) => container.textContent ?? '';

/** The part that somebody reads together with a button. */
const around = (button: Element) =>
  said(button.closest('[data-step], [data-supporter], [data-part="from-organisation"], [data-part="page"]') ?? button);

describe('what is out of the product’s reach is said on the screen where it matters', () => {
  it.each([
    ['start', {}, ['leave.cannot', 'note-close.why', 'page.copy.leaves']],
    ['result', openWeb, ['leave.cannot', 'note-close.why', 'page.copy.leaves', 'result.monitoring']],
    ['result', colleague, ['leave.cannot', 'note.monitoring-may-show', 'result.monitoring']],
    [
      'record',
      openWeb,
      ['leave.cannot', 'handoff.leaves.copy', 'handoff.leaves.print', 'handoff.leaves.mail', 'handoff.leaves.calendar'],
    ],
    ['record', colleague, ['record.colleague-warning', 'handoff.leaves.copy', 'handoff.leaves.print']],
  ] as const satisfies readonly (readonly ['start' | 'result' | 'record', Facts, readonly TextKey[]])[])(
    '%s: %#',
    async (place, facts, keys) => {
      const words = said(await open(facts, place));
      expect(keys.filter((key) => !words.includes(en[key]))).toEqual([]);
    },
  );

  it('what is saved lies in Downloads: said before the calendar entry and before a PDF', () => {
    for (const key of ['handoff.leaves.calendar', 'handoff.leaves.print'] as const)
      expect(en[key]).toContain('Downloads');
  });

  it('beside every button that opens a page: monitoring may record it', async ({ task }) => {
    let opens = 0;
    for (const facts of [openWeb, colleague]) {
      const buttons = [...(await open(facts, 'result')).querySelectorAll('[data-open]')];
      expect(buttons.length).toBeGreaterThan(1);
      expect(buttons.map((one) => one.getAttribute('data-open'))).toContain(policy.policyUrl);
      expect(
        buttons.filter((one) => !around(one).includes(en['result.monitoring'])).map((one) => one.textContent),
      ).toEqual([]);
      opens += buttons.length;
      cleanup();
    }
    shows(task, 'out-of-reach', `${opens} buttons that open a page, each with its word on monitoring`);
  });

  it('beside every copy of an address: the clipboard keeps it', async ({ task }) => {
    const copies = (await open(openWeb, 'result')).querySelectorAll('button');
    const ofAddress = [...copies].filter(({ textContent }) =>
      /^(?:Copy exact address|Copy safe form)/.test(textContent ?? ''),
    );
    expect(ofAddress.length).toBeGreaterThan(3);
    expect(ofAddress.filter((one) => !around(one).includes(en['page.copy.leaves']))).toEqual([]);
    shows(task, 'out-of-reach', `${ofAddress.length} copies of an address, each with its word on the clipboard`);
  });

  it('after Clear and close: history, closed tabs, copies, print and monitoring', async () => {
    await open(openWeb, 'result');
    for (const one of screen.getAllByRole('button', { name: en['leave.button'] }).slice(0, 1)) fireEvent.click(one);
    await screen.findByText(en['leave.left']);
    for (const word of ['history', 'closed tabs', 'copied', 'printed', 'monitoring'])
      expect(en['leave.left']).toContain(word);
  });

  it('a telephone number in a sentence stays on one line', async () => {
    const container = await open(openWeb, 'result');
    expect(container.querySelector('[data-part="for-you"] p')?.textContent).toContain('116\u00a0123');
  });
});
