import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { readQuestion, replyTo } from './dns.ts';
import { outside } from './namespace.ts';
import { ownNames } from './own-names.ts';

/** What was tried towards the outside: names looked up, and packets that left, whatever their kind. */
export interface Seen {
  readonly names: readonly string[];
  /** Names the browser itself asks for, with or without Signpost. */
  readonly own: readonly string[];
  readonly packets: number;
}

/** Packets sent through the one way out of the namespace, as the kernel counts them. */
function packetsOut(): number {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((text) => text.trim().startsWith(`${outside}:`));
  const sent = line?.split(':')[1]?.trim().split(/\s+/)[9];
  if (sent === undefined) throw new Error('Not inside the namespace: there is no way out to count at.');
  return Number(sent);
}

/**
 * Counts at the wire, outside the browser: a name server that notes each name, and the kernel's own counter.
 *
 * The browser's own names lead back to this computer, where nobody answers; every other name leads out, to an
 * address that nobody has, so that each attempt to reach it is a packet. Runs inside the namespace only.
 */
export async function openWire() {
  const asked: string[] = [];
  const server = createSocket('udp4');
  server.on('message', (message, from) => {
    const question = readQuestion(message);
    asked.push(question.name);
    const address = question.name in ownNames ? '127.0.0.1' : '198.18.0.1';
    server.send(replyTo(message, question, address), from.port, from.address);
  });
  await new Promise<void>((listening) => server.bind(53, '127.0.0.1', listening));
  let before = { asked: 0, packets: packetsOut() };
  return {
    /** What was seen since this was last asked. */
    seen(): Seen {
      const names = [...new Set(asked.slice(before.asked))];
      const packets = packetsOut() - before.packets;
      before = { asked: asked.length, packets: before.packets + packets };
      const isOwn = (name: string) => name in ownNames;
      return { names: names.filter((name) => !isOwn(name)), own: names.filter(isOwn), packets };
    },
    close: () => server.close(),
  };
}
