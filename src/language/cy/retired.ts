import type { retired as english } from '../en/retired.ts';
import type { SameKeys } from './same-keys.ts';

/** Bodies that are gone or only give advice, and what to use today. */
export const retired: SameKeys<typeof english> = {
  'retired.becta.name': 'BECTA',
  'retired.becta.now': 'Caeodd ar 31 Mawrth 2011. Aeth ei rôl diogelwch ar-lein i’r Adran Addysg.',
  'retired.childnet.name': 'Childnet',
  'retired.childnet.now':
    'Cyngor i deuluoedd ac ysgolion. Nid yw’n derbyn adroddiadau; mae’n anfon plant at Childline a CEOP.',
  'retired.barnardos-just-one-click.name': 'Barnardo’s: “Just One Click”',
  'retired.barnardos-just-one-click.now':
    'Adroddiad o fis Chwefror 2004. Heddiw mae’r Marie Collins Foundation a CEOP Education yn rhoi canllawiau o’r fath.',
  'retired.vgt.name': 'Virtual Global Taskforce',
  'retired.vgt.now': 'Grŵp o heddluoedd. Nid yw’n derbyn adroddiadau gan y cyhoedd: rhowch wybod i CEOP neu’r heddlu.',
  'retired.dfes-bullying.name': 'Tudalennau bwlio DfES',
  'retired.dfes-bullying.now':
    'Daeth yr adran i ben yn 2007. Heddiw: eich polisi eich hun, y canllawiau statudol i ysgolion, yr Anti-Bullying Alliance.',
  'retired.ceop-24-hours.name': 'CEOP fel gwasanaeth 24 awr',
  'retired.ceop-24-hours.now':
    'Nid gwasanaeth brys yw CEOP. Mewn perygl ffoniwch 999; fel arall CEOP neu’r heddlu ar 101.',
  'retired.iwf-harmful-or-illegal.name': 'IWF ar gyfer deunydd “niweidiol neu anghyfreithlon”',
  'retired.iwf-harmful-or-illegal.now':
    'Delweddau rhywiol o rai dan 18 yn unig y mae’r IWF yn eu derbyn. Mae casineb yn mynd at yr heddlu, pethau eraill at y platfform.',
  'retired.stop-it-now-black-country.name': 'Stop it Now! Black Country and Birmingham',
  'retired.stop-it-now-black-country.now':
    'Ni chafwyd hyd i’r ymgyrch ranbarthol. Mae’r llinell gymorth genedlaethol ar gael.',
  'retired.walsall-safeguarding-board.name': 'Walsall Safeguarding Children Board',
  'retired.walsall-safeguarding-board.now': 'Wedi’i ddisodli gan y Walsall Safeguarding Partnership.',
  'retired.wmnet.name': 'WMnet',
  'retired.wmnet.now':
    'Rhwydwaith rhanbarthol o gynghorau. Ni chafwyd hyd i’w ddiwedd. Am hidlo gofynnwch i’ch darparwr eich hun neu POSH.',
  'retired.teachernet.name': 'Teachernet',
  'retired.teachernet.now': 'Wedi mynd; ni chafwyd hyd i’r dyddiad cau. Heddiw: GOV.UK (yr Adran Addysg).',
  'retired.thinkuknow.name': 'Thinkuknow',
  'retired.thinkuknow.now': 'CEOP Education bellach. Mae’n addysgu; nid yw’n derbyn adroddiadau.',
  'retired.keep-your-child-safe-leaflet.name': 'Keep Your Child Safe on the Internet',
  'retired.keep-your-child-safe-leaflet.now':
    'Ni chafwyd hyd i’r daflen heddiw. Mae gan CEOP Education dudalennau i rieni.',
  'retired.nch-net-smart.name': 'NCH “Net Smart Rules”',
  'retired.nch-net-smart.now':
    'Action for Children yw NCH bellach; ni chafwyd hyd i’r rheolau. Heddiw: CEOP Education a’r NSPCC.',
  'retired.internet-task-force.name': 'Internet Task Force',
  'retired.internet-task-force.now':
    'Daeth yn UKCCIS yn 2008 ac yn ddiweddarach yn UKCIS, a ysgrifennodd gyngor heddiw ar luniau noeth.',
  'retired.lloyd-house-team.name': 'Child Exploitation Investigation Team, Lloyd House',
  'retired.lloyd-house-team.now':
    'Does dim tudalen yn enwi’r tîm hwn heddiw. Gellir cysylltu â West Midlands Police drwy 101, 999 neu CEOP.',
  'retired.action-fraud.name': 'Action Fraud',
  'retired.action-fraud.now': 'Wedi’i ddisodli gan Report Fraud ar 4 Rhagfyr 2025.',
  'retired.hsb-support.name': 'Harmful Sexual Behaviour Support Service',
  'retired.hsb-support.now': 'Mae’n ymddangos ei fod wedi cau. Gofynnwch i POSH, Stop It Now neu’r NSPCC.',
  'retired.the-mix.name': 'The Mix',
  'retired.the-mix.now': 'Unodd â Mental Health Innovations yn 2024. Defnyddiwch Shout neu Childline.',
  'retired.ceop-education.name': 'CEOP Education',
  'retired.ceop-education.now':
    'Cangen addysgu’r Asiantaeth Troseddu Cenedlaethol. Nid yw’n derbyn adroddiadau: y CEOP Safety Centre sy’n gwneud hynny.',
  'retired.uk-safer-internet-centre.name': 'UK Safer Internet Centre',
  'retired.uk-safer-internet-centre.now':
    'Cyngor a Diwrnod Defnyddio’r Rhyngrwyd yn Fwy Diogel. Ei llinell gymorth i weithwyr proffesiynol yw POSH.',
  'retired.internet-matters.name': 'Internet Matters',
  'retired.internet-matters.now': 'Cyngor i rieni.',
  'retired.parent-zone.name': 'Parent Zone',
  'retired.parent-zone.now': 'Cyngor i rieni. Heb ei wirio ar gyfer 2026.',
  'retired.anti-bullying-alliance.name': 'Anti-Bullying Alliance',
  'retired.anti-bullying-alliance.now': 'Ymgyrchoedd a chanllawiau. Ni chafwyd hyd i linell gymorth.',
  'retired.kidscape.name': 'Kidscape',
  'retired.kidscape.now': 'Cefnogaeth ynghylch bwlio i deuluoedd. Ni chafwyd hyd i rif.',
  'retired.barnardos.name': 'Barnardo’s',
  'retired.barnardos.now': 'Gwasanaethau drwy atgyfeiriad lleol; nid yw’n derbyn adroddiadau.',
  'retired.action-for-children.name': 'Action for Children',
  'retired.action-for-children.now': 'Yn dweud wrth bobl sy’n poeni am gysylltu â’r cyngor. Ni all ymchwilio i achos.',
  'retired.marie-collins-foundation.name': 'Marie Collins Foundation',
  'retired.marie-collins-foundation.now':
    'Yn helpu plant i wella ac yn hyfforddi gweithwyr proffesiynol. Ni chafwyd hyd i ffordd i gysylltu.',
};
