import type { ownWords as english } from '../en/own-words.ts';
import type { SameKeys } from './same-keys.ts';

/** The field for a person’s own words on the start screen. */
export const ownWords: SameKeys<typeof english> = {
  'own-words.label': 'Dywedwch yn eich geiriau eich hun',
  'own-words.help':
    'Mae ychydig eiriau’n ddigon. Dim enwau. Does dim byd rydych chi’n ei deipio’n cael ei gadw na’i anfon.',
  'own-words.find': 'Chwilio',
  'own-words.or-list': 'Neu dewiswch o’r rhestr.',
  'own-words.danger':
    'A oes rhywun wedi’i anafu, ar goll neu mewn perygl nawr? Ffoniwch 999 yn gyntaf. Yna dewch yn ôl yma.',
  'own-words.one-found': 'Gall un ateb ffitio. Pwyswch ef os yw’n iawn.',
  'own-words.found': 'Gall y rhain ffitio. Pwyswch yr un sy’n iawn.',
  'own-words.because': 'Y geiriau a arweiniodd yma: {words}',
  'own-words.empty': 'Teipiwch ychydig eiriau yn gyntaf, neu dewiswch o’r rhestr.',
  'own-words.none':
    'Dim byd sy’n ffitio eto. Mae hynny’n iawn. Rhowch gynnig ar eiriau eraill, neu dewiswch o’r rhestr. Mae pryder yn ddigon.',
  'own-words.long':
    'Diolch. Roedd hynny’n llawer i’w ysgrifennu. Dim ond y dechrau a ddarllenwyd: mae ychydig eiriau’n ddigon yma.',
  'own-words.list': 'Dim un o’r rhain: ewch i’r rhestr',
};
