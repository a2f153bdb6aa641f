import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { needBrowser } from '../../scripts/find-browser.mjs';
import { copyOf, firefoxBuild } from './launch.ts';
import { waitForHeading } from './load.ts';
import { takenOver } from './pages.ts';

const addonId = 'signpost@example.org';
const uuid = '5b0e6a52-6d3c-4c1f-9a57-0c1d5f0a7e11';

/** The part of puppeteer's connection that is used to speak to Firefox's own window. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

export interface Firefox {
  readonly browser: Browser;
  /** An extension page in a tab; also the place from which popup and sidebar are read. */
  open(file: string): Promise<Page>;
  /** Presses the real toolbar button on the tab in front. */
  pressButton(): Promise<void>;
  /** Stops the background page, as Firefox does after half a minute without work; throws when it would not stop. */
  stopBackground(): Promise<void>;
  /** Runs in Firefox's own window, as a person's hand would act on it; gives a text the expression ends in. */
  inWindow(expression: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** What a launch may differ in: another build, installed from where it lies, a profile that is there already, another program. */
export interface FirefoxLaunch {
  readonly build?: string;
  readonly userDataDir?: string;
  readonly executablePath?: string;
}

/** A real Firefox with the built extension. */
export async function launchFirefox(launch: FirefoxLaunch = {}): Promise<Firefox> {
  const { build: given, executablePath = needBrowser('firefox'), userDataDir } = launch;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(userDataDir && { userDataDir }),
    args: ['--remote-allow-system-access'], // else pages of extensions are refused
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }) },
  });
  const build = given ?? copyOf(firefoxBuild);
  await browser.installExtension(build);
  const bidi = (browser as unknown as { connection: Bidi }).connection; // not in puppeteer's types

  async function inWindow(expression: string): Promise<string | undefined> {
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts = result.contexts as { context: string; url: string }[];
    const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
    const answer = await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
    const { value } = answer.result.result as { value?: unknown };
    return typeof value === 'string' ? value : undefined;
  }

  return {
    browser,
    inWindow,
    async open(file) {
      const page = await browser.newPage();
      // Loads, but never settles in puppeteer.
      void page.goto(`moz-extension://${uuid}/${file}`).catch(() => undefined);
      await waitForHeading(page);
      // Its first screen stands in the page before there is a script that answers.
      if (file === 'popup.html') await takenOver(page);
      return page;
    },
    pressButton: async () => {
      await inWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension('${addonId}');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    stopBackground: async () => {
      await inWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = ExtensionParent.GlobalManager.getExtension('${addonId}');
        await extension.wakeupBackground?.();
        await extension.terminateBackground({ disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error(extension.backgroundState);
      })()`);
    },
    async close() {
      await browser.close();
      if (!given) rmSync(build, { recursive: true, force: true });
    },
  };
}
