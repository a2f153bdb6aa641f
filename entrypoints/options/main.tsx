import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/journey.css';
import '../../components/styles/result.css';
import '../../components/styles/options.css';
import '../../components/styles/sheet.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { browserLanguage } from '../../src/browser/browser-language.ts';
import { clearWindow } from '../../src/browser/clear-window.ts';
import { copy } from '../../src/browser/clipboard.ts';
import { todayNow } from '../../src/browser/clock.ts';
import { renameMenus } from '../../src/browser/menus.ts';
import { openOrganisation } from '../../src/browser/organisation.ts';
import { openOwnSettings } from '../../src/browser/own-settings-door.ts';
import { print } from '../../src/browser/print.ts';
import { thisWindow } from '../../src/browser/this-window.ts';

// Not the whole platform: that would open the draft, and this page may not know of any.
const place = thisWindow();
const doors = {
  browserLanguage: browserLanguage(),
  renameMenus,
  ownSettings: openOwnSettings(place),
  organisation: openOrganisation(place),
  isPrivate: place.then(({ isPrivate }) => isPrivate),
  extension: { id: browser.runtime.id, version: browser.runtime.getManifest().version },
  today: todayNow(),
  copy,
  print,
  clearAndClose: () => clearWindow(place),
};
const root = document.getElementById('app');
if (root) render(<OptionsPage doors={doors} />, root);
