import '../../components/styles/surface.css';
import { render } from 'preact';
import { JourneyApp } from '../../components/journey/journey-app.tsx';
import { openPlatform } from '../../src/browser/open-platform.ts';
import { noticePresence } from '../../src/browser/presence.ts';

const platform = openPlatform('panel');
noticePresence(platform.draft);
const root = document.getElementById('app');
if (root) render(<JourneyApp surface="panel" platform={platform} />, root);
