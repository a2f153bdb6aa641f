import { organisation as welsh } from './cy/organisation.ts';
import { type OrganisationText, organisation } from './en/organisation.ts';
import type { Language } from './text.ts';

interface AdminWords {
  /** What Windows calls the language: the folder its template words stand in. */
  readonly windows: string;
  readonly words: Readonly<Record<OrganisationText, string>>;
}

/** The words of the files for admins, in every language the product has; English first, which Windows falls back to. */
export const adminWords: Readonly<Record<Language, AdminWords>> = {
  en: { windows: 'en-US', words: organisation },
  cy: { windows: 'cy-GB', words: welsh },
};
