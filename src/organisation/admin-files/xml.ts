/** Text as it goes between tags or into an attribute in double quotes. Line ends survive every reader, XML 1.1 ones too. */
export const xmlText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\u0085\u2028\u2029]/g, (end) => `&#${end.charCodeAt(0)};`);

/** In an attribute, parsers turn tabs and line feeds into spaces as well. */
export const xmlAttribute = (text: string): string => xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** A tag with attributes; with `inside`, its content as it is (text must come through `xmlText`). */
export function element(name: string, attributes: Readonly<Record<string, string>>, inside?: string): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlAttribute(value)}"`)].join(' ');
  return inside === undefined ? `<${open}/>` : `<${open}>${inside}</${name}>`;
}

/** Elements on lines of their own, two spaces further in. */
export const indented = (elements: readonly string[]): string =>
  `\n${elements.map((each) => each.replace(/^/gm, '  ')).join('\n')}\n`;
