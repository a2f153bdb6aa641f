import { addSentences, type Language } from './text.ts';

/**
 * Fetches the sentences of a language into memory. English is there from the start; Welsh comes whole, in a part
 * of its own, so that nobody else waits for it.
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') return;
  const { cy } = await import('./cy.ts');
  addSentences('cy', cy);
}
