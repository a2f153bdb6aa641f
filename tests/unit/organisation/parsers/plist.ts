import { readXml, type XmlElement } from './xml.ts';

/** Reads an Apple property list in XML the way macOS does; throws on what is not one. */
export function readPlist(file: string): unknown {
  const root = readXml(file);
  const [value, ...more] = root.children;
  if (root.name !== 'plist' || !value || more.length > 0) throw new Error('not a property list');
  return readValue(value);
}

function readValue({ name, children, text }: XmlElement): unknown {
  if (name === 'string') return text;
  if (name === 'integer') return /^-?\d+$/.test(text) ? Number(text) : fail(`integer ${text}`);
  if (name === 'true' || name === 'false') return name === 'true';
  if (text.trim() !== '') fail(`text in ${name}`);
  if (name === 'array') return children.map(readValue);
  if (name !== 'dict' || children.length % 2 !== 0) fail(name);
  const dict: Record<string, unknown> = {};
  for (let index = 0; index < children.length; index += 2) {
    const [key, value] = children.slice(index, index + 2);
    if (key?.name !== 'key' || !value || key.text in dict) fail('key');
    else dict[key.text] = readValue(value);
  }
  return dict;
}

function fail(what: string): never {
  throw new Error(`not a property list: ${what}`);
}
