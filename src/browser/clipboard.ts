/** Writes to the clipboard, on a press only; it is never read. False when the browser refused. */
export function copy(words: string): Promise<boolean> {
  return Promise.resolve()
    .then(() => navigator.clipboard.writeText(words))
    .then(
      () => true,
      () => false,
    );
}
