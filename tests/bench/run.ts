import { rmSync } from 'node:fs';
import { filesIn, zipOf } from '../../scripts/release/zip.ts';
import { chromeBuild } from '../browser/launch.ts';
import { lookupTimes } from '../unit/local/lookup-bench.ts';
import { delayedPolicyTime } from './delayed-policy-time.ts';
import { buildEmptyExtension } from './empty-extension.ts';
import { limits } from './limits.ts';
import { p95 } from './median.ts';
import { nextQuestionTime } from './next-question-time.ts';
import { ownWordsTime } from './own-words-time.ts';
import { planTime } from './plan-time.ts';
import { measurePopups } from './popup.ts';
import { scriptOfPage, scriptToFirstQuestion } from './script-size.ts';

// npm run bench: Signpost beside an empty extension, in the same run. Ends with 1 when a goal is missed.

const empty = buildEmptyExtension();
const [base, own] = await measurePopups([empty, chromeBuild], 15);
rmSync(empty, { recursive: true });
if (!base || !own) throw new Error('No popup was measured.');
const plan = planTime();
const kB = (bytes: number) => bytes / 1024;

interface Row {
  readonly name: string;
  readonly mine: string;
  readonly beside?: string;
  readonly ratio?: string;
  readonly goal?: string;
  readonly met?: boolean;
}

function compared(name: string, mine: number, other: number, most?: number): Row {
  const ratio = mine / other;
  const row = { name, mine: mine.toFixed(1), beside: other.toFixed(1), ratio: ratio.toFixed(2) };
  return most === undefined ? row : { ...row, goal: `ratio at most ${most}`, met: ratio <= most };
}

const alone = (name: string, mine: number, most: number): Row => ({
  name,
  mine: mine.toFixed(1),
  goal: `at most ${most}`,
  met: mine <= most,
});

const pages = ['popup.html', 'sidepanel.html', 'options.html'] as const;

const rows: readonly Row[] = [
  { name: 'popup', mine: 'Signpost', beside: 'empty', ratio: 'ratio', goal: 'goal' },
  compared('first contentful paint, ms', own.firstPaint, base.firstPaint, limits.firstPaintRatio),
  compared('click to ready, ms', own.clickToReady, base.clickToReady),
  compared('script heap, KB', own.heap / 1024, base.heap / 1024),
  alone('press to next question, ms', await nextQuestionTime(15), limits.nextQuestionMilliseconds),
  alone('paint, policy 10 s late, ms', await delayedPolicyTime(15), limits.delayedPolicyMilliseconds),
  { name: 'size', mine: 'Signpost', goal: 'goal' },
  alone(
    'popup to its first question, KB gzip',
    kB(scriptToFirstQuestion(chromeBuild, 'popup.html')),
    kB(limits.popupScriptGzip),
  ),
  ...pages.map((page) =>
    alone(`scripts of ${page}, KB gzip`, kB(scriptOfPage(chromeBuild, page)), kB(limits.pageScriptGzip)),
  ),
  alone('zip, KB', kB(zipOf(filesIn(chromeBuild)).length), kB(limits.zip)),
  { name: 'routing and search', mine: 'as it is', beside: 'tenfold rules', ratio: 'ratio', goal: 'goal' },
  {
    ...alone('plan(), microseconds', plan.now, limits.planMicroseconds),
    beside: plan.tenfold.toFixed(1),
    ratio: (plan.tenfold / plan.now).toFixed(2),
  },
  alone('place in the whole UK, ms p95', p95(lookupTimes(() => performance.now())), limits.placeMilliseconds),
  alone('own words read, ms p95', ownWordsTime(), limits.ownWordsMilliseconds),
];

for (const { name, mine, beside = '', ratio = '', goal = '', met } of rows) {
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  console.log(
    `${name.padEnd(38)}${mine.padStart(10)}${beside.padStart(15)}${ratio.padStart(8)}  ${goal.padEnd(18)}${verdict}`,
  );
}
if (rows.some(({ met }) => met === false)) process.exitCode = 1;
