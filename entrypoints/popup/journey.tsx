import { hydrate } from 'preact';
import { JourneyApp } from '../../components/journey/journey-app.tsx';
import { openPlatform } from '../../src/browser/open-platform.ts';
import { noticePresence } from '../../src/browser/presence.ts';

const platform = openPlatform('popup');
noticePresence(platform.draft);
const root = document.getElementById('app');
// The first screen is in the page already (see first-screen.tsx); the script takes it over.
if (root) hydrate(<JourneyApp surface="popup" platform={platform} />, root);
