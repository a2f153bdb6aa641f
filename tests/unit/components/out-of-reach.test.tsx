import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyApp } from '../../../components/journey/journey-app.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { StepCard } from '../../../components/result/step-card.tsx';
import type { Platform } from '../../../src/browser/platform.ts';
import '../../../src/language/all-sentences.ts';
import { emptyNotes } from '../../../src/concern/notes.ts';
import { recordOf } from '../../../src/concern/record.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { en } from '../../../src/language/en.ts';
import type { TextKey } from '../../../src/language/text.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { plan } from '../../../src/routing/plan.ts';
import { shows } from '../../proof/shows.ts';
import { draftOf } from '../../screen-draft.ts';
import { openWeb, type Screen, screens, staff } from '../../screens.ts';
import { memoryPlatform, tuesday } from './memory-platform.ts';
import { memoryDoors } from './options-doors.ts';
import { leadingOut, unsaid } from './unsaid.ts';

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

/** Everything an organisation can set that stands on a card. */
const allContacts = {
  dslName: 'Lee Lead',
  dslPhone: '01632 960001',
  dslEmail: 'lead@school.example',
  deputyPhone: '01632 960002',
  chairPhone: '01632 960003',
  socialCarePhone: '01632 960005',
  socialCareUrl: 'https://council.example/report',
  outOfHoursPhone: '01632 960006',
  ladoPhone: '01632 960007',
  ladoEmail: 'officer@council.example',
  policyUrl: 'https://school.example/safeguarding',
};

/** One screen of the product, as it is when all its parts have come. */
async function openScreen(one: Screen) {
  const { platform } = memoryPlatform({
    draft: draftOf(one, tuesday),
    own: { ...one.known, ...(one.around === 'council' && { authority: 'walsall' }) },
    policy: one.around === 'organisation' ? allContacts : {},
    offline: one.around === 'offline',
  });
  const { container } = render(<JourneyApp surface="panel" platform={platform} />);
  const there = one.at ? `[data-question="${one.at}"]` : `[data-screen="${one.record ? 'record' : 'result'}"]`;
  await waitFor(() => expect(container.querySelector(there)).not.toBeNull());
  if (one.around === 'council') await waitFor(() => expect(container.querySelector('[data-local]')).not.toBeNull());
  return container;
}

/** The card of one channel, whatever leads there. */
function Card({ channel, facts, platform }: { channel: ChannelId; facts: Facts; platform: Platform }) {
  const journey = useJourney(platform);
  const record = recordOf(facts, plan(facts), journey.draft.notes, {
    address: journey.draft.address,
    organisation: '',
  });
  const recipient = channel === 'safeguarding-lead' ? { recipient: 'safeguarding-lead' as const } : {};
  const step = { channel, why: 'why.iwf' as const, paragraphs: [], sources: [], ...recipient };
  return (
    <StepCard {...{ step, number: 1, open: true, record, note: undefined, today: '2026-11-24', journey, platform }} />
  );
}

describe('what is out of the product’s reach is said on the screen where it matters', () => {
  it.each([
    ['start', {}, ['leave.short', 'leave.cannot', 'note-close.why', 'page.copy.leaves']],
    ['result', openWeb, ['leave.short', 'leave.cannot', 'note-close.why', 'page.copy.leaves', 'handoff.leaves.link']],
    ['result', colleague, ['leave.short', 'leave.cannot', 'note.monitoring-may-show', 'handoff.leaves.link']],
    [
      'record',
      openWeb,
      [
        'leave.short',
        'leave.cannot',
        'page.copy.leaves',
        'handoff.leaves.print',
        'handoff.leaves.mail',
        'handoff.leaves.calendar',
      ],
    ],
    ['record', colleague, ['leave.short', 'record.colleague-warning', 'page.copy.leaves', 'handoff.leaves.print']],
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

  it('the line before a link speaks of history and monitoring, and the one before a copy of the clipboard', () => {
    expect(en['handoff.leaves.link']).toMatch(/history.*school or work monitoring/);
    expect(en['page.copy.leaves']).toMatch(/clipboard/);
  });

  it('every screen: before the first link and the first copy of each card, once', async ({ task }) => {
    const wrong: string[] = [];
    const pressed = { link: 0, copy: 0 };
    for (const one of screens) {
      const container = await openScreen(one);
      wrong.push(...unsaid(container).map((line) => `${one.name}: ${line}`));
      for (const kind of ['link', 'copy'] as const) pressed[kind] += leadingOut(container, kind).length;
      cleanup();
    }
    expect(wrong).toEqual([]);
    expect(pressed.link).toBeGreaterThan(30);
    expect(pressed.copy).toBeGreaterThan(100);
    shows(
      task,
      'out-of-reach',
      `${screens.length} screens: ${pressed.link} links and ${pressed.copy} copies, what they leave behind said before`,
    );
  });

  it('the card of every channel, with the organisation’s own contacts and without, with an address and without', ({
    task,
  }) => {
    const wrong: string[] = [];
    const ids = Object.keys(channels) as ChannelId[];
    const facts: Facts = { ...staff, what: 'hurt', danger: 'not-now', person: 'home' };
    for (const channel of ids)
      for (const settings of [{}, allContacts])
        for (const page of [null, address]) {
          const { platform } = memoryPlatform({ draft: { facts, address: page }, policy: settings });
          const { container } = render(<Card {...{ channel, facts, platform }} />);
          wrong.push(...unsaid(container).map((line) => `${channel}: ${line}`));
          cleanup();
        }
    expect(wrong).toEqual([]);
    shows(task, 'out-of-reach', `the cards of all ${ids.length} channels: 0 links or copies without their line before`);
  });

  it('the options page: before the links and copies of each part', async () => {
    const { container } = render(<OptionsPage doors={memoryDoors({ own: { authority: 'walsall' } })} />);
    await waitFor(() => expect(container.querySelector('#council [data-local]')).not.toBeNull());
    expect(leadingOut(container, 'link').length).toBeGreaterThan(30);
    expect(unsaid(container)).toEqual([]);
  });

  it('what Clear and close cannot clear stands open under its button on every screen, before the heading', async () => {
    for (const one of screens) {
      const container = await openScreen(one);
      const note = container.querySelector('[data-part="cannot-clear"]');
      const heading = container.querySelector('h1');
      expect(note?.textContent, one.name).toBe(en['leave.short']);
      expect(note?.closest('details'), one.name).toBeNull();
      const follows = heading && note && note.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(follows, one.name).toBeTruthy();
      cleanup();
    }
    const words = said(render(<OptionsPage doors={memoryDoors()} />).container);
    expect(words).toContain(en['leave.short']);
    expect(en['leave.short']).toMatch(/history.*school or work/);
  });

  it.each(['leave.cannot', 'leave.left'] as const)(
    '%s: history, closed tabs, copies, print, files, mail and monitoring',
    (key) => {
      for (const word of ['history', 'closed tabs', 'copied', 'printed', 'saved', 'email', 'monitoring'])
        expect(en[key]).toContain(word);
    },
  );

  it('after Clear and close, where the surface stays open, all of it is said', async () => {
    await open(openWeb, 'result');
    for (const one of screen.getAllByRole('button', { name: en['leave.button'] }).slice(0, 1)) fireEvent.click(one);
    await screen.findByText(en['leave.left']);
  });

  it('a telephone number in a sentence stays on one line', async () => {
    const container = await open(openWeb, 'result');
    expect(container.querySelector('[data-part="for-you"] p')?.textContent).toContain('116\u00a0123');
  });
});
