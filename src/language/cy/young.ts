import type { young as english } from '../en/young.ts';
import type { SameKeys } from './same-keys.ts';

/** Rule 1, as it is said to a young person. */
const besideThem = 'Ateba “oes” hefyd os wyt ti gyda’r person hwn nawr, neu’n gorfod mynd adref ato heddiw.';

/** A young person's own words, in place of those for professionals: short, to them, about them. */
export const young: SameKeys<typeof english> = {
  'start.group.sexual~young': 'Pethau a lluniau rhywiol',
  'start.group.worker~young': 'Oedolyn sy’n fy mhoeni',
  'start.group.harm~young': 'Cael fy mrifo neu fy nefnyddio',
  'start.group.bullying~young': 'Bwlio, bygythiadau neu ymladd',
  'start.group.wellbeing~young': 'Brifo fy hun, neu bethau eithafol',
  'start.group.adult~young': 'Lluniau a fideos eraill',
  'start.group.other~young': 'Sgamiau a’r gweddill',
  'start.group.me~young': 'Rhywbeth arall',
  'question.what~young': 'Beth ddigwyddodd?',
  'answer.what.child-imagery~young': 'Gwelais i luniau rhywiol o blant neu bobl ifanc',
  'answer.what.nude~young':
    'Mae llun noeth ohona i neu ffrind o gwmpas, go iawn neu ffug. Dwi am iddo gael ei dynnu i lawr',
  'answer.what.grooming~young': 'Mae rhywun yn ymddwyn yn rhywiol gyda fi ar-lein, neu eisiau lluniau',
  'answer.what.blackmail~young': 'Mae rhywun yn dweud y bydd yn rhannu fy lluniau',
  'answer.what.live-abuse~young': 'Gwelais i rywun yn cael ei gam-drin yn fyw, neu ei werthu',
  'answer.what.young-child-posing~young': 'Mae plentyn bach yn ystumio neu’n dawnsio i ddieithriaid ar-lein',
  'answer.what.adult-views~young': 'Mae oedolyn dwi’n ei adnabod yn edrych ar luniau rhywiol o blant',
  'answer.what.worker~young': 'Mae athro, hyfforddwr neu oedolyn arall yn fy mhoeni',
  'answer.what.hurt~young': 'Mae rhywun yn fy mrifo i neu ffrind, neu does neb yn gofalu amdanon ni',
  'answer.what.exploitation~young': 'Dwi’n cael fy ngorfodi i wneud pethau: i gang, am gyffuriau, am ryw',
  'answer.what.worry~young': 'Mae rhywbeth yn teimlo’n anghywir. Alla i ddim dweud beth',
  'answer.what.non-recent~young': 'Digwyddodd rhywbeth pan oeddwn i’n fach',
  'answer.what.bullying~young': 'Dwi’n cael fy mwlio, neu mae rhywun yn esgus bod yn fi',
  'answer.what.threat~young': 'Mae rhywun yn dweud y bydd yn fy mrifo i neu eraill',
  'answer.what.filmed-violence~young': 'Cafodd ymladd neu ymosodiad ei ffilmio',
  'answer.what.hate~young': 'Casineb oherwydd pwy ydw i, neu pwy yw ffrind',
  'answer.what.fake-account~young': 'Cyfrif ffug o fy ysgol neu athro',
  'answer.what.self-harm~young': 'Brifo fy hun, ddim eisiau byw, neu fwyta: fi neu ffrind',
  'answer.what.terrorism~young': 'Pethau eithafol, neu rywun sy’n cynllunio ymosodiad',
  'answer.what.adult-intimate~young': 'Mae llun preifat o oedolyn yn mynd o gwmpas',
  'answer.what.cyberflash~young': 'Cefais i lun noeth doeddwn i ddim ei eisiau',
  'answer.what.pornography~young': 'Gwelais i fideos rhyw, neu dangosodd rhywun rai i fi',
  'answer.what.scam~young': 'Cefais i fy nhwyllo i roi arian neu gyfrinair',
  'answer.what.upsetting~young': 'Gwelais i rywbeth erchyll',
  'answer.what.filter-bypass~young': 'Mynd heibio i’r hidlwyr yn yr ysgol neu gartref',
  'answer.what.no-action~young': 'Dywedais i wrth rywun, a ddigwyddodd dim byd',
  'answer.what.own-thoughts~young': 'Dwi’n poeni am fy meddyliau rhywiol fy hun neu beth wnes i',

  'question.danger.grooming~young': 'Oes rhywun, ti neu ffrind, ar fin cwrdd â nhw, gyda nhw nawr, neu ar goll?',
  'question.danger.grooming.help~young': besideThem,
  'question.danger.live~young':
    'Oes rhywbeth yn digwydd nawr, neu yn yr oriau nesaf? Oes rhywun ar goll, neu gyda’r person hwnnw?',
  'question.danger.exploitation~young': 'Oes rhywun, ti neu ffrind, ar goll o gartref, neu mewn perygl y funud hon?',
  'question.danger.exploitation.help~young': besideThem,
  'question.danger.hurt~young': 'Oes rhywun, ti neu dy ffrind, wedi’i anafu neu mewn perygl y funud hon?',
  'question.danger.hurt.help~young':
    'Ateba “oes” os yw rhywun sy’n dy frifo gyda ti, neu os oes rhaid i ti fynd adref ato heddiw. Ateba “oes” os wyt ti newydd weld neu glywed trais.',
  'question.danger.nude~young': 'Oes rhywun, ti neu dy ffrind, mewn perygl y funud hon?',
  'question.danger.nude.help~young':
    'Er enghraifft: meddwl am ddod â dy fywyd i ben, ar fin cael dy frifo, neu’n mynd adref at rywun sy’n dy frifo.',
  'question.danger.blackmail~young': 'Oes perygl i ti y funud hon? Oes meddyliau gen ti am ddod â dy fywyd i ben?',
  'question.danger.blackmail.help~young': besideThem,
  'question.danger.imagery~young': 'Oes rhywun yn cael ei frifo y funud hon, neu’n mynd adref at rywun sy’n ei frifo?',
  'question.danger.violence~young': 'Oes rhywbeth newydd ddigwydd, neu rywun sy’n dal wedi’i anafu?',
  'question.danger.threat~young': 'Oes bygythiad ar gyfer heddiw?',
  'question.danger.home~young': 'Oes plentyn, ti neu un arall, gyda’r person hwnnw nawr, neu’n mynd adref ato heddiw?',
  'question.danger.posing~young':
    'Oes rhywbeth yn digwydd nawr? Oes plentyn, ti neu un arall, gyda’r person hwnnw, neu’n mynd adref ato heddiw?',
  'question.child.known~young': 'Wyt ti’n gwybod pwy sydd yn y llun?',
  'answer.child.known~young': 'Ydw, neu gellid dod i wybod',
  'answer.child.not-known~young': 'Nac ydw, dwi ddim yn eu hadnabod',
  'question.already.imagery~young': 'Wnest ti ei gadw neu ei anfon ymlaen?',
  'question.already.imagery.help~young': 'Dwyt ti ddim mewn trwbwl am ei weld. Mae dweud nawr yn dy helpu di.',
  'question.already.platform.nothing~young': 'Nac ydw',
  'question.already.platform~young': 'Wyt ti wedi dweud wrth yr ap yn barod?',
  'answer.already.platform-silent~young': 'Ydw, ond helpodd e ddim',
  'question.nation.help~young': 'Lle rwyt ti’n byw. Gofynnir unwaith a’i gadw ar y ddyfais hon.',
  'answer.where.social~young': 'Mewn ap neu gêm, lle gall pawb ei weld',
  'answer.where.device~young': 'Ar ffôn, cyfrifiadur neu gof bach',
  'answer.where.school-network~young': 'Ar gyfrifiaduron yr ysgol',
  'answer.where.told~young': 'Dywedodd rhywun wrtha i',
  'question.person.drawn-in~young': 'Oes rhywun rwyt ti’n poeni amdano?',

  'handling.do-not-act-alone~young': 'Paid â mynd yno. Paid â gwneud hyn ar dy ben dy hun.',
  'handling.do-not-alert-subject~young': 'Paid â gadael i’r person hwnnw weld hyn na dod i wybod.',
  'handling.do-not-delete~young': 'Paid â dileu sgyrsiau na lluniau.',
  'handling.do-not-pay~young': 'Paid â thalu. Paid ag anfon mwy.',
  'handling.do-not-wait~young': 'Paid ag aros iddo fynd yn waeth.',
  'handling.evidence-screenshot-ok~young': 'Cei dynnu sgrinlun o eiriau ac enwau. Byth o lun noeth neu rywiol.',
  'handling.isolate-device~young': 'Gad lonydd i’r ddyfais. Dweda wrth yr heddlu amdani.',
  'handling.keep-child-safe~young': 'Arhosa gyda rhywun diogel.',
  'handling.no-copy~young': 'Paid â’i gadw na’i gopïo.',
  'handling.no-forward~young': 'Paid â’i anfon at neb.',
  'handling.no-name-content~young': 'Paid â dweud wrth eraill ble i ddod o hyd iddo.',
  'handling.no-reply~young': 'Paid â’u hateb nhw ragor.',
  'handling.no-screenshot~young': 'Paid â thynnu sgrinlun ohono.',
  'handling.no-search~young': 'Paid â chwilio am fwy.',
  'handling.no-view~young': 'Paid ag edrych arno eto na’i ddangos. Does dim angen i oedolyn ei weld er mwyn helpu.',
  'handling.plain-words~young': 'Dweda fe yn dy eiriau dy hun. Mae unrhyw eiriau’n iawn.',
  'handling.step-away~young': 'Rho’r sgrin o’r neilltu am y tro.',
  'handling.quiet-place~young': 'Chwilia am le tawel i siarad.',
  'handling.any-words~young': 'Dweda fe yn dy eiriau dy hun. Bydd unrhyw eiriau’n gwneud y tro.',
  'handling.not-safe-now~young': 'Os gallet ti frifo dy hun neu rywun, ffonia 999 nawr.',
  'handling.preserve~young': 'Cadwa’r negeseuon fel y maen nhw.',
  'handling.reassure-not-blame~young': 'Nid dy fai di yw hyn. Dwyt ti ddim mewn trwbwl.',
  'handling.say-if-copied~young': 'Os gwnest ti ei gadw neu ei anfon ymlaen, dweda hynny. Mae’n well ei ddweud nawr.',
  'handling.stop-looking~young': 'Cau fe. Does dim rhaid i ti edrych eto.',

  'headline.S24~young': 'Yr ap heb helpu? Mae rhywun arall y gelli di ofyn iddo.',
  'headline.S37~young': 'Mae gofyn yn ddewr. Siarada â rhywun heddiw.',

  'note.999-signs~young':
    'Ffonia 999 os oes rhywun wedi’i anafu, ar goll neu’n ffarwelio. Ffonia os oes ganddo arf, neu os oes rhaid iddo fynd adref at berson sy’n ei frifo.',
  'note.after-999~young': 'Ffonia 999 yn gyntaf. Gall y gweddill aros.',
  'note.ceop-not-emergency~young':
    'Ni all CEOP ddod ar unwaith, a byddan nhw’n gofyn am dy enw. Mewn perygl ffonia 999.',
  'note.do-not-wait-for-platform~young':
    'Oes rhywun yn brifo plentyn, neu oes rhywun mewn perygl? Yna paid ag aros am yr ap: dechreua eto a dewis hynny.',
  'note.helpline-must-pass-on~young':
    'Does dim rhaid i ti ddweud dy enw. Dim ond beth sy’n dangos bod plentyn mewn perygl, neu drosedd, maen nhw’n ei basio ymlaen.',
  'note.no-sexual-picture~young': 'Oes llun noeth o rywun dan 18 ynddo? Yna dim sgrinlun.',
  'note.when-police~young':
    'Bygythiadau, neu dy gyfeiriad cartref ar-lein? Ffonia’r heddlu ar 101. Mewn perygl ffonia 999.',
  'note.you-can-change~young': 'Gelli di newid hyn. Bydd pobl yn dy helpu di.',

  'next.escalation~young': 'Maen nhw’n edrych arno eto ac yn gallu gofyn i’r ap ei dynnu i lawr.',
  'next.own-thoughts~young': 'Rwyt ti’n siarad â rhywun sy’n gwybod am hyn. Ti sy’n dewis pa mor gyflym.',

  'support.own-thoughts~young':
    'Mae gofyn am help yn ddewr, ac mae’n gweithio. Mae Childline yno ddydd neu nos ar 0800 1111.',

  'care.who~young': 'Pwy sy’n gwrando arnat ti',

  'why.act-early~young': 'Maen nhw’n gwrando os wyt ti’n poeni bod ffrind yn cael ei ddenu i mewn.',
  'why.bank~young': 'Gofynna i oedolyn ffonio’r banc. Gall atal yr arian o hyd.',
  'why.childline.own-thoughts~young': 'Gelli di ddweud unrhyw beth wrthyn nhw, ddydd neu nos. Dim angen enw.',
  'why.papyrus~young': 'Maen nhw yno i ti os wyt ti’n meddwl am ddod â dy fywyd i ben.',
  'why.police-101.copied~young': 'Dweda wrthyn nhw fod copi. Maen nhw’n gwybod beth i’w wneud ag ef.',
  'why.police-101.fraud-scotland~young':
    'Yn yr Alban rwyt ti’n dweud wrth yr heddlu am sgam. Gall oedolyn ei wneud gyda thi.',
  'why.police-101.urged~young': 'Mae dweud wrth rywun am ei frifo ei hun yn drosedd. Gall yr heddlu ei atal.',
  'why.police-101.prevent~young': 'Mae’r heddlu’n gwybod pwy all helpu yma.',
  'why.police-999~young': 'Efallai dy fod ti neu rywun arall wedi cael anaf. Paid ag aros.',
  'why.report-harmful-content~young': 'Os nad yw’r ap yn ei dynnu i lawr, gallan nhw ofyn eto (o 13 oed).',
  'why.report-terrorism~young': 'Gallan nhw gael y dudalen wedi’i thynnu i lawr. Dim angen enw.',
  'why.samaritans~young': 'Maen nhw’n gwrando, ddydd neu nos.',
  'why.samaritans.own~young': 'Maen nhw’n gwrando, ddydd neu nos. Dydyn nhw ddim yn barnu.',
  'why.shore~young': 'Lle diogel i bobl ifanc sy’n poeni am hyn.',
  'why.shout~young': 'Gelli di anfon neges destun atyn nhw, ddydd neu nos.',
  'why.stop-it-now~young': 'Gelli di siarad â nhw am feddyliau rhywiol. Dim angen enw.',

  'channel.platform-report.name~young': 'Botwm yr ap ei hun, i’w gael wedi’i dynnu i lawr',
  'channel.report-remove.name~young': 'Report Remove: cael dy lun wedi’i dynnu i lawr',
  'remit.takes~young': 'Maen nhw’n helpu gyda',
  'remit.refuses~young': 'Allan nhw ddim helpu gyda',
  'remit.needs~young': 'Rwyt ti angen',
  'result.checklist~young': 'Yn gyntaf: dy restr wirio',
  'reach.no-address~young':
    'Mae angen y cyfeiriad gwe arnyn nhw. Ychwanega fe os wyt ti’n ei wybod. Paid â mynd yn ôl i chwilio amdano.',
  'result.who-calls~young':
    'Gall yr oedolyn hwnnw wneud y galwadau nesaf gyda ti. Os nad yw’n gwneud hynny, gelli di eu gwneud dy hun.',
  'result.steps~young': 'Pwy all dy helpu di',
  'result.next~young': 'Beth sy’n digwydd wedyn',
  'result.why~young': 'Pam rydyn ni’n dweud hyn',
};
