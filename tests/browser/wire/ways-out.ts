import type { Build } from './plant.ts';

/** A way out, planted in a copy of the built extension. */
export interface PlantedWayOut {
  readonly planted: string;
  readonly browser: 'chromium' | 'firefox';
  put(build: Build): void;
  /** Where it acts. */
  readonly at: 'install' | 'panel' | 'options';
}

const to = 'https://planted.example/';
/** Lets through what the page policy would stop. */
const opened = (policy: string) => policy.replace(/(default|connect|img)-src '[a-z]+'/g, '$1-src *');

const stun = `new RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.7:3478' }] })`;

/** One that is quick to try comes first: it is planted every day, the others by \`npm run proof\`. */
export const waysOut: readonly PlantedWayOut[] = [
  {
    planted: 'a preconnect in the panel (Chromium)',
    browser: 'chromium',
    at: 'panel',
    put: (build) => build.head('sidepanel.html', `<link rel="preconnect" href="${to}">`),
  },
  {
    planted: 'a dns-prefetch in the panel (Chromium)',
    browser: 'chromium',
    at: 'panel',
    put: (build) => build.head('sidepanel.html', `<link rel="dns-prefetch" href="${to}">`),
  },
  {
    planted: 'a peer connection in the panel (Chromium)',
    browser: 'chromium',
    at: 'panel',
    put: (build) =>
      build.panel(
        `const peer = ${stun}; peer.createDataChannel('x'); peer.createOffer().then((o) => peer.setLocalDescription(o));`,
      ),
  },
  {
    planted: 'a fetch in the service worker, with the page policy opened (Chromium)',
    browser: 'chromium',
    at: 'install',
    put(build) {
      build.policy(opened);
      build.background(`fetch('${to}', { mode: 'no-cors' }).catch(() => 0);`);
    },
  },
  {
    planted: 'an image from the web in the panel, with the page policy opened (Chromium)',
    browser: 'chromium',
    at: 'panel',
    put(build) {
      build.policy(opened);
      build.panel(`addEventListener('load', () => { new Image().src = '${to}a.png'; });`);
    },
  },
  {
    planted: 'a frame in the panel; Chromium connects before the page policy refuses it',
    browser: 'chromium',
    at: 'panel',
    put: (build) =>
      build.panel(
        `addEventListener('load', () => { const frame = document.createElement('iframe'); frame.src = '${to}'; document.body.append(frame); });`,
      ),
  },
  {
    planted: 'a page opened on installation (Chromium)',
    browser: 'chromium',
    at: 'install',
    put: (build) => build.background(`chrome.tabs.create({ url: '${to}' });`),
  },
  {
    planted: 'the hosts of links looked up before one is pressed (Firefox)',
    browser: 'firefox',
    at: 'options',
    put: (build) => build.without('options.html', /<meta http-equiv="x-dns-prefetch-control" content="off">/),
  },
  {
    planted: 'a fetch in the background, with the page policy opened (Firefox)',
    browser: 'firefox',
    at: 'install',
    put(build) {
      build.policy(opened);
      build.background(`fetch('${to}', { mode: 'no-cors' }).catch(() => 0);`);
    },
  },
];
