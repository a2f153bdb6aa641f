/** A telephone number as it stands in a text: short ones, and those that begin with 0; of a prefix dialled first, none. */
const number = /(?<![\d/]|18001 )(?:101|116 123|0(?:\d[ ]?){7,11}\d?)(?![\d/])/g;

/** A line whose own page names another number for text phones. */
const ownRelay: Readonly<Record<string, string>> = { '0800 011 3764': '18001 101' }; // actearly.uk/contact

/** Where the ways of a number stand together. */
const together =
  '[data-step], [data-supporter], [data-channel], [data-local], [data-part="way-on"], [data-screen="record"], li, dd, p';

/** Rules, sources, bodies that are gone, what others are told, and names that lead on: nothing to ring there. */
const notToRing = '[data-to-step], [data-part="why"], .found-in, .filled, [data-retired], a';

/** What stands there, with spaces that do not break as spaces. */
const plain = ({ textContent }: Node): string => (textContent ?? '').replaceAll('\u00a0', ' ');

/** Telephone numbers on screen without text relay beside them. 999 is not among them: its ways are in the strip. */
export function numbersWithoutRelay(root: ParentNode): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(notToRing)) continue;
    for (const [said] of plain(node).matchAll(number)) {
      const places: string[] = [];
      for (let at = parent.closest(together); at; at = at.parentElement?.closest(together) ?? null)
        places.push(plain(at));
      if (!places.some((words) => words.includes(ownRelay[said.trim()] ?? `18001 ${said.trim()}`)))
        found.push(`${said} in: ${parent.textContent}`);
    }
  }
  return found;
}
