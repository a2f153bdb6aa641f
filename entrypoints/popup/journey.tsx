import { hydrate } from 'preact';
import { JourneyApp } from '../../components/journey/journey-app.tsx';
import { openPlatform } from '../../src/browser/open-platform.ts';
import { noticePresence } from '../../src/browser/presence.ts';

const platform = openPlatform('popup');
noticePresence(platform.draft);
const root = document.getElementById('app');
// The first screen is in the page already (see first-screen.tsx); the script takes it over, with what was typed by then.
if (root) {
  const typed = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map((field) => ({
    field,
    words: field.value,
  }));
  hydrate(<JourneyApp surface="popup" platform={platform} />, root);
  for (const { field, words } of typed) {
    if (!words) continue;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
