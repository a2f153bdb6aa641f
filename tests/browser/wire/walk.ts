import { argv } from 'node:process';
import { press, useOptions, useScreen } from '../everything.ts';
import { type JourneyPage, journeyOn } from '../pages.ts';
import { servePracticePages } from '../practice-pages.ts';
import { walkToResult } from '../walk.ts';
import { attempts } from './attempts.ts';
import type { Stage, Walk, Walked } from './stages.ts';
import { surfacesFor } from './surfaces.ts';
import { openWire } from './wire.ts';

// Runs inside the namespace (namespace.ts): does what it is asked to, and prints what was seen at the wire.

const how = JSON.parse(argv[2] ?? '') as Walk; // given by our own test
const wire = await openWire();
const web = await servePracticePages();
const surfaces = surfacesFor(how);

async function leave(journey: JourneyPage): Promise<void> {
  await journey.press('leave');
  // A popup closes; a page in a tab says that it has cleared everything. Firefox may not tell that a tab has gone.
  const still = () => journey.screen().catch(() => null);
  while (!journey.page.isClosed() && !['cleared', null].includes(await still())) {
    await new Promise((waited) => setTimeout(waited, 50));
  }
}

/** A whole journey: from a page through the popup to the answer, everything on it used, then Clear and close. */
async function journeys(): Promise<void> {
  for (const { answers } of how.paths) {
    const popup = journeyOn(await surfaces.popupOn(`${web.origin}/practice`));
    await walkToResult(popup, answers);
    await useScreen(popup.page);
    await leave(popup);
  }
}

/** An outbound link is pressed: the one time that something goes out, and the proof that it is seen. */
async function link(): Promise<void> {
  const panel = journeyOn(await surfaces.open('sidepanel.html'));
  const imagery = { what: 'child-imagery', where: 'web-page', child: 'not-known', person: 'unknown-online' };
  await walkToResult(panel, { ...imagery, already: 'nothing' });
  await panel.page.$eval('[data-step="iwf"] [data-open]', press);
}

const acts: Readonly<Record<Stage, () => Promise<void>>> = {
  install: surfaces.install,
  'start-up': surfaces.restart,
  update: surfaces.update,
  panel: async () => void (await surfaces.open('sidepanel.html')),
  journeys,
  link,
  options: async () => useOptions(await surfaces.open('options.html')),
  attempts: async () => void (await attempts(await surfaces.open('sidepanel.html'))),
};

const walked: Walked[number][] = [];
for (const stage of how.stages) {
  await acts[stage]();
  await new Promise((listened) => setTimeout(listened, how.listen));
  walked.push({ stage, ...wire.seen() });
}
await surfaces.close();
await web.close();
wire.close();
console.log(JSON.stringify(walked));
