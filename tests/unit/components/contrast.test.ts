import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (part: string) =>
  Object.fromEntries([...part.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]));
const looks = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('edges and rings stand out, %s (WCAG 1.4.11)', (look) => {
  it.each([
    ['focus', 'ground'],
    ['focus', 'surface'],
    ['ink-soft', 'surface'],
    ['accent', 'surface'],
    ['accent', 'ground'],
    ['accent', 'accent-soft'],
    ['urgent', 'urgent-soft'],
    ['strip-ink', 'strip'],
  ])('%s on %s: 3 to 1', (one, other) => {
    expect(contrast(looks[look][one], looks[look][other])).toBeGreaterThanOrEqual(3);
  });
});
