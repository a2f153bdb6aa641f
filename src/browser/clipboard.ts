const attempt = (write: () => Promise<void>): Promise<boolean> =>
  Promise.resolve()
    .then(write)
    .then(
      () => true,
      () => false,
    );

const asBlob = (text: string, type: string) => new Blob([text], { type });

/**
 * Writes to the clipboard, on a press only; it is never read.
 *
 * @param rich the same as HTML, for programs that take formatted text; where the browser will not take both, the
 * plain words are written alone
 * @returns false when the browser refused
 */
export async function copy(words: string, rich?: string): Promise<boolean> {
  const both = () =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': asBlob(words, 'text/plain'),
        'text/html': asBlob(rich ?? '', 'text/html'),
      }),
    ]);
  if (rich !== undefined && (await attempt(both))) return true;
  return attempt(() => navigator.clipboard.writeText(words));
}
