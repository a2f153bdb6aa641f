import { assumptions, plans, type Stage } from './assumptions.ts';
import { type Outcome, simulate } from './simulate.ts';

const count = (value: number): string => value.toLocaleString('en-GB');
const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
const hours = (value: number): string => `${value.toFixed(0)} h`;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const published = `${weekdays[Math.floor(assumptions.publishHour.value / 24)]} at ${assumptions.publishHour.value % 24}:00`;

const stage = ({ after, share }: Stage): string => `${100 * share} %${after === 0 ? '' : ` after ${after} hours`}`;
const stages = (list: readonly Stage[]): string => list.map(stage).join(', ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Roll-out and roll-back in figures, and everything they stand on, as docs/deploy/roll-out.md. */
export function rollOutPage(): string {
  const outcomes = Object.entries(plans).map(([name, plan]): [string, Outcome] => [name, simulate(plan)]);
  const browsers = outcomes[0]?.[1].browsers ?? 0;
  return [
    '# Publishing a version, and taking one back',
    '',
    `Figures from a simulation of ${count(assumptions.schools.value)} schools, made by \`npm run -s fleet\`; none was measured on a real fleet. Hours run day and night from publishing on a ${published}. What is assumed stands below.`,
    '',
    '## How a version spreads',
    '',
    row(['Plan', 'Browsers', 'Half of them', '90 in 100', '99 in 100', 'In all', 'In the busiest hour']),
    '|---|---|---|---|---|---|---|',
    ...outcomes.map(([name, { reach, bytes, peak }]) =>
      row([
        name,
        count(browsers),
        hours(reach['50 %']),
        hours(reach['90 %']),
        hours(reach['99 %']),
        gigabytes(bytes),
        gigabytes(peak),
      ]),
    ),
    '',
    'The stores send the packages; a school that hosts them itself sends its own share.',
    '',
    `## A fault found after ${assumptions.foundAfter.value} hours`,
    '',
    row(['Plan', 'Browsers that had it', 'Share', '99 in 100 of those rid of it, from when it was found']),
    '|---|---|---|---|',
    ...outcomes.map(([name, { faulty, cleanAfter }]) =>
      row([name, count(faulty), `${((100 * faulty) / browsers).toFixed(1)} %`, hours(cleanAfter)]),
    ),
    '',
    '## What to do',
    '',
    `1. **Staged.** Chrome Web Store: ${stages(plans.staged.chrome)} (possible from 10,000 users in seven days). Edge: ${stages(plans.staged.edge)}. Firefox: ${stages(plans.staged.firefox)}.`,
    '2. **Stop** at the first report of a wrong channel, number or order: do not raise the share.',
    '3. **Roll back.** Chrome Web Store: “Roll back”, with a higher version number; it is live within a minute and needs no review ([Chrome’s page](https://developer.chrome.com/docs/webstore/rollback), read in a stored copy). Edge, Firefox and self-hosting: publish the older source under a higher version number. Browsers never go back to a lower one; every version reads what the one before kept.',
    '4. **Tell** pilot leads by e-mail. Signpost has no channel of its own to tell anybody anything.',
    '5. A wrong number that cannot wait: schools can set the right one by policy within seconds (`socialCarePhone`, `ladoPhone`, `hideChannels`), without a new version.',
    '',
    '## Assumptions',
    '',
    '| | | |',
    '|---|---|---|',
    ...Object.entries(assumptions).map(([name, { value, why }]) => row([`\`${name}\``, count(value), why])),
    '',
  ].join('\n');
}
