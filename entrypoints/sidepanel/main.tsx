import { render } from 'preact';
import { openPlatform } from '../../src/browser/open-platform.ts';
import { noticePresence } from '../../src/browser/presence.ts';

const platform = openPlatform('panel');
noticePresence(platform.draft);
const root = document.getElementById('app');
if (root) render(<h1>Signpost</h1>, root);
