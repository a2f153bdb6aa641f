import type { decide as english } from '../en/decide.ts';
import type { SameKeys } from './same-keys.ts';

/** “How we decide”: the rules, the paragraphs they come from, what has changed since, and the limits. */
export const decide: SameKeys<typeof english> = {
  'decide.intro':
    'Mae Signpost yn dilyn rheolau ysgrifenedig, bob amser yn yr un ffordd. Maen nhw’n dod o bolisi e-ddiogelwch Walsall, wedi’i gywiro lle mae’r gyfraith neu’r gwasanaethau wedi newid.',
  'decide.version': 'Fersiwn {version} o’r rheolau, {date}. {count} sefyllfa.',
  'decide.unsigned': 'Does dim ymarferydd wedi llofnodi’r rheolau hyn eto.',
  'decide.unsigned.means':
    'Defnyddiwch nhw fel canllaw, a dilynwch eich gweithdrefnau lleol eich hun lle maen nhw’n wahanol.',
  'decide.limits': 'Beth na all Signpost ei wneud',
  'decide.limits.answers':
    'Dim ond yr hyn rydych chi’n ei ateb y mae’n ei wybod. Nid yw’n edrych ar y dudalen, ac ni all ddweud a yw rhywbeth yn wir.',
  'decide.limits.judgement':
    'Nid yw’n disodli gweithdrefnau lleol, penderfyniad yr arweinydd diogelu na’ch barn eich hun.',
  'decide.limits.contacts':
    'Cafwyd hyd i gysylltiadau mewn copïau o dudalennau cyhoeddus. Mae’r rhai nad oes neb wedi’u gwirio â llaw yn dwyn y geiriau “gwiriwch cyn dibynnu arno”.',
  'decide.limits.sent': 'Nid yw’n anfon dim. Chi sy’n gwneud yr alwad neu’n llenwi’r ffurflen.',
  'decide.always': 'Beth sy’n wir ym mhob achos',
  'decide.way': 'O’r hyn y daethoch ar ei draws at y rheol',
  'decide.way.intro': 'Mae eich ateb cyntaf yn arwain at un o’r rhain. Eich atebion nesaf sy’n penderfynu pa un.',
  'decide.way.others':
    'Mae gan yr heddlu a gofal cymdeithasol plant reol eu hunain (S39), ac felly hefyd bobl ifanc (S40), beth bynnag ydyw.',
  'decide.paragraphs': 'Y polisi, paragraff wrth baragraff',
  'decide.paragraphs.intro': 'Mae {corrected} o {count} paragraff wedi’u cywiro isod.',
  'decide.corrected-only': 'Dangos y rhai a gywirwyd yn unig',
  'decide.section.recognition': 'Beth i fod yn effro iddo',
  'decide.section.concern': 'Pryder am blant neu oedolion',
  'decide.section.allegations': 'Pobl sy’n gweithio gyda phlant',
  'decide.section.ceop': 'CEOP',
  'decide.section.new-technology': 'Technoleg newydd',
  'decide.section.bullying': 'Bwlio',
  'decide.section.further-help': 'Rhagor o help',
  'decide.today': 'Wedi’i gywiro heddiw',
  'decide.rules': 'Yn cael ei gyflawni gan',
  'decide.no-rule': 'Pam nad oes rheol yn ei ddilyn',
  'decide.sources': 'Oherwydd',
};
