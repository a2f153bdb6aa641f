import type { TextKey } from '../language/text.ts';
import type { Facts } from './facts.ts';

/** Places in a sentence that follow the nation (rule 8: titles follow the nation). */
export type TitlePlace = 'lead' | 'socialCare' | 'lado' | 'police';

/**
 * The catalogue keys for the titles used in sentences.
 *
 * England's lead is the DSL in schools, Wales' the DSP in every organisation (Wales Safeguarding Procedures), Scotland's
 * the child protection co-ordinator and Northern Ireland's the designated teacher in schools. Else: plain words.
 */
export function titles(facts: Pick<Facts, 'nation' | 'reporter'>): Readonly<Record<TitlePlace, TextKey>> {
  const nation = facts.nation ?? 'not-sure';
  const inSchool = facts.reporter === 'school' || facts.reporter === 'early-years' || facts.reporter === 'it-hr';
  return {
    lead: inSchool || nation === 'wales' ? `title.lead.${nation}` : 'title.lead.not-sure',
    socialCare: `title.social-care.${nation}`,
    lado: nation === 'wales' ? 'title.lado.wales' : 'title.lado.england',
    police: nation === 'scotland' || nation === 'northern-ireland' ? `title.police.${nation}` : 'title.police',
  };
}
