import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildEmptyExtension } from '../bench/empty-extension.ts';
import { catches, count, shows } from '../proof/shows.ts';
import { release, times } from '../proof/size.ts';
import { screenPaths } from '../screens.ts';
import { everySituation } from './every-situation.ts';
import { chromeBuild, firefoxBuild } from './launch.ts';
import { canCountOutside, inNamespace } from './wire/namespace.ts';
import { ownNames } from './wire/own-names.ts';
import { plant } from './wire/plant.ts';
import { type Stage, stages, type Walk, type Walked } from './wire/stages.ts';
import { waysOut } from './wire/ways-out.ts';

const walk = (how: Walk) => inNamespace<Walked>('tests/browser/wire/walk.ts', how);
/** How long each stage is listened to: something sent late counts as well. */
const listen = times(10_000, 1000);
const patience = { timeout: times(3_600_000, 180_000) };
const results = screenPaths.filter(({ at }) => at === undefined);
const paths = release ? everySituation() : results.filter((_, index) => index % 4 === 0);
const sent = ({ names, packets }: Walked[number]) => names.length + packets;

describe.skipIf(!canCountOutside())('connections, counted at the wire outside the browser', () => {
  it.for(['chromium', 'firefox'] as const)(
    '%s: none on install, start-up and update, nor on any journey, until an outbound link is pressed',
    patience,
    async (browser, { task }) => {
      const walked = await walk({ browser, stages, paths, listen });
      const quiet = walked.filter(({ stage }) => stage !== 'link');
      expect(quiet.filter((seen) => sent(seen) > 0)).toEqual([]);
      expect(quiet.map(({ stage }) => stage)).toEqual(stages.filter((stage) => stage !== 'link'));
      const pressed = walked.find(({ stage }) => stage === 'link');
      expect(pressed?.names).toContain('www.iwf.org.uk');
      expect(pressed?.packets).toBeGreaterThan(0);
      const own = [...new Set(walked.flatMap((seen) => seen.own))].sort();
      shows(
        task,
        'no-connection',
        `${browser}: 0 on install, start-up, update, options and ${count(paths.length)} journeys; 1 host after a link was pressed; asked for by the browser itself: ${own.join(', ') || 'nothing'}`,
      );
    },
  );

  it.for(waysOut.slice(0, times(waysOut.length, 1)))('planted: $planted', patience, async (planted, { task }) => {
    const build = plant(planted.browser === 'chromium' ? chromeBuild : firefoxBuild, planted.put);
    const stagesOf: readonly Stage[] = planted.at === 'install' ? ['install'] : ['install', planted.at];
    try {
      const walked = await walk({ browser: planted.browser, build, stages: stagesOf, paths: [], listen: 2000 });
      expect(walked.reduce((sum, seen) => sum + sent(seen), 0)).toBeGreaterThan(0);
    } finally {
      rmSync(build, { recursive: true });
    }
    catches(task, 'no-connection', planted.planted);
  });

  it.runIf(release).for(['chromium', 'firefox'] as const)(
    '%s with an empty extension in our place asks for the same names, so they are its own',
    patience,
    async (browser) => {
      const build = buildEmptyExtension();
      const walked = await walk({ browser, build, stages: ['install'], paths: [], listen });
      rmSync(build, { recursive: true });
      expect(walked.flatMap(({ names }) => names)).toEqual([]);
      for (const name of walked.flatMap(({ own }) => own)) expect(Object.keys(ownNames)).toContain(name);
    },
  );
});
