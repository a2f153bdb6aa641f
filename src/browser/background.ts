import { browser } from 'wxt/browser';
import { menus as welsh } from '../language/cy/menus.ts';
import { menus as english } from '../language/en/menus.ts';
import { browserLanguage } from './browser-language.ts';
import { clock } from './clock.ts';
import { forgetClosedWindows } from './closed-windows.ts';
import { answerMenus, makeMenus } from './menus.ts';
import { forgetOldDrafts } from './old-drafts.ts';
import { keptWipeMinutes } from './organisation.ts';
import { holdUpdates, noteUpdates } from './updates.ts';
import { openWaitingRoom } from './waiting-room.ts';

/** Registers every listener at once: one added after an await misses the event that woke the background. */
export function startBackground(): void {
  const room = openWaitingRoom();
  answerMenus(room);
  forgetClosedWindows(room);
  holdUpdates();
  noteUpdates();
  browser.runtime.onInstalled.addListener(() => {
    const words = browserLanguage() === 'cy' ? welsh : english; // a surface knows the settings and renames them
    void makeMenus({ page: words['menu.page'], link: words['menu.link'] });
  });
  // Whatever has woken the background, it is a moment to look: it sleeps again half a minute after the last event.
  void keptWipeMinutes().then((minutes) => forgetOldDrafts(minutes, clock));
}
