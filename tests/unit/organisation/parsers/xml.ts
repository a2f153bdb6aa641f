/** One element of an XML file, as an independent reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, joined. */
  readonly text: string;
}

/**
 * A strict little XML reader: one root, tags in order, names once, only the five named entities and numbers, the line
 * end and attribute rules of XML 1.0 (2.11, 3.3.3). Throws on anything else.
 */
export function readXml(file: string): XmlElement {
  const source = file.replace(/\r\n?/g, '\n');
  if (/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(source))
    throw new Error('a character XML does not allow');
  let at = /^<\?xml version="1\.0" encoding="utf-8"\?>\n(?:<!DOCTYPE [^<>[\]]*>\n)?/i.exec(source)?.[0].length;
  if (!at) throw new Error('no XML declaration');
  const root = readElement();
  if (source.slice(at).trim() !== '') throw new Error(`more after the root: ${source.slice(at, at + 40)}`);
  return root;

  function take(pattern: RegExp): RegExpExecArray {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at ?? 0;
    const found = sticky.exec(source);
    if (!found) throw new Error(`${pattern} expected at: ${source.slice(at, (at ?? 0) + 40)}`);
    at = sticky.lastIndex;
    return found;
  }

  function readElement(): XmlElement {
    const name = take(/<([A-Za-z][\w.-]*)/)[1] ?? '';
    const attributes: Record<string, string> = {};
    while (/\s/.test(source.charAt(at ?? 0))) {
      const [, key = '', value = ''] = take(/\s+([A-Za-z][\w.:-]*)="([^"<]*)"/);
      if (key in attributes) throw new Error(`${key} twice in ${name}`);
      attributes[key] = entities(value.replace(/[\t\n]/g, ' '));
    }
    if (take(/\/?>/)[0] === '/>') return { name, attributes, children: [], text: '' };
    const children: XmlElement[] = [];
    let text = '';
    while (!source.startsWith('</', at)) {
      if (source.charAt(at ?? 0) === '<') children.push(readElement());
      else text += entities(take(/[^<]+/)[0]);
    }
    const closed = take(/<\/([A-Za-z][\w.-]*)>/)[1];
    if (closed !== name) throw new Error(`${name} closed as ${closed}`);
    return { name, attributes, children, text };
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entities(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+))?;?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (!whole.endsWith(';')) throw new Error(`a bare ampersand: ${whole}`);
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      const sign = named[name ?? ''];
      if (sign === undefined) throw new Error(`no entity ${whole}`);
      return sign;
    },
  );
}
