import type { app as english } from '../en/app.ts';
import type { SameKeys } from './same-keys.ts';

/** The words around the questions and the result: buttons, the page, errors, leaving. */
export const app: SameKeys<typeof english> = {
  'app.loading': 'Un eiliad.',

  'language.other': 'English',
  'language.not-checked': 'Nid yw’r geiriau Cymraeg wedi’u gwirio eto gan ymarferydd sy’n siarad Cymraeg.',

  'emergency.call': 'Perygl nawr? Ffoniwch 999',
  'emergency.more': 'Methu siarad?',
  'emergency.relay': 'Ffôn testun neu gyfnewid testun: 18000.',
  'emergency.bsl': 'Iaith Arwyddion Prydain: yr ap 999 BSL.',
  'emergency.silent': 'Ar ffôn symudol ac yn methu siarad: pwyswch 55 pan ofynnir i chi.',
  'emergency.sms':
    'Anfonwch neges destun at 999 dim ond os ydych wedi cofrestru o’r blaen (anfonwch “register” at 999).',

  'leave.button': 'Clirio a chau',
  'leave.hint': 'I adael yn gyflym, pwyswch Clirio a chau, neu Shift deirgwaith.',
  'leave.cleared': 'Mae eich atebion wedi’u clirio.',
  'leave.short': 'Ni all glirio: hanes, monitro ysgol neu waith.',
  'leave.cannot':
    'Mae eich atebion a’ch nodiadau’n mynd. Ni all Signpost glirio hanes y porwr na’i restr o dabiau a gaewyd. Ni all glirio’r hyn rydych wedi’i gopïo, ei argraffu, ei gadw neu ei roi mewn e-bost. Ni all glirio’r hyn y mae system fonitro’r ysgol neu’r gwaith wedi’i gofnodi.',
  'leave.left':
    'Gallwch gau’r ffenestr hon nawr. Ni all Signpost glirio hanes y porwr na’i restr o dabiau a gaewyd. Ni all glirio’r hyn rydych wedi’i gopïo, ei argraffu, ei gadw neu ei roi mewn e-bost. Ni all glirio’r hyn y mae system fonitro’r ysgol neu’r gwaith wedi’i gofnodi.',
  'leave.again': 'Dechrau eto',

  'journey.back': 'Yn ôl',
  'journey.continue': 'Ymlaen',
  'journey.your-answer': 'eich ateb',
  'journey.options': 'Dewisiadau',
  'journey.keep-open': 'Cadw ar agor wrth ochr y dudalen',
  'journey.keep-open.failed':
    'Nid oedd modd agor y panel ochr yma. Gallwch fynd ymlaen yn y ffenestr hon; does dim wedi’i golli.',
  'journey.not-kept':
    'Nid oedd y porwr yn fodlon cadw eich atebion. Maen nhw’n aros yma tra bo’r ffenestr hon ar agor.',
  'journey.private':
    'Ffenestr breifat: does dim yn cael ei gadw. Dim ond tra bo’r ffenestr hon ar agor y mae eich atebion yn aros.',
  'update.cleared.title': 'Cafodd eich nodiadau eu clirio.',
  'update.cleared': 'Diweddarwyd Signpost. Os oeddech wedi dechrau rhywbeth, dechreuwch eto.',
  'wiped.minutes':
    'Ni chyffyrddwyd â dim am {minutes} munud. Mae nodiadau’n cael eu clirio wedyn, fel na all neb arall eu darllen. Dechreuwch eto.',
  'wiped.one-minute':
    'Ni chyffyrddwyd â dim am funud. Mae nodiadau’n cael eu clirio wedyn, fel na all neb arall eu darllen. Dechreuwch eto.',

  'start.same-for-all': 'Does dim yn cael ei anfon a does dim llun yn cael ei gadw.',

  'page.title': 'Y dudalen',
  'page.this': 'Tudalen:',
  'page.none': 'Dim cyfeiriad tudalen eto. Does dim angen un.',
  'page.more': 'Newid neu gopïo’r cyfeiriad',
  'page.edit': 'Newid y cyfeiriad',
  'page.add': 'Teipio neu ludo cyfeiriad',
  'page.field': 'Cyfeiriad gwe',
  'page.field.help':
    'Mae’n dweud wrth y rhai sy’n cael gwybod ble mae ef. Mae’n cael ei gadw fel testun, ac nid yw byth yn cael ei agor. Gallwch fynd ymlaen hebddo: peidiwch â mynd yn ôl i edrych.',
  'page.save': 'Defnyddio’r cyfeiriad hwn',
  'page.cancel': 'Gadael fel yr oedd',
  'page.remove': 'Tynnu’r cyfeiriad',
  'page.other': 'Rydych ar dudalen arall nawr:',
  'page.other.use': 'Defnyddio’r dudalen hon yn lle hynny',
  'page.cut': 'Gadael allan y rhan ar ôl ?',
  'page.cut.said':
    'Mae’r rhan ar ôl ? wedi’i gadael allan i bobl. Mae’r union gyfeiriad yn ei chadw, ar gyfer ffurflenni swyddogol.',
  'page.cut.whole': 'Dangos y cyfan',
  'page.user-dropped': 'Gadawyd allan enw defnyddiwr oedd yn y cyfeiriad.',
  'page.unusual': 'Mae llythrennau anarferol yn y cyfeiriad hwn. Efallai nad y safle y mae’n ymddangos ydyw.',
  'page.copy-exact': 'Copïo’r union gyfeiriad',
  'page.copy-safe': 'Copïo’r ffurf ddiogel',
  'page.copy.exact-for': 'Yr union gyfeiriad: dim ond ar gyfer yr heddlu, CEOP, yr IWF ac adroddiadau terfysgaeth.',
  'page.copy.safe-for': 'Ffurf ddiogel: ar gyfer pobl. Ni ellir ei phwyso drwy gamgymeriad.',
  'page.copy.leaves': 'Mae copïo’n gadael y testun ar y clipfwrdd. Gall hanes y clipfwrdd ei gadw.',
  'page.noted': 'Mae’r cyfeiriad a’r amser wedi’u nodi: {time}.',

  'note-close.button': 'Nodi a chau’r dudalen',
  'note-close.why': 'Does dim rhaid i neb edrych eto. Mae rhestr “caewyd yn ddiweddar” y porwr yn dal i’w chadw.',
  'note-close.closed': 'Mae’r dudalen wedi’i chau. Mae ei chyfeiriad a’r amser wedi’u nodi yma.',
  'note-close.moved-on':
    'Mae’r tab yn dangos tudalen arall nawr, felly fe’i gadawyd ar agor. Mae’r cyfeiriad a’r amser wedi’u nodi.',
  'note-close.gone': 'Roedd y tab eisoes wedi’i gau. Mae’r cyfeiriad a’r amser wedi’u nodi.',
  'note-close.device': 'Gadewch y dudalen fel y mae: gall fod yn dystiolaeth ar ddyfais. Gofynnwch i’r heddlu.',

  'copy.done': 'Wedi’i gopïo.',
  'copy.failed': 'Nid oedd y porwr yn fodlon copïo. Dewiswch y testun a’i gopïo eich hun:',

  'error.title': 'Mae problem',
  'error.form': 'Nid oedd y porwr yn fodlon agor y dudalen. Teipiwch y cyfeiriad eich hun:',
};
