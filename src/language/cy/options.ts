import type { options as english } from '../en/options.ts';
import type { SameKeys } from './same-keys.ts';

/** The options page: about the reporter, the council, the organisation, the directory and how Signpost decides. */
export const options: SameKeys<typeof english> = {
  'options.title': 'Dewisiadau',
  'options.intro':
    'Newidiwch y rhain pan nad ydych ar frys. Maen nhw’n aros ar y ddyfais hon. Does dim byd am bryder byth yn cael ei gadw yma.',
  'options.menu': 'Ar y dudalen hon',
  'options.saved': 'Wedi’i gadw.',
  'options.private':
    'Ffenestr breifat: dim ond tra bo’r dudalen hon ar agor y mae newidiadau’n para. Does dim yn cael ei gadw.',
  'options.not-set': 'Gofynnwch i mi',
  'options.loading': 'Yn llwytho.',

  'options.section.about-you': 'Amdanoch chi',
  'options.section.council': 'Eich cyngor',
  'options.section.organisation': 'Eich sefydliad',
  'options.section.managed': 'Gosodiadau gan eich sefydliad',
  'options.section.directory': 'Cyfeiriadur',
  'options.section.how-we-decide': 'Sut rydym yn penderfynu',

  'options.about-you.intro':
    'Mae Signpost yn defnyddio’r rhain i hepgor cwestiynau. Mae’r hyn a ddewiswch yn cael ei gadw ar unwaith.',
  'options.language': 'Iaith',
  'options.language.auto': 'Fel fy mhorwr',
  'options.language.en': 'English (Saesneg)',
  'options.language.cy': 'Cymraeg',
  'options.reset': 'Anghofio fy ngosodiadau',
  'options.reset.means': 'Mae hyn yn anghofio eich rôl, eich cenedl a’ch cyngor.',
  'options.reset.done': 'Mae eich gosodiadau wedi’u hanghofio. Bydd Signpost yn gofyn i chi eto.',

  'options.council.intro': 'Dewiswch ef unwaith, a gweld pwy sy’n gyfrifol am blant lle rydych yn gweithio.',
  'options.council.field': 'Dod o hyd i’ch cyngor',
  'options.council.field.help':
    'Teipiwch gyngor, dosbarth neu hen enw. Mae camsillafu’n iawn. Yng Ngogledd Iwerddon, teipiwch eich ymddiriedolaeth neu ddosbarth.',
  'options.council.found.one': 'Cafwyd hyd i 1 lle.',
  'options.council.found.many': 'Cafwyd hyd i {count} lle.',
  'options.council.use': 'Defnyddio {place}',
  'options.council.chosen': 'Eich cyngor yw {place}.',
  'options.council.gone': 'Nid yw’r cyngor a ddewisoch ar ein rhestr mwyach. Dewiswch eto.',
  'options.council.change': 'Dewis cyngor arall',
  'options.council.forget': 'Anghofio’r cyngor hwn',
  'options.council.forgotten': 'Mae eich cyngor wedi’i anghofio.',
  'options.council.ways': 'Rhagor o ffyrdd i gysylltu â rhywun',
  'options.council.relay':
    'Methu clywed neu siarad ar y ffôn? Deialwch 18001 yn gyntaf, yna’r rhif. Dyna’r gwasanaeth cyfnewid testun.',
  'options.council.procedures': 'Gweithdrefnau’r rhanbarth hwn',
  'options.council.procedures.open': 'Agor y bennod',
  'options.council.procedures.start': 'Agor y dudalen flaen',
  'options.council.procedures.council': 'Tudalen y cyngor ei hun (copi: {date})',

  'options.organisation.intro':
    'Rhowch y bobl y byddech yn troi atyn nhw yn y gwaith. Nhw sy’n dod gyntaf yn yr atebion wedyn. Mae’r hyn a deipiwch yn cael ei gadw ar unwaith.',
  'options.organisation.leaves':
    'Cedwir y cysylltiadau hyn fel testun plaen ar y ddyfais hon. Gadewch faes yn wag os nad ydych yn gwybod.',
  'options.organisation.managed': 'Wedi’i osod gan eich sefydliad',
  'options.organisation.check': 'Gwirio’r hyn a ysgrifennais',
  'options.organisation.all-good': 'Mae popeth a ysgrifennoch wedi’i gadw.',
  'options.organisation.not-saved': 'Heb ei gadw eto. {why}',
  'options.organisation.still': 'Nes i chi ei gywiro, mae hwn yn dal mewn defnydd: {value}',
  'options.organisation.line': 'Llinell {item}: {why}',
  'options.organisation.lines.help': 'Un ar bob llinell.',
  'options.organisation.reset': 'Anghofio’r cysylltiadau hyn',
  'options.organisation.reset.sure': 'Ie, eu hanghofio',
  'options.organisation.reset.keep': 'Na, eu cadw',
  'options.organisation.reset.done': 'Mae’r cysylltiadau hyn wedi’u hanghofio.',
  'options.organisation.lead': 'Arweinydd diogelu',
  'options.organisation.deputy': 'Dirprwy arweinydd',
  'options.organisation.chair': 'Cadeirydd y llywodraethwyr neu’r ymddiriedolwyr',
  'options.organisation.social-care': 'Gofal cymdeithasol plant',
  'options.organisation.officer': 'Honiadau am bobl sy’n gweithio gyda phlant',
  'options.organisation.more': 'Defnyddiol hefyd',

  'options.move': 'Copïo’r gosodiadau hyn i gyfrifiadur arall',
  'options.move.intro': 'Maen nhw’n ffitio mewn ffeil destun fach y gall unrhyw un ei darllen.',
  'options.move.save': 'Cadw fel ffeil destun',
  'options.move.copy': 'Copïo fel testun',
  'options.move.leaves': 'Mae’r ffeil neu’r testun a gopïwyd yn aros lle rhowch ef nes i chi ei ddileu.',
  'options.move.file': 'Dewis ffeil gosodiadau',
  'options.move.text': 'Neu gludwch y testun yma',
  'options.move.read': 'Defnyddio’r gosodiadau hyn',
  'options.move.empty': 'Does dim i’w ddarllen eto. Dewiswch ffeil neu gludwch y testun.',
  'options.move.file.unread': 'Nid oedd modd darllen y ffeil. Agorwch hi, copïwch y testun a’i ludo yma.',
  'options.move.done.one': 'Mae 1 gosodiad mewn defnydd nawr.',
  'options.move.done.many': 'Mae {count} gosodiad mewn defnydd nawr.',
  'options.move.refused': '{setting}: {why}',
  'options.move.unread': 'Nid gosodiad yw llinell {line}, felly cafodd ei gadael allan.',

  'options.managed.intro': 'Gall tîm TG eich sefydliad osod y rhain i bawb. Yr hyn a osodon nhw sy’n cyfrif bob amser.',
  'options.managed.none': 'Nid yw eich sefydliad wedi gosod dim ar gyfer y porwr hwn.',
  'options.managed.some': '{applied} mewn defnydd, {ignored} heb eu defnyddio, {notSet} heb eu gosod.',
  'options.managed.every': 'Pob gosodiad',
  'options.managed.for-it': 'I TG',
  'options.managed.id': 'Dynodydd yr estyniad',
  'options.managed.version': 'Fersiwn',
};
