/** What leads out of Signpost: the links, and the buttons that copy. */
const leading = { link: '[data-open], a[target="_blank"]', copy: '[data-copy]' } as const;
type Leading = keyof typeof leading;

/** What somebody reads together: the card of a step, a list of helplines, a part of the options. */
const card = 'article.step, [data-part="supporters"], [data-part="manager-line"], section';

const standsBefore = (note: Element, button: Element) =>
  Boolean(note.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);

/** A note in something closed is not read by whoever presses a button outside of it. */
function isRead(note: Element, button: Element): boolean {
  const closed = note.closest('details');
  return standsBefore(note, button) && (closed === null || closed.contains(button));
}

/** The links and copy buttons of a screen. */
export const leadingOut = (screen: ParentNode, kind: Leading): readonly Element[] => [
  ...screen.querySelectorAll(leading[kind]),
];

/**
 * Where the line on what a link or a copy leaves behind is wrong: missing, behind the button, twice in a card, or with
 * nothing to press.
 *
 * @returns one line for each, with the button's words; empty where all is said
 */
export function unsaid(screen: ParentNode): readonly string[] {
  return (['link', 'copy'] as const).flatMap((kind) => {
    const notes = [...screen.querySelectorAll(`[data-leaves~="${kind}"]`)];
    const buttons = leadingOut(screen, kind);
    const cardOf = (one: Element) => one.closest(card);
    const silent = buttons.filter(
      (button) => !notes.some((note) => cardOf(note) === cardOf(button) && isRead(note, button)),
    );
    const idle = notes.filter((note) => !buttons.some((button) => cardOf(button) === cardOf(note)));
    const twice = notes.filter((note) => notes.some((other) => other !== note && cardOf(other) === cardOf(note)));
    return [
      ...silent.map((button) => `not said before: ${button.textContent}`),
      ...idle.map((note) => `nothing to press: ${note.textContent}`),
      ...twice.map((note) => `said twice: ${note.textContent}`),
    ];
  });
}
