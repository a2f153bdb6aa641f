import { execFileSync } from 'node:child_process';

/** The words of a printed page, as Poppler reads them. */
export const pdfText = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
