import type { Page } from 'puppeteer';

/** Something that goes wrong around a journey. */
export interface Fault {
  readonly name: string;
  /** Runs in each page before any of its own code. */
  readonly before?: string;
  /** Acts on the browser once the first page is open. */
  readonly act?: (page: Page) => Promise<void>;
  /** The journey says that nothing is kept. */
  readonly notKept?: true;
  /** Still shows at the end that the fault was there. */
  readonly there: (page: Page) => Promise<boolean>;
}

// Known inside extension pages, where these functions run.
interface Area {
  get(...keys: unknown[]): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(...keys: unknown[]): Promise<void>;
}
declare const chrome: { storage: Record<'session' | 'local' | 'managed', Area> };

function refuseStorage(): void {
  const refuse = () => Promise.reject(new Error('The disk is broken.'));
  for (const area of ['session', 'local'] as const) {
    for (const act of ['get', 'set', 'remove'] as const) {
      Object.defineProperty(chrome.storage[area], act, { value: refuse });
    }
  }
}

function withoutSession(): void {
  Object.defineProperty(chrome.storage, 'session', { value: undefined });
}

function shiftClock(years: number): void {
  const by = years * 365.25 * 24 * 3600 * 1000;
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(Real.now() + by);
      else super(...(given as [number]));
    }
    static override now = () => Real.now() + by;
  } as DateConstructor;
}
function silentPolicy(): void {
  Object.defineProperty(chrome.storage.managed, 'get', { value: () => new Promise(() => undefined) });
}

function absurdPolicy(): void {
  const absurd = {
    organisationName: { toString: null },
    nation: 'atlantis',
    dslPhone: ['<img src=x>', 7],
    dslEmail: 'a@b.example\r\nBcc: c@d.example',
    hideChannels: 'police-999',
    extraContacts: '[[[',
    policyUrl: 'javascript:alert(1)',
    wipeAfterMinutes: -1,
    allowPrint: 'perhaps',
    notice: 'x'.repeat(1_000_000),
  };
  Object.defineProperty(chrome.storage.managed, 'get', { value: () => Promise.resolve(absurd) });
}

const refused = (area: 'session' | 'local') => (page: Page) =>
  page.evaluate(
    (name) =>
      Promise.resolve()
        .then(() => chrome.storage[name].set({ planted: 'x'.repeat(100_000) }))
        .then(
          () => false,
          () => true,
        ),
    area,
  );
const yearsOff = (page: Page) =>
  page.evaluate(() => Math.abs(Date.now() - performance.timeOrigin) > 9 * 365 * 24 * 3600 * 1000);

export const faults: readonly Fault[] = [
  {
    name: 'session storage is full',
    async act(page) {
      // In pieces, until not even a small one fits.
      await page.evaluate(async () => {
        let size = 1024 * 1024;
        for (let at = 0; size > 16; at++) {
          const fits = await chrome.storage.session.set({ [`filler.${at}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
          if (!fits) size = Math.floor(size / 2);
        }
      });
    },
    notKept: true,
    there: refused('session'),
  },
  { name: 'storage fails altogether', before: `(${refuseStorage})()`, notKept: true, there: refused('local') },
  { name: 'there is no session storage', before: `(${withoutSession})()`, notKept: true, there: refused('session') },
  { name: 'the clock is ten years ahead', before: `(${shiftClock})(10)`, there: yearsOff },
  { name: 'the clock is ten years behind', before: `(${shiftClock})(-10)`, there: yearsOff },
  {
    name: 'there is no network',
    act: (page) => page.setOfflineMode(true),
    there: (page) => page.evaluate(() => !navigator.onLine),
  },
  {
    name: 'the policy is absurd',
    before: `(${absurdPolicy})()`,
    there: (page) => page.evaluate(async () => (await chrome.storage.managed.get(null)).nation === 'atlantis'),
  },
  {
    name: 'the policy never answers',
    before: `(${silentPolicy})()`,
    there: (page) =>
      page.evaluate(() =>
        Promise.race([
          chrome.storage.managed.get(null).then(() => false),
          new Promise<boolean>((waited) => setTimeout(() => waited(true), 500)),
        ]),
      ),
  },
];
