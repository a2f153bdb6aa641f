import type { OwnSettings } from '../../src/browser/own-settings.ts';
import { idText } from '../../src/directory/text-shapes.ts';
import { nations } from '../../src/nations.ts';
import { facts, settingFacts } from '../../src/routing/facts.ts';
import { isOneOf } from '../../src/routing/groups.ts';

/** The reporter's own settings that travel with the organisation's; the language of a screen stays where it is. */
type Travels = Pick<OwnSettings, 'reporter' | 'position' | 'nation' | 'authority'>;

/** Each with what it accepts; anything else stays a line that was not read. */
const accepts: { readonly [K in keyof Travels]-?: (text: string) => boolean } = {
  reporter: (text) => isOneOf(facts.reporter, text),
  position: (text) => isOneOf(facts.position, text),
  nation: (text) => isOneOf(nations, text),
  authority: (text) => idText.test(text),
};
const names = [...settingFacts, 'authority'] as const satisfies readonly (keyof Travels)[];

/** The reporter's own settings as `name: value` lines, to stand in the same file as the organisation's. */
export function ownSettingsText(own: OwnSettings): string {
  return names.flatMap((name) => (own[name] ? [`${name}: ${own[name]}\n`] : [])).join('');
}

/**
 * Takes the reporter's own settings out of such a file; never throws.
 *
 * `rest` is the file with the lines that were read left blank, so that the others keep their numbers.
 */
export function readOwnSettings(file: string): {
  readonly own: Travels;
  readonly count: number;
  readonly rest: string;
} {
  const found = new Map<string, string>();
  const rest = file.split(/\r\n|\r|\n/).map((line) => {
    const [, key, value = ''] = /^\s*(\w+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    const name = names.find((one) => one === key);
    if (!name || found.has(name) || !accepts[name](value)) return line;
    found.set(name, value);
    return '';
  });
  const own = Object.fromEntries(found) as Travels; // each value passed the check of its own name
  return { own, count: found.size, rest: rest.join('\n') };
}
