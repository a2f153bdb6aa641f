import { openBeforePolicy } from '../browser/delayed-policy.ts';
import { launchChromium } from '../browser/launch.ts';
import { median } from './median.ts';

/** Milliseconds to the popup's first paint while the policy's answer is ten seconds away, median of some openings. */
export async function delayedPolicyTime(openings: number): Promise<number> {
  const chromium = await launchChromium();
  const paints: number[] = [];
  for (let opening = 0; opening < openings; opening++) paints.push((await openBeforePolicy(chromium)).paint);
  await chromium.close();
  return median(paints);
}
