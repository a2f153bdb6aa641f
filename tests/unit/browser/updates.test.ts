import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetUpdate, noteUpdates, onUpdatedBefore } from '../../../src/browser/updates.ts';

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
