import { browser } from 'wxt/browser';
import { menus } from '../language/en/menus.ts';
import { forgetClosedWindows } from './closed-windows.ts';
import { answerMenus, makeMenus } from './menus.ts';
import { holdUpdates, noteUpdates } from './updates.ts';
import { openWaitingRoom } from './waiting-room.ts';

/** Registers every listener at once: one added after an await misses the event that woke the background. */
export function startBackground(): void {
  const room = openWaitingRoom();
  answerMenus(room);
  forgetClosedWindows(room);
  holdUpdates();
  noteUpdates();
  browser.runtime.onInstalled.addListener(() => void makeMenus({ page: menus['menu.page'], link: menus['menu.link'] }));
}
