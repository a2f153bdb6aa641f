import type { Language } from '../../src/language/text.ts';
import { useLanguage, useText } from '../words.tsx';

/** The other language, named in itself; pressing it changes the words in place and moves nothing. */
export function LanguageSwitch({ onChoose }: { onChoose(language: Language): void }) {
  const t = useText();
  const other = useLanguage() === 'en' ? 'cy' : 'en';
  return (
    <button type="button" class="quiet" data-action="language" lang={other} onClick={() => onChoose(other)}>
      {t('language.other')}
    </button>
  );
}
