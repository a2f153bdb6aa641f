/**
 * Reads one `$name = @(...)` out of a script: lists, hash tables, numbers, texts in single quotes, characters by code
 * and `-join`. Written from about_Quoting_Rules and about_Hash_Tables; throws on anything else, also on letters beyond ASCII.
 */
export function readVariable(script: string, variable: string): unknown {
  if (/[^\r\n -~]/.test(script)) throw new Error('not ASCII');
  let at = script.indexOf(`$${variable} = `);
  if (at < 0) throw new Error(`no $${variable}`);
  at += variable.length + 4;
  return readValue();

  function readValue(): unknown {
    blank();
    if (eat('@(')) return readAll(')', readValue);
    if (eat('@{')) return Object.fromEntries(readAll('}', readPair));
    if (eat('(-join (')) {
      let text = readText();
      while (!eat('))')) {
        if (!eat(',')) fail();
        text += readText();
      }
      return text;
    }
    const number = match(/\d+/y);
    return number === null ? readText() : Number(number);
  }

  function readPair(): [string, unknown] {
    const name = match(/[A-Za-z]+/y) ?? fail();
    blank();
    if (!eat('=')) fail();
    return [name, readValue()];
  }

  function readText(): string {
    blank();
    const quoted = match(/'(?:[^']|'')*'/y);
    if (quoted !== null) return quoted.slice(1, -1).replaceAll("''", "'");
    return String.fromCharCode(Number.parseInt((match(/\[char\]0x[0-9a-f]{4}/y) ?? fail()).slice(8), 16));
  }

  function readAll<T>(end: string, read: () => T): T[] {
    const all: T[] = [];
    for (blank(); !eat(end); blank()) {
      all.push(read());
      eat(';');
    }
    return all;
  }

  function eat(sign: string): boolean {
    blank();
    if (!script.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  }

  function match(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(script)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  }

  function blank(): void {
    while (/[ \r\n]/.test(script.charAt(at))) at += 1;
  }

  function fail(): never {
    throw new Error(`cannot read: ${script.slice(at, at + 60)}`);
  }
}
