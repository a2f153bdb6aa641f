import type { officialChannels as english } from '../en/channels-official.ts';
import type { SameKeys } from './same-keys.ts';

/** Police, reports, removal tools, councils and regulators: what each takes, refuses and needs. */
export const officialChannels: SameKeys<typeof english> = {
  'channel.ceop.name': 'CEOP Safety Centre (National Crime Agency)',
  'channel.ceop.takes':
    'Cam-drin rhywiol ar-lein o rywun dan 18, neu feithrin perthynas amhriodol: siarad rhywiol, gofyn am luniau, pwysau i gwrdd, blacmel.',
  'channel.ceop.refuses': 'Bwlio, cyfrifon ffug neu wedi’u hacio, argyfyngau, ac adroddiadau heb eich enw.',
  'channel.ceop.needs':
    'Eich manylion cyswllt, beth ddigwyddodd, y plentyn, ac enwau neu gyfrifon y person. Mae bylchau’n iawn. Dim lluniau.',
  'channel.ceop.next':
    'Mae cynghorydd amddiffyn plant yn ei ddarllen ac yn cysylltu â chi. Mae pa mor gyflym yn dibynnu ar y risg.',

  'channel.childrens-social-care.name': 'Gofal cymdeithasol plant (pwynt cyswllt cyntaf y cyngor)',
  'channel.childrens-social-care.name.wales': 'Gwasanaethau cymdeithasol plant y cyngor',
  'channel.childrens-social-care.name.scotland': 'Gwaith cymdeithasol (y cyngor)',
  'channel.childrens-social-care.name.northern-ireland': 'Tîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol',
  'channel.childrens-social-care.takes':
    'Unrhyw blentyn a all fod yn cael niwed neu mewn perygl, ar-lein hefyd. Mae amheuaeth yn ddigon.',
  'channel.childrens-social-care.refuses': 'Perygl y funud hon: ffoniwch 999.',
  'channel.childrens-social-care.needs':
    'Y plentyn, y teulu a’r oedolion. Beth sy’n eich poeni, yng ngeiriau’r plentyn ei hun. Beth a wnaed. Pwy ydych chi.',
  'channel.childrens-social-care.next':
    'Mae gweithiwr cymdeithasol yn edrych arno ac yn penderfynu beth sy’n dilyn. Ni allan nhw rannu manylion preifat. Os na chlywch ddim, ffoniwch eto.',
  'channel.childrens-social-care.next.england':
    'Dylai gweithiwr cymdeithasol ddweud o fewn un diwrnod gwaith ei fod wedi’i gael a beth sy’n dilyn. Ni allan nhw rannu manylion preifat.',

  'channel.crimestoppers.name': 'Crimestoppers (Fearless i bobl ifanc)',
  'channel.crimestoppers.takes': 'Beth rydych yn ei wybod am drosedd, heb eich enw.',
  'channel.crimestoppers.refuses':
    'Argyfyngau. Ni all ddod yn ôl atoch, ac efallai na fydd yn bodloni dyletswydd i roi gwybod.',
  'channel.crimestoppers.needs': 'Beth rydych yn ei wybod.',
  'channel.crimestoppers.next': 'Mae’n mynd at yr heddlu heb eich enw.',

  'channel.dbs.name': 'Disclosure and Barring Service (DBS)',
  'channel.dbs.takes': 'Atgyfeiriad y cyflogwr pan fydd rhywun yn cael ei symud o waith gyda phlant.',
  'channel.dbs.refuses': 'Adroddiadau cyntaf: yr heddlu a’r LADO sy’n dod gyntaf.',
  'channel.dbs.needs': 'Penderfyniad a phapurau’r cyflogwr.',

  'channel.ico.name': 'Y Comisiynydd Gwybodaeth (ICO)',
  'channel.ico.takes':
    'Data personol sy’n cael ei ddefnyddio’n anghywir: er enghraifft, ysgol yn dangos llun disgybl ar-lein.',
  'channel.ico.refuses': 'Beth mae pobl breifat yn ei bostio, a thynnu pethau i lawr.',
  'channel.ico.needs': 'Cwynwch wrth y sefydliad yn gyntaf. Yna arhoswch 30 diwrnod.',
  'channel.ico.next': 'Mae swyddog achos yn edrych arno. Gall gymryd misoedd.',

  'channel.inhope.name': 'INHOPE (llinellau adrodd dramor)',
  'channel.inhope.takes': 'Gall rhywun dramor ddod o hyd i linell adrodd ei wlad ei hun.',
  'channel.inhope.refuses': 'Adroddiadau o’r DU: mae’r IWF yn eu trosglwyddo.',
  'channel.inhope.needs': 'Y wlad rydych ynddi.',

  'channel.iwf.name': 'Internet Watch Foundation (IWF)',
  'channel.iwf.takes':
    'Cyfeiriadau gwe lluniau neu fideos rhywiol o rai dan 18, o unrhyw le yn y byd. Mae rhai a wnaed ag AI yn cyfrif. Gellir rhoi gwybod am luniadau, ond ni addewir eu tynnu.',
  'channel.iwf.refuses':
    'Unrhyw beth arall: oedolion, casineb, terfysgaeth, bwlio, sgamiau, neu adroddiadau am berson. Ni anfonir lluniau.',
  'channel.iwf.needs': 'Yr union gyfeiriad gwe. Does dim angen mwy.',
  'channel.iwf.next':
    'Mae dadansoddwr yn agor y cyfeiriad. Os yw’n torri cyfraith y DU maen nhw’n gweithio i’w gael wedi’i dynnu. Gadewch e-bost dim ond os ydych am glywed yn ôl.',

  'channel.lado.name': 'Swyddog Dynodedig yr Awdurdod Lleol (LADO)',
  'channel.lado.name.wales': 'Swyddog Dynodedig Diogelu (y cyngor)',
  'channel.lado.takes':
    'Bod rhywun sy’n gweithio neu’n gwirfoddoli gyda phlant wedi niweidio plentyn, neu efallai wedi gwneud hynny. Ei fod wedi torri’r gyfraith ynghylch plentyn, neu y gall fod yn risg.',
  'channel.lado.refuses': 'Pryderon lefel isel, a phryderon cyffredinol.',
  'channel.lado.needs':
    'Pwy, beth a welwyd neu a ddywedwyd, ble mae’r person yn gweithio, plant eraill yn agos ato. Peidiwch â holi’r person.',
  'channel.lado.next': 'Maen nhw’n siarad â’r heddlu a gofal cymdeithasol cyn i’r person gael gwybod dim.',

  'channel.nrm-referral.name': 'National Referral Mechanism (atgyfeiriad)',
  'channel.nrm-referral.takes':
    'Rhywun a all fod yn ddioddefwr caethwasiaeth neu fasnachu pobl. Ymatebwr cyntaf, fel yr heddlu neu’r cyngor, sy’n gwneud yr atgyfeiriad.',
  'channel.nrm-referral.refuses': 'Atgyfeiriadau gan unrhyw un arall.',
  'channel.nrm-referral.needs':
    'Beth sy’n hysbys am sut mae’r plentyn yn cael ei ddefnyddio. Gofynnwch i’r heddlu neu ofal cymdeithasol atgyfeirio.',

  'channel.ofcom.name': 'Ofcom (er gwybodaeth yn unig)',
  'channel.ofcom.takes': 'Bod safle neu ap yn methu yn ei ddyletswyddau diogelwch.',
  'channel.ofcom.refuses': 'Achosion unigol, tynnu neges i lawr, ac atebion i chi.',
  'channel.ofcom.needs': 'Cwynwch wrth y gwasanaeth yn gyntaf.',
  'channel.ofcom.next': 'Dim ateb personol. Mae patrymau’n cyfrif.',

  'channel.police-101.name': 'Yr heddlu: 101 neu adroddiad ar-lein yr heddlu lleol',
  'channel.police-101.name.scotland': 'Heddlu’r Alban: 101 neu ei adroddiad ar-lein',
  'channel.police-101.name.northern-ireland': 'PSNI: 101 neu ei adroddiad ar-lein',
  'channel.police-101.takes': 'Unrhyw drosedd neu bryder heb berygl y funud hon.',
  'channel.police-101.refuses':
    'Argyfyngau: ffoniwch 999. Peidiwch byth ag atodi llun rhywiol o blentyn; dywedwch ei fod yn bodoli ac arhoswch iddyn nhw ddweud beth i’w wneud.',
  'channel.police-101.needs': 'Beth, pryd, ble a phwy. Yr union gyfeiriad gwe os oes un.',
  'channel.police-101.next': 'Cewch gyfeirnod. Mae amseroedd yn wahanol o heddlu i heddlu.',

  'channel.police-999.name': 'Gwasanaethau brys',
  'channel.police-999.takes': 'Perygl i fywyd, rhywun wedi’i anafu, trosedd yn digwydd nawr, plentyn ar goll.',
  'channel.police-999.refuses': 'Pethau o’r gorffennol heb berygl nawr.',
  'channel.police-999.needs':
    'Pa wasanaeth sydd ei angen a beth sy’n digwydd. Eich enw a’ch rhif. Ble mae hyn, ac a oes rhywun wedi’i anafu.',
  'channel.police-999.next': 'Maen nhw’n dweud wrthych beth i’w wneud. Arhoswch ar y lein.',

  'channel.own-force.name': 'Eich heddlu eich hun',
  'channel.own-force.takes': 'Trosedd y daethoch ar ei thraws, ar ddyletswydd neu beidio.',
  'channel.own-force.refuses': 'Ymchwilio iddi ar eich pen eich hun.',
  'channel.own-force.needs': 'Beth ddigwyddodd, pryd, ble, a phwy sy’n rhan ohono.',
  'channel.own-force.next': 'Ysgrifennwch rif y drosedd neu rif y log.',
  'channel.police-child-abuse-team.name': 'Tîm ymchwilio i gam-drin plant yr heddlu',
  'channel.police-child-abuse-team.takes': 'Cam-drin plentyn posibl, ar-lein neu beidio.',
  'channel.police-child-abuse-team.refuses': 'Dim byd am blentyn mewn perygl.',
  'channel.police-child-abuse-team.needs': 'Beth sy’n hysbys am y plentyn, y person a phlant eraill yn agos ato.',
  'channel.police-child-abuse-team.next': 'Trafodaeth strategaeth gyda gofal cymdeithasol.',

  'channel.prevent-referral.name': 'Atgyfeiriad Prevent',
  'channel.prevent-referral.takes':
    'Person sy’n cael ei ddenu i derfysgaeth, o unrhyw fath ac o unrhyw oed. Rhywun â’i fryd ar ymosodiadau.',
  'channel.prevent-referral.refuses': 'Cynnwys terfysgol nad oes neb yma’n gysylltiedig ag ef. Argyfyngau.',
  'channel.prevent-referral.needs':
    'Y person a beth sy’n eich poeni. Beth sy’n ei wneud yn agored i niwed. Pwy arall sy’n rhan ohono, a’ch rôl chi.',
  'channel.prevent-referral.next':
    'Yr heddlu sy’n edrych arno’n gyntaf. Gall panel gynnig cefnogaeth, gyda chydsyniad y person. Nid yw’n gofnod troseddol.',

  'channel.report-fraud.name': 'Report Fraud',
  'channel.report-fraud.takes': 'Twyll a throseddau seiber yng Nghymru, Lloegr a Gogledd Iwerddon.',
  'channel.report-fraud.refuses': 'Blacmel rhywiol, a’r Alban.',
  'channel.report-fraud.needs': 'Beth ddigwyddodd, y cyfrif neu’r rhif, faint o arian a gollwyd a phryd.',
  'channel.report-fraud.next': 'Cewch gyfeirnod trosedd.',

  'channel.report-harmful-content.name': 'Report Harmful Content',
  'channel.report-harmful-content.takes':
    'Negeseuon niweidiol ond cyfreithlon nad oedd y platfform yn fodlon eu tynnu, neu na atebodd amdanyn nhw. I bobl 13 oed a hŷn.',
  'channel.report-harmful-content.refuses': 'Troseddau, terfysgaeth, lluniau o blant, lluniau rhywiol preifat.',
  'channel.report-harmful-content.needs': 'Y ddolen, y diwrnod y rhoesoch wybod amdano ac ateb y platfform.',
  'channel.report-harmful-content.next':
    'Maen nhw’n edrych arno yn erbyn rheolau’r platfform ac efallai’n ei godi gydag ef.',

  'channel.report-remove.name': 'Report Remove (Childline ac IWF)',
  'channel.report-remove.takes': 'Llun neu fideo noeth neu rywiol ohonoch chi eich hun, pan ydych dan 18.',
  'channel.report-remove.refuses':
    'Lluniau o rywun arall. Lluniau o oedolion. Copïau y tu mewn i sgyrsiau preifat neu ar ffonau.',
  'channel.report-remove.needs':
    'Ffôn y person ifanc ei hun a chyfrif Childline (does dim angen enw go iawn). Efallai y gofynnir am oed. Caiff oedolyn eistedd wrth ei ochr ond rhaid iddo beidio â gweld y llun.',
  'channel.report-remove.next': 'Mae’r IWF yn edrych o fewn un diwrnod gwaith. Daw’r ateb i’r cyfrif Childline.',

  'channel.report-terrorism.name': 'Heddlu gwrthderfysgaeth: deunydd ar-lein',
  'channel.report-terrorism.takes':
    'Negeseuon neu dudalennau sy’n canmol terfysgaeth neu’n galw am drais. Rhai sy’n dangos ymosodiadau neu sut i wneud arfau.',
  'channel.report-terrorism.refuses': 'Casineb heb derfysgaeth, ac ymosodiad ar fin digwydd: ffoniwch 999.',
  'channel.report-terrorism.needs': 'Y cyfeiriad gwe a disgrifiad byr. Does dim angen enw.',
  'channel.report-terrorism.next':
    'Mae swyddogion arbenigol yn ei farnu ac yn gofyn am ei dynnu. Efallai na chewch ateb.',

  'channel.rspca.name': 'RSPCA',
  'channel.rspca.takes': 'Creulondeb i anifeiliaid yng Nghymru a Lloegr.',
  'channel.rspca.refuses': 'Creulondeb i bobl.',
  'channel.rspca.needs': 'Ble, pryd, a pha anifail. Nid oes rhif yn hysbys yma: chwiliwch am “RSPCA report cruelty”.',

  'channel.social-work-england.name': 'Social Work England',
  'channel.social-work-england.takes': 'Pryderon ynghylch a yw gweithiwr cymdeithasol yn addas i wneud y gwaith.',
  'channel.social-work-england.refuses': 'Argyfyngau.',
  'channel.social-work-england.needs': 'Pwy, beth a phryd.',

  'channel.sspca.name': 'Scottish SPCA',
  'channel.sspca.takes': 'Creulondeb i anifeiliaid yn yr Alban.',
  'channel.sspca.refuses': 'Creulondeb i bobl.',
  'channel.sspca.needs': 'Ble, pryd, a pha anifail. Nid oes rhif yn hysbys yma: chwiliwch am “Scottish SPCA report”.',

  'channel.sssc.name': 'Scottish Social Services Council',
  'channel.sssc.takes': 'Pryderon am weithiwr gwasanaethau cymdeithasol yn yr Alban.',
  'channel.sssc.refuses': 'Argyfyngau.',
  'channel.sssc.needs': 'Pwy, beth a phryd.',

  'channel.stopncii.name': 'StopNCII',
  'channel.stopncii.takes':
    'Eich llun preifat eich hun, pan ydych yn 18 neu’n hŷn ac yn oedolyn ynddo. Rhai ffug hefyd.',
  'channel.stopncii.refuses': 'Lluniau o unrhyw un dan 18. Negeseuon preifat. Cwmnïau nad ydyn nhw’n cymryd rhan.',
  'channel.stopncii.needs':
    'Dyfais y person ei hun gyda’r llun arni. Cadwch rif yr achos a’r PIN: ni ellir eu cael yn ôl.',
  'channel.stopncii.next': 'Mae cwmnïau’n paru’r llun ac yn ei dynnu o dan eu rheolau.',

  'channel.take-it-down.name': 'Take It Down (NCMEC)',
  'channel.take-it-down.takes':
    'Llun rhywiol ohonoch chi eich hun o’r adeg pan oeddech dan 18, hefyd os ydych yn oedolyn nawr.',
  'channel.take-it-down.refuses':
    'Lluniau o bobl eraill. Lluniau nad ydyn nhw ar eich dyfais eich hun: peidiwch â’u lawrlwytho ar gyfer hyn.',
  'channel.take-it-down.needs': 'Dyfais y person ei hun. Nid yw’r llun byth yn ei gadael.',
  'channel.take-it-down.next': 'Mae cwmnïau sy’n cymryd rhan yn chwilio am y llun ac yn ei dynnu.',

  'channel.tra.name': 'Teaching Regulation Agency',
  'channel.tra.takes': 'Camymddwyn difrifol gan athro yn Lloegr, yn ddiweddarach.',
  'channel.tra.refuses': 'Adroddiadau cyntaf: yr heddlu a’r LADO sy’n dod gyntaf.',
  'channel.tra.needs': 'Canlyniad yr ymchwiliad.',

  'channel.true-vision.name': 'True Vision (ffurflen troseddau casineb yr heddlu)',
  'channel.true-vision.takes':
    'Casineb oherwydd pwy yw rhywun: hil, ffydd, pwy mae’n ei garu, anabledd neu fod yn drawsryweddol. Gallwch roi gwybod os mai dim ond ei weld a wnaethoch.',
  'channel.true-vision.refuses': 'Argyfyngau, a’r Alban.',
  'channel.true-vision.needs': 'Beth ddigwyddodd, pryd a ble.',
  'channel.true-vision.next': 'Mae’n mynd at yr heddlu lleol.',
};
