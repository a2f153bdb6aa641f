import { spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** The name of the only way out of the namespace. */
export const outside = 'outside';

/**
 * A network of its own, with one way out that ends nowhere. IPv6 is off, so that nothing can pass by uncounted;
 * the name server is the one that `openWire` starts.
 */
const setUp = `
set -e
ip link set lo up
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
ip link add ${outside} type veth peer name nowhere
ip address add 192.0.2.2/24 dev ${outside}
ip link set ${outside} arp off up
ip link set nowhere up
ip route add default dev ${outside}
servers=$(mktemp)
echo 'nameserver 127.0.0.1' > "$servers"
mount --bind "$servers" /etc/resolv.conf
exec "$@"
`;

const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
const unshare = [...asRoot, '--net', '--mount', 'sh', '-c', setUp, 'sh'];

/** Whether this computer can make such a network: Linux, with \`ip\`, and allowed to. */
export const canCountOutside = (): boolean => spawnSync('unshare', [...unshare, 'true']).status === 0;

/** Runs a program of this project inside, and gives what it prints as JSON in its last line. */
export async function inNamespace<T>(program: string, how: unknown): Promise<T> {
  const child = spawn('unshare', [...unshare, process.execPath, program, JSON.stringify(how)]);
  const heard = (stream: Readable) => {
    const words: string[] = [];
    stream.setEncoding('utf8').on('data', (some: string) => words.push(some));
    return words;
  };
  const [said, complained] = [heard(child.stdout), heard(child.stderr)];
  const code = await new Promise((ended) => child.once('close', ended));
  if (code !== 0) throw new Error(`${program} ended with ${code} inside the namespace:\n${complained.join('')}`);
  return JSON.parse(said.join('').trim().split('\n').at(-1) ?? '') as T; // printed by our own program
}
