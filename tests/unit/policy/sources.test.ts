import { describe, expect, it } from 'vitest';
import { confidences } from '../../../src/directory/channel.ts';
import { policy } from '../../../src/language/en/policy.ts';
import { sourceGap } from '../../../src/policy/policy-words.ts';
import type { Source } from '../../../src/policy/source-shape.ts';
import { guidance } from '../../../src/policy/sources/guidance.ts';
import { imageryServices } from '../../../src/policy/sources/imagery-services.ts';
import { law } from '../../../src/policy/sources/law.ts';
import { local } from '../../../src/policy/sources/local.ts';
import { otherServices } from '../../../src/policy/sources/other-services.ts';
import { retired } from '../../../src/policy/sources/retired.ts';
import { type SourceId, sources } from '../../../src/policy/sources.ts';

const all = Object.entries(sources) as [SourceId, Source][];
const words: Readonly<Record<string, string>> = policy;

describe('the sources that rules rest on', () => {
  it.each(all)('%s: has a title, a publisher and a confidence', (_id, { title, publisher, confidence }) => {
    expect(title.trim()).not.toBe('');
    expect(publisher.trim()).not.toBe('');
    expect(confidences).toContain(confidence);
  });

  it.each(all)('%s: is null where nothing was found, and links are https', (_id, { address, readAt, version }) => {
    for (const link of [address, readAt ?? null]) {
      if (link !== null) expect(URL.parse(link)?.protocol).toBe('https:');
    }
    expect(version?.trim()).not.toBe('');
  });

  it.each(all)('%s: says what is not known exactly where something is not', (id, { gap }) => {
    const key = sourceGap(id);
    expect(key !== null).toBe(gap);
    expect(words[`source.${id}.gap`] !== undefined).toBe(gap);
    if (key !== null) expect(words[key]).toBeTruthy();
  });

  it('an uncertain source says what is uncertain', () => {
    expect(all.filter(([, { confidence, gap }]) => confidence === 'L' && !gap)).toEqual([]);
  });

  it('no id stands in two lists, where the later one would hide the other', () => {
    const ids = [guidance, law, imageryServices, otherServices, local, retired].flatMap(Object.keys);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
