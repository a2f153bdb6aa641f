import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDraft } from '../../../src/browser/draft.ts';
import { answerForJourney } from '../../../src/browser/journey-elsewhere.ts';
import {
  applyWaitingUpdate,
  forgetUpdate,
  holdUpdates,
  noteUpdates,
  onUpdatedBefore,
} from '../../../src/browser/updates.ts';
import { openWaitingRoom } from '../../../src/browser/waiting-room.ts';

const installed = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
const updated = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });

describe('after a forced update, “Your notes were cleared” (draft keeping)', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    noteUpdates();
  });

  it('is said on a surface that opens later, and on one that was open before the background noted it', async () => {
    const early = vi.fn();
    const stop = onUpdatedBefore(early);
    await new Promise(setImmediate);
    expect(early).not.toHaveBeenCalled();
    await updated();
    await vi.waitFor(() => expect(early).toHaveBeenCalledOnce());
    const late = vi.fn();
    onUpdatedBefore(late)();
    await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
    stop();
  });

  it('is not said after an installation, nor once a new journey has begun', async () => {
    const told = vi.fn();
    await installed();
    const stop = onUpdatedBefore(told);
    await new Promise(setImmediate);
    expect(told).not.toHaveBeenCalled();
    stop();
    await updated();
    await forgetUpdate();
    onUpdatedBefore(told)();
    await new Promise(setImmediate);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('an update waits for the end of every journey (updates)', () => {
  /** The browser has fetched an update, and asks. */
  const arrived = async () => {
    await fakeBrowser.runtime.onUpdateAvailable.trigger({ version: '0.0.2' });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('update-waiting')).not.toEqual({}));
  };
  const surface = (id: number, isPrivate: boolean) => {
    const draft = openDraft(Promise.resolve({ id, isPrivate }), () => 0, Promise.resolve(15));
    answerForJourney(draft);
    return draft;
  };
  const begun = { facts: { what: 'hurt' } } as const;
  let reload: ReturnType<typeof vi.fn<() => void>>;

  beforeEach(() => {
    fakeBrowser.reset();
    reload = vi.fn<() => void>();
    vi.spyOn(browser.runtime, 'reload').mockImplementation(reload);
    // As the browsers do it: the first answer counts, and with nobody there it is an error.
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      if (!fakeBrowser.runtime.onMessage.hasListeners()) throw new Error('Could not establish connection.');
      const answers = await fakeBrowser.runtime.onMessage.trigger(message, {}, () => undefined);
      return (answers as unknown[]).find((answer) => answer !== undefined);
    });
    openWaitingRoom(); // the background listens to the same messages
    holdUpdates();
  });
  afterEach(() => vi.restoreAllMocks());

  it('is held, and applied once, at the end of the journey', async () => {
    await applyWaitingUpdate();
    expect(reload).not.toHaveBeenCalled();
    await arrived();
    expect(reload).not.toHaveBeenCalled();
    await applyWaitingUpdate();
    await applyWaitingUpdate();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is applied where nobody is there to answer, not even the background', async () => {
    fakeBrowser.runtime.onMessage.removeAllListeners();
    await arrived();
    await applyWaitingUpdate();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits while another window has a journey in storage, and goes on waiting for it', async () => {
    const other = surface(2, false);
    other.change((draft) => ({ ...draft, ...begun }));
    await other.settled();
    await arrived();
    await applyWaitingUpdate();
    expect(reload).not.toHaveBeenCalled();
    await other.clear();
    await applyWaitingUpdate();
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each(['a private window', 'a browser that will not keep it'])(
    'waits for a journey in memory alone: %s',
    async (where) => {
      const other = surface(2, where === 'a private window');
      const set = vi.spyOn(browser.storage.session, 'set');
      if (where !== 'a private window') set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
      other.change((draft) => ({ ...draft, ...begun }));
      await other.settled();
      set.mockRestore();
      await arrived();
      expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['update-waiting']);
      await applyWaitingUpdate();
      expect(reload).not.toHaveBeenCalled();
      await other.clear();
      await applyWaitingUpdate();
      expect(reload).toHaveBeenCalledOnce();
    },
  );

  it('waits where a surface does not answer, but keeps nobody from leaving', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => undefined));
    await arrived();
    const before = performance.now();
    await applyWaitingUpdate();
    expect(performance.now() - before).toBeLessThan(2000);
    expect(reload).not.toHaveBeenCalled();
  });
});
