import { xmlText } from './xml.ts';

/** What a property list of ours can hold. */
export type PlistValue = string | boolean | number | readonly PlistValue[] | { readonly [key: string]: PlistValue };

/** An Apple property list in XML. Numbers are whole. */
export const plist = (value: PlistValue): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${written(value, '')}
</plist>
`;

function written(value: PlistValue, margin: string): string {
  if (typeof value === 'string') return `${margin}<string>${xmlText(value)}</string>`;
  if (typeof value === 'boolean') return `${margin}<${value}/>`;
  if (typeof value === 'number') return `${margin}<integer>${value}</integer>`;
  const inner = `${margin}  `;
  if (isList(value))
    return block(
      'array',
      margin,
      value.map((each) => written(each, inner)),
    );
  const entries = Object.entries(value);
  return block(
    'dict',
    margin,
    entries.map(([key, each]) => `${inner}<key>${xmlText(key)}</key>\n${written(each, inner)}`),
  );
}

// `Array.isArray` alone does not tell a readonly list from an object.
const isList = (value: readonly PlistValue[] | object): value is readonly PlistValue[] => Array.isArray(value);

const block = (name: string, margin: string, lines: readonly string[]): string =>
  [`${margin}<${name}>`, ...lines, `${margin}</${name}>`].join('\n');
