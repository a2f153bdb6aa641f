// Both functions run in the page.

interface Heard {
  heard?: { readonly region: Element; readonly isNew: boolean }[];
}

/**
 * From now on notes which live regions change. A status that comes into the page together with its words is not
 * said by every screen reader: the region has to be there first. An alert is said when it comes.
 */
export function listen(): void {
  const heard: { region: Element; isNew: boolean }[] = [];
  (globalThis as Heard).heard = heard;
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const { target, addedNodes } of changes) {
      const at = target instanceof Element ? target : target.parentElement;
      const regions = [...addedNodes].flatMap((node) =>
        node instanceof Element
          ? [node, ...node.querySelectorAll('*')].filter((one) => one.matches('[role="status"], [role="alert"]'))
          : [],
      );
      const around = at?.closest('[role="status"], [role="alert"]');
      for (const region of around ? [around, ...regions] : regions) {
        const isNew = region.getAttribute('role') === 'status' && added.some((node) => node.contains(region));
        if (!heard.some((one) => one.region === region)) heard.push({ region, isNew });
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** What has been said since, and what holds focus now. */
export function whatWasSaid(): { readonly said: readonly string[]; readonly focus: string } {
  const words = (one: Element) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
  const label = (one: Element) => ('labels' in one && (one.labels as NodeListOf<Element>)[0]) || one;
  const said = ((globalThis as Heard).heard ?? [])
    .filter(({ region }) => region.isConnected && words(region) !== '')
    .map(({ region, isNew }) => `${isNew ? 'NOT HEARD ' : ''}${region.getAttribute('role')}: ${words(region)}`);
  const at = document.activeElement;
  const on = !at || at === document.body ? 'where it was' : `${at.tagName.toLowerCase()} “${words(label(at))}”`;
  return { said, focus: on.slice(0, 120) };
}
