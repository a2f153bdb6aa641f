import type { practice as english } from '../en/practice.ts';
import type { SameKeys } from './same-keys.ts';

/** Practice for staff: made-up situations, and what Signpost would have said. */
export const practice: SameKeys<typeof english> = {
  'options.section.practice': 'Ymarfer',
  'practice.intro':
    'Darllenwch stori fer, dywedwch beth fyddech chi’n ei wneud, a gweld beth fyddai Signpost yn ei ddweud. Does neb yn y straeon yn real.',
  'practice.kept':
    'Does dim byd rydych chi’n ei ddewis yma’n cael ei gadw na’i anfon. Nid oes rhif na dolen yn gweithio yma, felly does neb yn cael ei ffonio drwy gamgymeriad.',
  'practice.real': 'A yw hyn am blentyn go iawn? Caewch y dudalen hon a phwyswch fotwm Signpost.',
  'practice.choose': 'Dewiswch stori',
  'practice.tried': 'Wedi rhoi cynnig arni',
  'practice.back': 'Yn ôl i’r straeon',
  'practice.urgency': 'Pa mor fuan fyddech chi’n gweithredu?',
  'practice.first': 'Wrth bwy fyddech chi’n dweud gyntaf?',
  'practice.also': 'Wrth bwy arall fyddech chi’n dweud?',
  'practice.also.help': 'Dewiswch gynifer ag y mynnwch, neu ddim un.',
  'practice.compare': 'Gweld beth mae Signpost yn ei ddweud',
  'practice.answer-first': 'Dywedwch pa mor fuan, ac wrth bwy gyntaf.',
  'practice.result': 'Beth mae Signpost yn ei ddweud',
  'practice.urgency.same': 'Byddech yn gweithredu mor fuan ag y mae Signpost yn ei ddweud.',
  'practice.urgency.sooner': 'Byddech yn gweithredu’n gynt nag y mae Signpost yn ei ddweud.',
  'practice.urgency.later': 'Byddech yn gweithredu’n hwyrach nag y mae Signpost yn ei ddweud.',
  'practice.first.same': 'Byddech yn dweud wrth yr un un gyntaf.',
  'practice.first.alike': 'Mae eich dewis cyntaf yr un mor gywir.',
  'practice.first.other': 'Mae Signpost yn dweud wrthyn nhw hefyd, ond wrth rywun arall gyntaf.',
  'practice.first.not-told': 'Ni fyddai Signpost yn dweud wrth eich dewis cyntaf.',
  'practice.shared': 'Dewisodd y ddau ohonoch',
  'practice.missed': 'Mae Signpost hefyd yn dweud wrth',
  'practice.unneeded': 'Ni fyddai Signpost yn dweud wrth',
  'practice.steps': 'Yn y drefn hon, a pham',
  'practice.never': 'Beth i beidio â’i wneud',
  'practice.guide':
    'Mae Signpost yn arwain. Os yw eich gweithdrefnau eich hun yn wahanol, siaradwch amdano gyda’ch arweinydd diogelu.',
  'practice.certificate': 'Tystysgrif',
  'practice.certificate.intro':
    'Ar ôl rhoi cynnig ar stori gallwch argraffu tystysgrif. Nid yw’n dweud dim am eich atebion.',
  'practice.certificate.name': 'Eich enw, ar gyfer y papur yn unig',
  'practice.certificate.print': 'Argraffu’r dystysgrif',
  'practice.certificate.none': 'Rhowch gynnig ar stori yn gyntaf.',
  'practice.certificate.refused': 'Gwrthododd y porwr argraffu.',
  'practice.certificate.title': 'Ymarfer gyda Signpost',
  'practice.certificate.who': 'Enw: {name}',
  'practice.certificate.when': 'Dyddiad: {date}',
  'practice.certificate.what.one': 'Ymarferwyd 1 sefyllfa ddychmygol.',
  'practice.certificate.what.many': 'Ymarferwyd {count} sefyllfa ddychmygol.',
  'practice.certificate.rules': 'Fersiwn {version} o’r rheolau. Nid oes ymarferydd wedi llofnodi’r rheolau hyn eto.',
  'practice.certificate.limit': 'Mae’r papur hwn yn dangos bod rhywun wedi ymarfer. Nid prawf na chymhwyster ydyw.',

  'practice.advert-by-chance.title': 'Y ffenestr yn y llyfrgell',
  'practice.advert-by-chance.story':
    'Mae bachgen 7 oed yn chwilio am sgoriau pêl-droed ar gyfrifiadur yn y llyfrgell. Mae ffenestr yn agor sy’n dangos oedolion yn cael rhyw. Mae’n ei chau ac yn dod atoch chi. Mae wedi’i ypsetio ychydig. Nid yw wedi digwydd o’r blaen.',
  'practice.game-friend.title': 'Ffrind o gêm',
  'practice.game-friend.story':
    'Mae merch 12 oed yn dweud wrthych am ffrind y gwnaeth hi ei gyfarfod mewn gêm. Mae’n dweud ei fod yn 15 oed. Mae arno eisiau llun ohoni yn ei gwisg nofio, a dywedodd wrthi am ei gadw’n gyfrinach. Mae hi’n ddiogel yn yr ysgol nawr. Nid yw hi wedi anfon dim.',
  'practice.search-result.title': 'Y canlyniad chwilio',
  'practice.search-result.story':
    'Rydych yn chwilio am luniau ar gyfer gwers. Mae un canlyniad yn agor tudalen â lluniau rhywiol o blant. Rydych yn ei chau ar unwaith. Nid ydych yn adnabod yr un o’r plant. Ni welodd neb arall hi.',
  'practice.class-picture.title': 'Y llun yn sgwrs y dosbarth',
  'practice.class-picture.story':
    'Mae bachgen 13 oed yn dweud wrthych fod llun noeth ohono’n mynd o gwmpas sgwrs ei ddosbarth. Gwnaeth disgybl hŷn iddo ei dynnu. Mae arno ofn mynd adref ar y bws gyda’r lleill. Mae gyda chi nawr.',
  'practice.late-messages.title': 'Negeseuon hwyr',
  'practice.late-messages.story':
    'Mae disgybl yn dangos negeseuon i chi gan gynorthwyydd dosbarth yn eich ysgol. Daethon nhw’n hwyr y nos. Mae un yn gofyn iddi ei gyfarfod ar ei phen ei hun a pheidio â dweud wrth neb. Mae hi’n dweud iddo gyffwrdd â’i choes yr wythnos diwethaf.',
  'practice.the-head.title': 'Mae’n ymwneud â’r pennaeth',
  'practice.the-head.story':
    'Mae disgybl yn dweud bod pennaeth eich ysgol wedi’i chusanu yn ei swyddfa. Mae arni ofn. Mae hi’n ddiogel gyda chi nawr. Nid ydych wedi dweud wrth neb.',
  'practice.gone-to-meet.title': 'Mae hi wedi mynd i’w gyfarfod',
  'practice.gone-to-meet.story':
    'Mae’n un o’r gloch. Mae merch 14 oed wedi gadael yr ysgol. Mae ei ffrind yn dweud ei bod wedi mynd i’r orsaf, i gyfarfod dyn y mae’n ei adnabod o ap yn unig.',
  'practice.paid-invoice.title': 'Y bil a dalwyd',
  'practice.paid-invoice.story':
    'Talodd cydweithiwr yn y swyddfa fil a ddaeth drwy e-bost. Nawr mae’r cwmni go iawn yn dweud na anfonodd fil. Gadawodd yr arian gyfrif yr ysgol y bore yma. Nid oes disgybl yn gysylltiedig.',
};
