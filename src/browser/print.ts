/** Opens the browser's print window; its "Save as PDF" works too. False when the browser would not. */
export function print(): boolean {
  try {
    globalThis.print();
    return true;
  } catch {
    return false;
  }
}
