import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { makeMenus } from '../../../src/browser/menus.ts';

afterEach(() => vi.restoreAllMocks());

it('the menu has two entries, for web pages and for links to them, and none for an image', async () => {
  const made: { id?: string; contexts?: readonly string[]; [more: string]: unknown }[] = [];
  const contextMenus = {
    removeAll: async () => made.splice(0),
    create: (entry: (typeof made)[number]) => made.push(entry),
  };
  vi.spyOn(browser, 'contextMenus', 'get').mockReturnValue(contextMenus as never);
  await makeMenus({ page: 'This page', link: 'This link' });
  await makeMenus({ page: 'This page', link: 'This link' });
  const web = ['http://*/*', 'https://*/*'];
  expect(made).toEqual([
    { id: 'page', title: 'This page', contexts: ['page'], documentUrlPatterns: web },
    { id: 'link', title: 'This link', contexts: ['link'], targetUrlPatterns: web },
  ]);
});
