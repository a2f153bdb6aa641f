import { browser } from 'wxt/browser';
import { type Decoded, decodeSettings, type SettingReport } from '../organisation/decode.ts';
import { ownOnly } from '../organisation/own-only.ts';
import {
  defaultSettings,
  type GivenSettings,
  type OrganisationSettings,
  type SettingKey,
} from '../organisation/settings.ts';
import { exportSettings, type ImportedSettings, importSettings } from '../organisation/text-file.ts';
import { z } from '../schema.ts';
import type { Shared } from './platform.ts';
import { stored } from './stored.ts';
import type { ThisWindow } from './this-window.ts';

/** What is set for the organisation, and by whom. A managed value wins over the reporter's own. */
export interface OrganisationNow {
  readonly managed: GivenSettings;
  readonly own: GivenSettings;
  /** What became of each managed setting, in the table's order. */
  readonly report: readonly SettingReport[];
}

/** The organisation's settings: what IT has set, and what the reporter put in where IT set nothing. */
export interface OrganisationDoor extends Pick<Shared<OrganisationNow>, 'current' | 'subscribe'> {
  /** Saves one setting as typed (a list: one a line), or says why not; an empty text takes it out. */
  setOrganisation(key: SettingKey, typed: string): SettingReport;
  /** Forgets every setting the reporter put in. */
  resetOrganisation(): void;
  /** Takes over the settings of a text file; a bad one, or one that only the organisation may set, is left out with its reason. */
  importOrganisation(file: string): ImportedSettings;
  /** What the reporter put in, as a text file. */
  exportOrganisation(): string;
}

/** The settings in force: managed ones over own ones over defaults. */
export const settingsInForce = ({ managed, own }: OrganisationNow): OrganisationSettings => ({
  ...defaultSettings,
  ...own,
  ...managed,
});

/** Whatever lies in storage is decoded key by key; a damaged value costs only itself. */
const givenShape = (decode: (kept: unknown) => Decoded) =>
  z.pipe(
    z.unknown(),
    z.transform((kept) => decode(kept).given),
  ) as z.ZodMiniType<GivenSettings>; // the pipe's input type is unknown, which the shape's type does not name

/** What a person may set for themselves: the same for what was typed, what lies in storage and what a file holds. */
const decodeOwn = (raw: unknown) => ownOnly(decodeSettings(raw));

const cacheStore = stored<GivenSettings>('local', 'policy-cache', givenShape(decodeSettings), {});
const ownStore = stored<GivenSettings>('local', 'own-organisation', givenShape(decodeOwn), {});

/** The minutes without a touch after which a draft goes, from the settings last accepted: for whoever has no time to ask. */
export async function keptWipeMinutes(): Promise<number> {
  const own = await ownStore.read();
  const managed = await cacheStore.read();
  return settingsInForce({ managed, own, report: [] }).wipeAfterMinutes;
}

/** How long an empty answer must last before it means that the policy was removed. */
const removedAfterMilliseconds = 10_000;

/** Firefox rejects when nothing is set ("Managed storage manifest not found"): that is no setting. */
const readManaged = (): Promise<unknown> =>
  Promise.resolve()
    .then(() => browser.storage.managed.get(null))
    .catch(() => ({}));

type OwnUpdate = (own: GivenSettings) => GivenSettings;

const isEmpty = (given: GivenSettings) => Object.keys(given).length === 0;

/**
 * Opens the organisation's settings: defaults at once, then the last accepted copy, then the browser's own answer,
 * which Chromium gives only some seconds after it has started. Nothing on screen waits for it.
 */
export function openOrganisation(place: Promise<ThisWindow>): OrganisationDoor & { readonly loaded: Promise<void> } {
  const listeners = new Set<(now: OrganisationNow) => void>();
  let now: OrganisationNow = { managed: {}, own: {}, report: decodeSettings({}).report };
  let removal: ReturnType<typeof setTimeout> | undefined;
  /** What was set before storage had answered: it is newer than what storage holds. Null once that is known. */
  let early: OwnUpdate[] | null = [];
  const show = (change: Partial<OrganisationNow>) => {
    now = { ...now, ...change };
    for (const listener of listeners) listener(now);
  };
  /** Private windows write nothing. */
  const keep = (write: () => Promise<boolean>) => void place.then(({ isPrivate }) => isPrivate || write());

  const accept = (raw: unknown, certain: boolean) => {
    const { given, report } = decodeSettings(raw);
    clearTimeout(removal);
    if (isEmpty(given) && !isEmpty(now.managed) && !certain) {
      removal = setTimeout(() => readManaged().then((again) => accept(again, true)), removedAfterMilliseconds);
      return;
    }
    show({ managed: given, report });
    keep(() => (isEmpty(given) ? cacheStore.remove() : cacheStore.write(given)));
  };

  const changeOwn = (update: OwnUpdate) => {
    const own = update(now.own);
    show({ own });
    if (early) early.push(update);
    else keep(() => ownStore.write(own));
  };

  const loaded = Promise.all([cacheStore.read(), ownStore.read()]).then(([managed, kept]) => {
    const own = (early ?? []).reduce((before, update) => update(before), kept);
    if (early?.length) keep(() => ownStore.write(own));
    early = null;
    show({ managed, own });
    ownStore.watch((changed) => show({ own: changed }));
    void readManaged().then((raw) => accept(raw, false));
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') void readManaged().then((raw) => accept(raw, false));
    });
  });

  return {
    loaded,
    current: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setOrganisation(key, typed) {
      const { given, report } = decodeOwn({ [key]: typed });
      const result = report.find((row) => row.key === key) ?? { key, status: 'not-set' };
      if (result.status === 'ignored') return result;
      changeOwn(({ [key]: _before, ...others }) => ({ ...others, ...given }));
      return result;
    },
    resetOrganisation: () => changeOwn(() => ({})),
    importOrganisation(file) {
      const imported = ownOnly(importSettings(file));
      changeOwn((own) => ({ ...own, ...imported.given }));
      return imported;
    },
    exportOrganisation: () => exportSettings(now.own),
  };
}
