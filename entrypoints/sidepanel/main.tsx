import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/journey.css';
import '../../components/styles/result.css';
import '../../components/styles/record.css';
import '../../components/styles/print.css';
import { render } from 'preact';
import { JourneyApp } from '../../components/journey/journey-app.tsx';
import { openPlatform } from '../../src/browser/open-platform.ts';
import { noticePresence } from '../../src/browser/presence.ts';

const platform = openPlatform('panel');
noticePresence(platform.draft);
const root = document.getElementById('app');
if (root) render(<JourneyApp surface="panel" platform={platform} />, root);
