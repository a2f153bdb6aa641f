import { rmSync } from 'node:fs';
import { chromeBuild } from '../browser/launch.ts';
import { buildEmptyExtension } from './empty-extension.ts';
import { limits } from './limits.ts';
import { ownWordsTime } from './own-words-time.ts';
import { planTime } from './plan-time.ts';
import { measurePopups } from './popup.ts';
import { scriptGzip } from './script-size.ts';

// npm run bench: Signpost beside an empty extension, in the same run. Ends with 1 when a goal is missed.

const empty = buildEmptyExtension();
const [base, own] = await measurePopups([empty, chromeBuild], 15);
rmSync(empty, { recursive: true });
if (!base || !own) throw new Error('No popup was measured.');
const script = scriptGzip(chromeBuild, 'popup.html');
const plan = planTime();
const ownWords = ownWordsTime();

const rows: [string, string, string, string, string, boolean?][] = [
  ['popup', 'Signpost', 'empty', 'ratio', 'goal'],
  compared('first contentful paint, ms', own.firstPaint, base.firstPaint, limits.firstPaintRatio),
  compared('click to ready, ms', own.clickToReady, base.clickToReady),
  compared('script heap, KB', own.heap / 1024, base.heap / 1024),
  alone('popup’s own script, KB gzip', script / 1024, limits.popupScriptGzip / 1024),
  ['routing', 'as it is', 'ten times the rules', 'ratio', 'goal'],
  [
    'plan(), microseconds',
    plan.now.toFixed(1),
    plan.tenfold.toFixed(1),
    (plan.tenfold / plan.now).toFixed(2),
    `under ${limits.planMicroseconds}`,
    plan.now < limits.planMicroseconds,
  ],
  alone('own words read, ms p95', ownWords, limits.ownWordsMilliseconds),
];

function compared(name: string, mine: number, other: number, most?: number): (typeof rows)[number] {
  const ratio = mine / other;
  const goal = most === undefined ? '' : `at most ${most}`;
  return [name, mine.toFixed(1), other.toFixed(1), ratio.toFixed(2), goal, most === undefined || ratio <= most];
}

function alone(name: string, mine: number, most: number): (typeof rows)[number] {
  return [name, mine.toFixed(1), '', '', `at most ${most}`, mine <= most];
}

for (const [name, mine, other, ratio, goal, met] of rows) {
  const verdict = goal === '' || goal === 'goal' ? '' : met ? 'met' : 'MISSED';
  console.log(
    `${name.padEnd(36)}${mine.padStart(10)}${other.padStart(21)}${ratio.padStart(8)}  ${goal.padEnd(14)}${verdict}`,
  );
}
if (rows.some(([, , , , , met]) => met === false)) process.exitCode = 1;
