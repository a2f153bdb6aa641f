import type { channelsNearby as english } from '../en/channels-near.ts';
import type { SameKeys } from './same-keys.ts';

/** People close at hand, the platform, and what one can do oneself. */
export const channelsNearby: SameKeys<typeof english> = {
  'channel.bank.name': 'Y banc',
  'channel.bank.takes': 'Taliad neu gerdyn y mae’n rhaid ei atal.',
  'channel.bank.refuses': 'Yr adroddiad am y drosedd ei hun.',
  'channel.bank.needs': 'Y cyfrif, y taliad a’r amser. Defnyddiwch y rhif ar y cerdyn.',
  'channel.bank.next': 'Mae’n ceisio atal yr arian neu ei ddychwelyd.',

  'channel.childs-social-worker.name': 'Gweithiwr cymdeithasol y plentyn',
  'channel.childs-social-worker.takes': 'Popeth am ddiogelwch y plentyn.',
  'channel.childs-social-worker.refuses': 'Perygl y funud hon: ffoniwch 999.',
  'channel.childs-social-worker.needs': 'Beth a welsoch neu a glywsoch, pryd, a ble mae’r plentyn.',
  'channel.childs-social-worker.next':
    'Maen nhw’n penderfynu gyda chi beth sy’n dilyn. Y tu allan i oriau, ffoniwch dîm argyfwng y cyngor.',

  'channel.employee-support.name': 'Cefnogaeth eich cyflogwr i staff',
  'channel.employee-support.takes': 'Help i chi ar ôl profiad anodd.',
  'channel.employee-support.refuses': 'Adroddiadau.',
  'channel.employee-support.needs': 'Dim byd.',

  'channel.head-or-chair.name': 'Pennaeth neu’r person â gofal, neu’r cadeirydd',
  'channel.head-or-chair.takes': 'Pryder am rywun sy’n gweithio yno.',
  'channel.head-or-chair.refuses': 'Does neb a all fod yn rhan ohono i gael gwybod.',
  'channel.head-or-chair.needs': 'Beth a welsoch neu a glywsoch, pryd, a phwy arall sy’n gwybod. Siaradwch yn breifat.',
  'channel.head-or-chair.next': 'Maen nhw’n gwneud y galwadau nesaf, ac yn eich cadw chithau’n ddiogel.',

  'channel.hr-it-lead.name': 'Arweinydd AD neu TG',
  'channel.hr-it-lead.takes': 'Rhwystro cyfeiriad, cadw cofnodion a chloi dyfais i ffwrdd.',
  'channel.hr-it-lead.refuses': 'Dydyn nhw ddim yn edrych arno, yn ei agor nac yn ei gopïo.',
  'channel.hr-it-lead.needs': 'Cyfeiriad ac amser yn unig, fel testun.',

  'channel.line-manager.name': 'Eich rheolwr',
  'channel.line-manager.takes': 'Pryder am eich gwaith neu am yr hyn a welsoch.',
  'channel.line-manager.refuses': 'Does dim byd yn rhy fach.',
  'channel.line-manager.needs': 'Beth a welsoch, pryd, a sut rydych chi.',

  'channel.parental-controls.name': 'Hidlwyr a gosodiadau dyfais',
  'channel.parental-controls.takes': 'Ei gwneud yn llai tebygol y bydd yn digwydd eto.',
  'channel.parental-controls.refuses': 'Cymryd lle sgwrs.',
  'channel.parental-controls.needs': 'Dyfais y plentyn, gyda’r plentyn.',

  'channel.platform-report.name': 'Botwm adrodd y platfform ei hun',
  'channel.platform-report.takes': 'Negeseuon a chyfrifon sy’n torri ei reolau.',
  'channel.platform-report.refuses': 'Nid yw’n dweud wrth yr heddlu ar eich rhan.',
  'channel.platform-report.needs':
    'Y neges neu’r cyfrif. Defnyddiwch y botwm dim ond os nad oes rhaid i chi edrych eto.',
  'channel.platform-report.next': 'Nodwch y diwrnod. Mae platfformau’n aml yn cymryd ychydig ddyddiau.',

  'channel.safeguarding-lead.name': 'Eich {lead}',
  'channel.safeguarding-lead.takes': 'Unrhyw bryder am blentyn.',
  'channel.safeguarding-lead.refuses': 'Does dim byd yn rhy fach.',
  'channel.safeguarding-lead.needs': 'Beth a welsoch neu a glywsoch, yn y geiriau a ddefnyddiwyd, pryd, a phwy.',
  'channel.safeguarding-lead.next': 'Maen nhw’n penderfynu beth sy’n dilyn gyda gofal cymdeithasol a’r heddlu.',

  'channel.school.name': 'Ysgol y plentyn',
  'channel.school.takes': 'Yr hyn sy’n ymwneud â’i disgyblion, i’w harweinydd diogelu.',
  'channel.school.refuses': 'Perygl y funud hon: ffoniwch 999.',
  'channel.school.needs': 'Beth ddigwyddodd a pha ddisgyblion.',
  'channel.school.next': 'Mae’r ysgol yn gofalu am y plant sy’n rhan ohono.',

  'channel.supervising-social-worker.name': 'Eich gweithiwr cymdeithasol goruchwyliol',
  'channel.supervising-social-worker.takes': 'Beth ddigwyddodd yn eich gofal, a help i chi.',
  'channel.supervising-social-worker.refuses': 'Perygl y funud hon: ffoniwch 999.',
  'channel.supervising-social-worker.needs': 'Beth a welsoch neu a glywsoch, a beth a wnaethoch.',

  'channel.talk-calmly-with-child.name': 'Sgwrs dawel gyda’r plentyn',
  'channel.talk-calmly-with-child.takes': 'Plentyn a welodd rywbeth ar hap.',
  'channel.talk-calmly-with-child.refuses': 'Holi, beio a chosbi.',
  'channel.talk-calmly-with-child.needs': 'Amser a lle tawel.',

  'channel.trusted-adult.name': 'Oedolyn rwyt ti’n ymddiried ynddo',
  'channel.trusted-adult.takes': 'Unrhyw beth. Gelli di ddangos y sgrin hon iddo.',
  'channel.trusted-adult.refuses': 'Neb sy’n rhan ohono.',
  'channel.trusted-adult.needs': 'Dechreua gyda “Dwi angen help”.',
};
