import { useEffect, useState } from 'preact/hooks';
import type { LanguageDoors } from '../src/browser/platform.ts';
import { loadLanguage } from '../src/language/load.ts';
import { type Language, text } from '../src/language/text.ts';
import { whichLanguage } from '../src/language/which-language.ts';
import { useShared } from './journey/use-journey.ts';

export interface ScreenLanguage {
  /** The language on screen: English until the sentences of another have arrived. */
  readonly language: Language;
  /** Kept as the reporter's own, and for this screen stronger than what the organisation has set. */
  choose(language: Language): void;
}

/** The language of a whole surface. Sets `lang` on the page and names the browser's menu entries. */
export function useScreenLanguage({
  ownSettings,
  organisation,
  browserLanguage,
  renameMenus,
}: LanguageDoors): ScreenLanguage {
  const own = useShared(ownSettings).language;
  const { managed } = useShared(organisation);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [language, setLanguage] = useState<Language>('en');
  const wanted = chosen ?? whichLanguage(managed.language, own, browserLanguage);
  useEffect(() => {
    let latest = true;
    loadLanguage(wanted).then(() => latest && setLanguage(wanted));
    return () => {
      latest = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = language;
    void renameMenus({ page: text(language, 'menu.page'), link: text(language, 'menu.link') });
  }, [language, renameMenus]);
  return {
    language,
    choose(next) {
      setChosen(next);
      ownSettings.change((now) => ({ ...now, language: next }));
    },
  };
}
