import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arrivalKey, arrivalShape, arrivalStore } from '../../../src/browser/arrival.ts';
import { openDraft } from '../../../src/browser/draft.ts';
import { draftKeyOf } from '../../../src/browser/draft-key.ts';
import { emptyDraft, keptDraftShape } from '../../../src/browser/draft-shape.ts';
import { openOrganisation } from '../../../src/browser/organisation.ts';
import { openOwnSettings } from '../../../src/browser/own-settings-door.ts';
import { applyWaitingUpdate, onUpdatedBefore } from '../../../src/browser/updates.ts';
import { decodeSettings } from '../../../src/organisation/decode.ts';
import { ownOnly } from '../../../src/organisation/own-only.ts';
import { readFacts } from '../../../src/routing/read-facts.ts';
import { z } from '../../../src/schema.ts';
import { patience } from '../../proof/patience.ts';
import { count, shows } from '../../proof/shows.ts';
import { times } from '../../proof/size.ts';

const place = Promise.resolve({ id: 1, isPrivate: false });
const now = Date.UTC(2026, 10, 24);

/** Anything that storage can hold: every JSON value, and values that come close to what belongs there. */
const damaged = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      revision: fc.oneof(fc.nat(), fc.jsonValue()),
      touchedAt: fc.oneof(fc.constant(now), fc.jsonValue()),
      draft: fc.record(
        {
          facts: fc.oneof(fc.constant({ what: 'hurt' }), fc.jsonValue()),
          address: fc.oneof(fc.constant(null), fc.jsonValue()),
          page: fc.oneof(fc.constant(null), fc.jsonValue()),
          notedAt: fc.oneof(fc.constant(null), fc.jsonValue()),
          notes: fc.oneof(fc.constant(emptyDraft.notes), fc.jsonValue()),
          screen: fc.oneof(fc.constant(null), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  ),
  fc.dictionary(
    fc.constantFrom('reporter', 'position', 'nation', 'authority', 'language', 'exact', 'tabId'),
    fc.jsonValue(),
  ),
  fc.dictionary(fc.constantFrom('dslName', 'dslPhone', 'notice', 'hideChannels', 'wipeAfterMinutes'), fc.jsonValue()),
);

interface Key {
  readonly area: 'local' | 'session';
  readonly key: string;
  /** Reads it as the product does; throws when something of no known shape comes out. */
  look(value: unknown): Promise<void>;
}

const keys: readonly Key[] = [
  {
    area: 'session',
    key: draftKeyOf(1),
    async look(value) {
      const draft = openDraft(place, () => now, Promise.resolve(15));
      await draft.settled();
      const known = z.safeParse(keptDraftShape, value);
      const fresh = known.success && known.data && Math.abs(now - known.data.touchedAt) <= 15 * 60_000;
      expect(draft.current()).toEqual(fresh ? known.data?.draft : emptyDraft);
      expect(readFacts(draft.current().facts).ok).toBe(true);
    },
  },
  {
    area: 'session',
    key: arrivalKey(1),
    async look(value) {
      const known = z.safeParse(arrivalShape, value);
      expect(await arrivalStore(1).read()).toEqual(known.success ? known.data : null);
    },
  },
  {
    area: 'session',
    key: 'was-updated',
    async look(value) {
      const told = vi.fn();
      const stop = onUpdatedBefore(told);
      await new Promise(setImmediate);
      expect(told).toHaveBeenCalledTimes(value === true ? 1 : 0);
      stop();
    },
  },
  {
    area: 'session',
    key: 'update-waiting',
    async look(value) {
      const reload = vi.spyOn(browser.runtime, 'reload').mockReturnValue();
      await applyWaitingUpdate();
      expect(reload).toHaveBeenCalledTimes(value === true ? 1 : 0);
      reload.mockRestore();
    },
  },
  {
    area: 'local',
    key: 'own-settings',
    async look() {
      const own = openOwnSettings(place);
      await own.loaded;
      const { authority, language: _language, ...facts } = own.current();
      expect(readFacts(facts).ok).toBe(true);
      if (authority !== undefined) expect(authority).toMatch(/^[a-z0-9-]{1,80}$/);
    },
  },
  {
    area: 'local',
    key: 'own-organisation',
    async look(value) {
      const organisation = openOrganisation(place);
      await organisation.loaded;
      expect(organisation.current().own).toEqual(ownOnly(decodeSettings(value)).given);
    },
  },
  {
    area: 'local',
    key: 'policy-cache',
    async look(value) {
      const organisation = openOrganisation(place);
      await organisation.loaded;
      expect(organisation.current().managed).toEqual(decodeSettings(value).given);
    },
  },
];

beforeEach(() => fakeBrowser.reset());

describe('random values in storage', () => {
  it.for(keys)('$area $key: read as what it is, or as nothing', { timeout: patience }, async (each, { task }) => {
    const { area, key, look } = each;
    const runs = times(10_000, 200);
    await fc.assert(
      fc.asyncProperty(damaged, async (value) => {
        fakeBrowser.reset();
        await browser.storage[area].set({ [key]: value });
        await look(value);
      }),
      { numRuns: runs },
    );
    shows(
      task,
      'stored-values',
      `${count(runs)} random values for each of ${keys.length} keys: defaults or known shapes`,
    );
  });

  it('are tried for every key that the code writes', () => {
    const code = readdirSync('src/browser').map((name) => readFileSync(`src/browser/${name}`, 'utf8'));
    const named = { 'draftKeyOf(id)': draftKeyOf(1), 'arrivalKey(windowId)': arrivalKey(1) };
    const written = code
      .flatMap((text) => [...text.matchAll(/stored(?:<[^(]*>)?\('(local|session)', ([^,]+),/g)])
      .map(([, area, key = '']) => `${area} ${named[key as keyof typeof named] ?? key.replaceAll("'", '')}`);
    expect(keys.map(({ area, key }) => `${area} ${key}`).sort()).toEqual(written.sort());
  });
});
