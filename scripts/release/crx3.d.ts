/** Packs a zip as a signed CRX and writes its update manifest (crx3 has no types of its own). */
declare module 'crx3' {
  interface Options {
    readonly keyPath: string;
    readonly crxPath: string;
    readonly xmlPath: string;
    /** Where browsers will fetch the CRX. */
    readonly crxURL: string;
    readonly appVersion: string;
  }
  export default function crx3(zip: import('node:stream').Readable, options: Options): Promise<unknown>;
}
