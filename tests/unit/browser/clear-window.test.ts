import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearWindow } from '../../../src/browser/clear-window.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('forgets what this window has kept, and nothing of another', async () => {
  await fakeBrowser.storage.session.set({ 'draft.1': 'mine', 'arrival.1': 'mine', 'draft.2': 'another’s' });
  await clearWindow(Promise.resolve({ id: 1, isPrivate: false }));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'draft.2': 'another’s' });
});

it('does not throw where storage refuses', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValue(new Error('refused'));
  await expect(clearWindow(Promise.resolve({ id: 1, isPrivate: false }))).resolves.toBeUndefined();
});
