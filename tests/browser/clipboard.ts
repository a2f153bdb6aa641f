import type { Page } from 'puppeteer';

/** One form of what lies in the clipboard. */
export interface Copied {
  readonly type: string;
  readonly words: string;
}

/** Lets a page of this origin read the clipboard, which Signpost itself never asks for. */
export const mayReadClipboard = (page: Page, origin: string): Promise<void> =>
  page.browserContext().overridePermissions(origin, ['clipboard-read']);

/** Everything in the clipboard, in each of its forms. */
export const readClipboard = (page: Page): Promise<readonly Copied[]> =>
  page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const forms = items.flatMap((item) => item.types.map(async (type) => ({ type, blob: await item.getType(type) })));
    return Promise.all(
      forms.map(async (form) => form.then(async ({ type, blob }) => ({ type, words: await blob.text() }))),
    );
  });

/**
 * Puts a picture into the clipboard, as a person does who copies one from a page. Gives its bytes in base64.
 *
 * @param words what is written in it, beside it as text, as office programs copy
 */
export const copyPicture = (page: Page, words?: string): Promise<string> =>
  page.evaluate(async (beside) => {
    const canvas = new OffscreenCanvas(40, 40);
    const paint = canvas.getContext('2d');
    for (let at = 0; at < 40; at++) paint?.fillRect(at, (at * at) % 40, 1, 3);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    const text = beside === undefined ? {} : { 'text/plain': new Blob([beside], { type: 'text/plain' }) };
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture, ...text })]);
    return btoa(String.fromCharCode(...new Uint8Array(await picture.arrayBuffer())));
  }, words);
