import { browser } from 'wxt/browser';

/** Firefox's name for the panel; the shared types are Chrome's and do not know it. */
interface Sidebar {
  open(): Promise<void>;
}

function sidebar(): Sidebar | undefined {
  return 'sidebarAction' in browser ? (browser.sidebarAction as Sidebar) : undefined; // shape as in Firefox's reference
}

/** False where a browser has no panel (Firefox for Android). */
export const panelOffered = (): boolean => (import.meta.env.FIREFOX ? sidebar() !== undefined : 'sidePanel' in browser);

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox) of a window.
 *
 * Call it before anything is awaited in a click handler: the browser refuses without a press.
 * @returns false when it refused, also because the organisation switched panels off
 */
export function openPanel(windowId: number): Promise<boolean> {
  const opening = import.meta.env.FIREFOX ? sidebar()?.open() : browser.sidePanel.open({ windowId });
  return (opening ?? Promise.reject()).then(
    () => true,
    () => false,
  );
}
