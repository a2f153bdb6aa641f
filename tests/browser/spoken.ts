import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer';

/** How a part is spoken of; what is not listed here is read as its words alone. */
const kinds: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'tick box',
  combobox: 'list to choose from',
  Date: 'date',
  DateTime: 'date and time',
  DisclosureTriangle: 'part that opens',
  heading: 'heading',
  link: 'link',
  textbox: 'field',
};

/** The states that are said after the kind. */
function states({ level, expanded, pressed, checked, invalid, disabled, value, description }: SerializedAXNode) {
  return [
    level !== undefined && `level ${level}`,
    expanded !== undefined && (expanded ? 'open' : 'closed'),
    pressed !== undefined && (pressed ? 'pressed' : 'not pressed'),
    checked !== undefined && (checked ? 'ticked' : 'not ticked'),
    invalid && invalid !== 'false' && 'not accepted',
    disabled && 'cannot be used',
    value !== undefined && value !== '' && `holds “${value}”`,
    description && `help: ${description}`,
  ].filter((state) => typeof state === 'string');
}

interface Said {
  /** Its name, where it is a part with a kind: words beside it that only repeat the name are left out. */
  readonly name: string | null;
  readonly line: string;
}

function said(node: SerializedAXNode): readonly Said[] {
  const { role, children = [] } = node;
  const name = node.name?.replaceAll('\u00a0', ' ').trim() ?? '';
  const kind = kinds[role];
  if (kind) return [{ name, line: `${name} (${[kind, ...states(node)].join(', ')})` }];
  if (role === 'StaticText' && name) return [{ name: null, line: name }];
  return children.flatMap(said);
}

/** The words of a control stand in the tree once as its name and once by themselves, before it or after it. */
function repeated({ name, line }: Said, at: number, all: readonly Said[]): boolean {
  if (name !== null) return false;
  const after = all.slice(at + 1, at + 3).some((next) => next.name === line);
  const control = all.slice(0, at).findLastIndex((before) => before.name !== null);
  const inName = (one: Said) => all[control]?.name?.includes(one.line) === true;
  return after || all.slice(control + 1, at + 1).every(inName);
}

/** What a screen reader says of a part of the page, in its order, one part a line. */
export async function spoken(page: Page, root?: ElementHandle<Element> | null): Promise<string> {
  const tree = await page.accessibility.snapshot(root ? { root } : {});
  if (!tree) throw new Error('There is no accessibility tree here.');
  const all = said(tree).filter(({ line }) => /\p{L}|\d/u.test(line));
  const lines = all.filter((one, at) => !repeated(one, at, all)).map(({ line }) => line);
  return lines.join('\n');
}
