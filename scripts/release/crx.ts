import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import crx3 from 'crx3';

/** Where the key of whoever hosts the extension lies unless another file is named: outside the project. */
export const usualKey = join(homedir(), '.config', 'signpost', 'crx-key.pem');

/** Makes a key for signing where there is none yet; only its owner can read it. True when it is new. */
export function needKey(path: string): boolean {
  if (existsSync(path)) return false;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return true;
}

/** The id that Chrome gives an extension signed with this key: 32 hex digits of its hash, written a to p. */
export function extensionId(keyPath: string): string {
  const publicKey = createPublicKey(createPrivateKey(readFileSync(keyPath)));
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return hash.slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** What a school needs to host the extension itself. */
export interface SelfHosting {
  readonly keyPath: string;
  /** Where both files will lie; with a slash at the end. */
  readonly host: string;
  readonly version: string;
}

/**
 * Writes `signpost-VERSION.crx` and `update.xml` into a folder. The signature is RSA with SHA-256 and no salt: the same
 * key and the same zip give the same bytes.
 */
export async function writeCrx(zip: Uint8Array, folder: string, { keyPath, host, version }: SelfHosting) {
  const name = `signpost-${version}.crx`;
  await crx3(Readable.from([Buffer.from(zip)]), {
    // Whole paths: crx3 takes others to start where the shell is, which need not be where this runs.
    keyPath: resolve(keyPath),
    crxPath: resolve(folder, name),
    xmlPath: resolve(folder, 'update.xml'),
    crxURL: new URL(name, host).href,
    appVersion: version,
  });
}
