import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A practice page</title>
<body style="font: 18px/1.5 sans-serif; max-width: 40em; margin: 3em auto; padding: 0 1em">
<h1>A practice page</h1>
<p>This page stands for any page on the web. There is nothing here but this text.</p>
<p>Press the Signpost button in the toolbar to see what happens next.</p>
<p><a id="link" href="/elsewhere">A link to press or to leave alone</a></p>
</body></html>`;

export interface PracticePages {
  /** Without a slash at the end. */
  readonly origin: string;
  /** The same pages under another site, which ends activeTab. */
  readonly otherSite: string;
  /** Paths asked for so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Neutral pages on this computer alone, so that nothing real is opened; every path shows the same words. */
export async function servePracticePages(): Promise<PracticePages> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server, so never a pipe's name
  return {
    origin: `http://127.0.0.1:${port}`,
    otherSite: `http://localhost:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
