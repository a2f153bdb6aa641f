import type { kit as english } from '../en/kit.ts';
import type { SameKeys } from './same-keys.ts';

/** The deployment kit: files with which an IT lead puts Signpost, set up, on every staff browser. */
export const kit: SameKeys<typeof english> = {
  'options.section.deployment-kit': 'Pecyn gosod (i TG)',
  'kit.intro':
    'Mae hwn yn gwneud y ffeiliau sy’n rhoi Signpost ar borwr pob aelod o staff, gyda’ch gosodiadau. Does dim byd rydych chi’n ei deipio yma’n cael ei gadw na’i anfon.',
  'kit.settings': '1. Eich gosodiadau',
  'kit.settings.intro': 'Mae pob un yn ddewisol. Maen nhw’n dechrau gyda’r hyn sydd wedi’i osod yn y porwr hwn.',
  'kit.settings.more': 'I bawb yn eich sefydliad',
  'kit.again': 'Dechrau eto o settings.json a wnaethoch o’r blaen',
  'kit.again.field': 'Gludwch destun settings.json',
  'kit.again.read': 'Llenwi’r ffurflen',
  'kit.again.wrong': 'Nid testun ffeil settings.json yw hwn.',
  'kit.again.done': 'Mae’r ffurflen wedi’i llenwi.',
  'kit.ids': '2. O ble y daw Signpost',
  'kit.ids.intro':
    'Mae pob siop yn rhoi ei dynodydd ei hun i estyniad. Ar gyfer porwr nad ydych yn ei ddefnyddio, gadewch ef yn wag: nid yw ei ran o’r ffeiliau’n gwneud dim wedyn.',
  'kit.ids.here': 'Yn y porwr hwn y dynodydd yw {id} a’r fersiwn yw {version}.',
  'kit.field.chromeId': 'Dynodydd yn y Chrome Web Store',
  'kit.field.edgeId': 'Dynodydd yn siop ychwanegion Edge',
  'kit.field.firefoxId': 'Dynodydd yn siop ychwanegion Firefox',
  'kit.field.minimumVersion': 'Y fersiwn hynaf rydych yn ei chaniatáu',
  'kit.field.chromeUpdateUrl': 'Cyfeiriad eich ffeil ddiweddaru eich hun ar gyfer Chrome',
  'kit.field.edgeUpdateUrl': 'Cyfeiriad eich ffeil ddiweddaru eich hun ar gyfer Edge',
  'kit.field.firefoxInstallUrl': 'Cyfeiriad eich pecyn eich hun ar gyfer Firefox',
  'kit.means.chromeId': '32 llythyren o a i p.',
  'kit.means.edgeId': '32 llythyren o a i p. Nid yr un un ag yn Chrome yw hwn.',
  'kit.means.firefoxId': 'Mae’n edrych fel cyfeiriad e-bost.',
  'kit.means.minimumVersion': 'Mae rhai hŷn wedi’u diffodd nes iddyn nhw ddiweddaru. Er enghraifft 1.2.0.',
  'kit.means.chromeUpdateUrl': 'Gadewch ef yn wag i ddefnyddio’r siop.',
  'kit.means.edgeUpdateUrl': 'Gadewch ef yn wag i ddefnyddio’r siop.',
  'kit.means.firefoxInstallUrl': 'Gadewch ef yn wag i ddefnyddio’r siop.',
  'kit.own-host': 'Rydych yn lletya Signpost eich hun',
  'kit.why.store-id': 'Nid dynodydd y siop honno yw hwn. Mae ganddo 32 llythyren o a i p.',
  'kit.why.firefox-id': 'Nid dynodydd y mae Firefox yn ei dderbyn yw hwn. Mae’n edrych fel cyfeiriad e-bost.',
  'kit.why.version': 'Ysgrifennwch y fersiwn fel 1.2.3.',
  'kit.why.address': 'Nid cyfeiriad gwe yw hwn.',
  'kit.make': 'Gwneud y ffeiliau',
  'kit.files': '3. Eich ffeiliau',
  'kit.files.intro':
    'Dewiswch sut mae eich porwyr yn cael eu rheoli. Copïwch bob ffeil, gludwch hi mewn golygydd a’i chadw o dan ei henw.',
  'kit.files.print': 'Argraffwch ffeil i’w gwirio neu i’w rhoi i rywun â llaw.',
  'kit.files.live': 'Mae’r ffeiliau’n dilyn yr hyn rydych chi’n ei deipio uchod.',
  'kit.files.wait': 'Cywirwch yr hyn sydd wedi’i farcio uchod yn gyntaf.',
  'kit.files.missing': 'Mae bwlch yn y ffeiliau o hyd ar gyfer: {fields}.',
  'kit.platform.google-admin': 'Consol Google Admin',
  'kit.platform.google-admin.means':
    'Devices, Chrome, Apps and extensions: ychwanegwch Signpost drwy ei ddynodydd, dewiswch “Force install” a’i binio. Gludwch y ffeil hon yn “Policy for extensions”.',
  'kit.platform.group-policy': 'Group Policy',
  'kit.platform.group-policy.means':
    'Rhowch y ffeil .admx a’r ffolderi gyda’r ffeiliau .adml yn PolicyDefinitions. Yna teipiwch eich gosodiadau yn y blychau.',
  'kit.platform.windows': 'Windows heb weinydd',
  'kit.platform.windows.means': 'Cadwch bob ffeil fel UTF-16 LE a’i hagor fel gweinyddwr.',
  'kit.platform.intune': 'Microsoft Intune',
  'kit.platform.intune.means':
    'Defnyddiwch detect ac apply fel “remediation” sy’n rhedeg fel y system. Mae’r drydedd ffeil yn tynnu popeth.',
  'kit.platform.macos': 'Mac, gyda Jamf neu wasanaeth arall',
  'kit.platform.macos.means': 'Lanlwythwch bob proffil a’i roi i gyfrifiaduron Mac y staff.',
  'kit.platform.linux': 'Linux',
  'kit.platform.linux.means':
    'Chrome: /etc/opt/chrome/policies/managed. Edge: /etc/opt/edge/policies/managed. Chromium: /etc/chromium/policies/managed.',
  'kit.platform.firefox': 'Firefox',
  'kit.platform.firefox.means':
    'Linux: /etc/firefox/policies. Windows a Mac: y ffolder “distribution” y tu mewn i’r rhaglen.',
  'kit.platform.settings': 'Eich gosodiadau, i’w cadw',
  'kit.platform.settings.means': 'Mae’n llenwi’r ffurflen hon eto, ac yn gweithio gyda’r gorchymyn i gynhalwyr.',
  'kit.copy': 'Copïo',
  'kit.print': 'Argraffu',
  'kit.print.refused': 'Nid oedd y porwr yn fodlon argraffu. Copïwch y ffeil yn lle hynny.',
  'kit.show': 'Dangos {file}',
  'kit.encoding': 'Cadwch hi fel UTF-16 LE.',
};
