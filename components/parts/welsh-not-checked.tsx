import { useLanguage, useText } from '../words.tsx';

/** Said wherever the words are Welsh: no practitioner who speaks Welsh has checked them yet. */
export function WelshNotChecked() {
  const t = useText();
  return useLanguage() === 'cy' ? <p data-part="welsh-not-checked">{t('language.not-checked')}</p> : null;
}
