import preact from '@preact/preset-vite';
import { createServer, type Plugin } from 'vite';

/** Draws the first screen once, with the views themselves, in a Vite of its own. */
async function drawn(): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [preact({ devToolsEnabled: false })],
  });
  try {
    const { firstScreen } = await server.ssrLoadModule('/components/journey/first-screen.tsx');
    return firstScreen();
  } finally {
    await server.close();
  }
}

/** Puts the first screen into the popup's page: it paints before the script has run, which then takes it over. */
export function firstScreenInPopup(): Plugin {
  return {
    name: 'signpost:first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        if (!filename.includes('popup')) return html;
        return html.replace('<div id="app"></div>', `<div id="app">${await drawn()}</div>`);
      },
    },
  };
}
