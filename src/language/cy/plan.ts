import type { plan as english } from '../en/plan.ts';
import type { SameKeys } from './same-keys.ts';

/** Headlines, notes, what happens next and support: the sentences of a result around its steps. */
export const plan: SameKeys<typeof english> = {
  'urgency.emergency-now': 'Nawr',
  'urgency.same-day': 'Heddiw',
  'urgency.within-one-working-day': 'O fewn un diwrnod gwaith',
  'urgency.when-convenient': 'Pan fydd yn gyfleus',

  'recipient.safeguarding-lead': 'Eich {lead}',
  'recipient.deputy': 'Dirprwy eich {lead}',
  'recipient.head': 'Y pennaeth neu’r person â gofal',
  'recipient.chair': 'Cadeirydd y llywodraethwyr neu’r ymddiriedolwyr',
  'recipient.line-manager': 'Eich rheolwr',
  'recipient.next-manager': 'Y rheolwr nesaf i fyny, neu’r pennaeth',
  'recipient.it-lead': 'Eich arweinydd TG',
  'recipient.hr-lead': 'Eich arweinydd AD',

  'headline.danger': 'Ffoniwch 999 nawr.',
  'headline.danger.young': 'Ffonia 999 nawr. Cer i chwilio am oedolyn yn agos atat ti.',
  'headline.S1': 'Caewch ef. Rhowch wybod i’r Internet Watch Foundation am y cyfeiriad.',
  'headline.S2': 'Dywedwch wrth eich {lead} nawr. Does neb i edrych arno eto.',
  'headline.S2.carer': 'Dywedwch wrth y bobl isod nawr. Peidiwch ag edrych arno eto.',
  'headline.S2.lead': 'Dywedwch wrth yr IWF heddiw. Does neb i edrych arno eto.',
  'headline.S3': 'Peidiwch ag ateb na’i anfon ymlaen. Dywedwch wrth y bobl isod heddiw.',
  'headline.S4': 'Does neb i gyffwrdd â’r ddyfais. Dywedwch wrth yr heddlu heddiw.',
  'headline.S5': 'Dywedwch wrth y bobl isod heddiw. Rhaid i’r person beidio â dod i wybod.',
  'headline.S6': 'Siaradwch â {socialCare} cyn i’r plentyn fynd adref.',
  'headline.S7': 'Dywedwch wrth y bobl isod heddiw. Rhaid i’r person beidio â dod i wybod.',
  'headline.S8': 'Rhannwch ef o fewn un diwrnod gwaith, hyd yn oed os yw’n ymddangos yn fach.',
  'headline.S9': 'Dywedwch wrth y person â gofal. Mater i’r cyflogwr yw hwn.',
  'headline.S9.employer': 'Mater i’r cyflogwr yw hwn. Nid oes angen adroddiad arall.',
  'headline.S10': 'Rhowch wybod amdano heddiw. Does dim angen mwy o brawf.',
  'headline.S11': 'Dydyn nhw ddim mewn trwbwl. Gofynnwch am help heddiw, ac arhoswch gyda nhw.',
  'headline.S12': 'Nid eu bai nhw yw hyn. Peidiwch â thalu dim, a dywedwch wrth yr heddlu.',
  'headline.S13': 'Peidiwch ag edrych ar y llun. Dywedwch wrth y person cywir nawr.',
  'headline.S13.lead': 'Does neb i edrych ar y llun. Gweithredwch heddiw.',
  'headline.S14': 'Mae llun ffug mor ddifrifol ag un go iawn. Dywedwch wrth y person cywir nawr.',
  'headline.S14.lead': 'Mae llun ffug mor ddifrifol ag un go iawn. Gweithredwch heddiw.',
  'headline.S15': 'Peidiwch ag edrych ar y llun. Dywedwch wrth yr heddlu heddiw.',
  'headline.S16': 'Mae angen help ar y plentyn. Rhannwch hyn heddiw.',
  'headline.S17': 'Trosglwyddwch ef heddiw. Nid yw’r plentyn wedi gwneud dim o’i le.',
  'headline.S18': 'Dywedwch wrth yr heddlu heddiw. Gadewch y dudalen.',
  'headline.S18.told': 'Dywedwch wrth yr heddlu heddiw.',
  'headline.S19': 'Rhannwch hyn heddiw. Dioddefwr yw’r plentyn, beth bynnag y mae’n ei ddweud.',
  'headline.S20': 'Byddwch yn bwyllog a siaradwch. Does dim angen adroddiad.',
  'headline.S21': 'Gofynnwch am gyngor a help i’r plentyn heddiw.',
  'headline.S22': 'Rhowch y gorau i’r cysylltiad, cadwch y negeseuon, a dywedwch wrth rywun heddiw.',
  'headline.S22.home': 'Rhannwch hyn heddiw. Peidiwch â siarad â’r rhieni yn gyntaf.',
  'headline.S23': 'Peidiwch ag ateb. Rhowch wybod i’r platfform am y cyfrif.',
  'headline.S23.threats': 'Peidiwch ag ateb. Dywedwch wrth yr heddlu heddiw.',
  'headline.S24': 'Mae cam nesaf pan nad yw platfform yn ateb.',
  'headline.S25': 'Dywedwch wrth yr heddlu. Peidiwch â rhannu’r ffilm.',
  'headline.S26': 'Cymerwch ef o ddifrif. Dywedwch wrth yr heddlu a pheidiwch â gweithredu ar eich pen eich hun.',
  'headline.S27': 'Peidiwch â delio â hyn ar eich pen eich hun. Dywedwch wrth rywun heddiw.',
  'headline.S28': 'Caewch ef. Rhowch wybod i’r heddlu gwrthderfysgaeth am y cyfeiriad.',
  'headline.S29': 'Rhannwch eich pryder heddiw. Peidiwch ag aros am ragor.',
  'headline.S30': 'Cadwch ef fel y mae a rhowch wybod amdano.',
  'headline.S31': 'Nid eu bai nhw yw hyn. Mae help ar gael heddiw.',
  'headline.S32': 'Does neb arall i edrych arno. Rhowch wybod amdano heddiw.',
  'headline.S33': 'Peidiwch â thalu dim mwy. Rhowch wybod amdano heddiw.',
  'headline.S34': 'Caewch ef. Rhowch wybod i’r platfform amdano.',
  'headline.S34.person': 'Dywedwch wrth yr heddlu heddiw. Peidiwch â’i anfon ymlaen.',
  'headline.S35': 'Dywedwch wrth y bobl isod pan fydd yn gyfleus. Does dim angen dychryn.',
  'headline.S36': 'Diolchwch iddyn nhw am ddweud. Efallai fod angen help ar blant eraill heddiw.',
  'headline.S36.pace': 'Diolchwch iddyn nhw am ddweud. Nhw sy’n dewis beth sy’n digwydd nesaf.',
  'headline.S36.england': 'Diolchwch iddyn nhw am ddweud. Efallai y bydd yn rhaid pasio peth ohono ymlaen.',
  'headline.S36.northern-ireland':
    'Diolchwch iddyn nhw am ddweud. Gofynnwch i’r heddlu beth y mae’n rhaid ei basio ymlaen.',
  'headline.S37': 'Rydych wedi gwneud y peth iawn drwy ofyn. Siaradwch â rhywun heddiw.',
  'headline.S38': 'Rhannwch y pryder heddiw. Does dim angen prawf.',
  'headline.S39': 'Ewch ag ef at eich tîm cam-drin plant eich hun ac i drafodaeth strategaeth heddiw.',
  'headline.S39.social-care': 'Dewch ag ef i drafodaeth strategaeth gyda’r heddlu heddiw.',
  'headline.S40.online': 'Nid dy fai di yw hyn. Gelli di gael help heddiw.',
  'headline.S40.imagery': 'Cau fe. Dwyt ti ddim wedi gwneud dim o’i le. Dweda wrth oedolyn rwyt ti’n ymddiried ynddo.',
  'headline.S40.safe': 'Nid dy fai di yw hyn. Dweda wrth rywun heddiw.',
  'headline.S40.bullied': 'Nid dy fai di yw hyn. Does dim rhaid i ti ei wynebu ar dy ben dy hun.',
  'headline.S40.self-harm': 'Rwyt ti’n bwysig. Siarada â rhywun nawr.',
  'headline.S40.other': 'Da iawn ti am ofyn. Dweda wrth oedolyn rwyt ti’n ymddiried ynddo.',
  'headline.S41': 'Trosglwyddwch ef heddiw. Does dim angen prawf.',
  'headline.S42': 'Peidiwch ag aros rhagor. Ewch yn uniongyrchol heddiw.',

  'note.after-999':
    'Ffoniwch 999 yn gyntaf. Gwnewch y camau eraill ar ôl yr alwad, a dywedwch wrthyn nhw beth ddywedodd yr heddlu.',
  'note.999-signs':
    'Ffoniwch 999 os oes rhywun wedi’i anafu, ar goll neu’n ffarwelio. Ffoniwch os oes ganddo arf neu gynllun ar gyfer heddiw, neu os yw plentyn yn mynd adref at berson sy’n ei frifo.',
  'note.age-decides-tool':
    'Yr oed yn y llun sy’n penderfynu pa wasanaeth tynnu lluniau all helpu. Os oes amheuaeth, ystyriwch fod y person dan 18: does neb i edrych arno.',
  'note.ask-about-suicide':
    'Gofynnwch yn blaen a ydyn nhw’n meddwl am ddod â’u bywyd i ben. Nid yw gofyn yn rhoi’r syniad yno. Os ydyn nhw, ac os gall hynny fod nawr, ffoniwch 999 ac arhoswch gyda nhw.',
  'note.ask-what-was-decided':
    'Gofynnwch i’r person y dywedoch wrtho beth a benderfynwyd a phryd. Peidiwch ag aros am yr ateb cyn mynd ymlaen.',
  'note.attack-signs': 'Cynllun, arf, lle wedi’i enwi neu ddyddiad: ffoniwch 999.',
  'note.blackmail-is-not-fraud':
    'Nid adroddiad am sgam yw blacmel dros luniau noeth: dechreuwch eto a dewiswch flacmel.',
  'note.ceop-not-emergency':
    'Nid gwasanaeth brys yw CEOP, ac nid yw’n ddienw. Os oes rhywun mewn perygl, ffoniwch 999.',
  'note.child-protection-enquiry':
    'Lle gellir enwi plentyn, meddyliwch am ymholiad amddiffyn plant eich cenedl eich hun.',
  'note.device-not-iwf':
    'Mae’r Internet Watch Foundation yn derbyn cyfeiriadau gwe, nid dyfeisiau. At yr heddlu y mae dyfais yn mynd.',
  'note.do-not-wait-for-platform':
    'Os yw’n dangos cam-drin plentyn, trosedd neu berson mewn perygl, peidiwch ag aros am unrhyw blatfform: dechreuwch eto a dewiswch beth mae’n ei ddangos.',
  'note.duty-to-report':
    'Lloegr: mae Deddf Trosedd a Phlismona 2026 yn gosod dyletswydd ar oedolion sy’n gweithio gyda phlant. Rhaid rhoi gwybod i’r heddlu neu’r cyngor am droseddau rhyw posibl yn erbyn plentyn. Ni chawsom hyd i’r diwrnod y mae’n dechrau. Efallai na fydd adroddiad i’r IWF, nac adroddiad heb eich enw, yn ddigon. Cytunwch â’ch {lead} pwy sy’n dweud wrth yr heddlu neu’r cyngor.',
  'note.duty-to-report.first-step':
    'Lloegr: mae Deddf Trosedd a Phlismona 2026 yn gosod dyletswydd ar oedolion sy’n gweithio gyda phlant. Rhaid rhoi gwybod i’r heddlu neu’r cyngor am droseddau rhyw posibl yn erbyn plentyn. Ni chawsom hyd i’r diwrnod y mae’n dechrau. Efallai na fydd adroddiad i’r IWF, nac adroddiad heb eich enw, yn ddigon. Cytunwch â’r person cyntaf yn y camau pwy sy’n dweud wrth yr heddlu neu’r cyngor.',
  'note.duty-to-report.direct':
    'Lloegr: mae Deddf Trosedd a Phlismona 2026 yn gosod dyletswydd ar oedolion sy’n gweithio gyda phlant. Rhaid rhoi gwybod i’r heddlu neu’r cyngor am droseddau rhyw posibl yn erbyn plentyn. Ni chawsom hyd i’r diwrnod y mae’n dechrau. Efallai na fydd adroddiad i’r IWF, nac adroddiad heb eich enw, yn ddigon. Gofynnwch i’r heddlu neu’r cyngor beth sydd ei angen arnyn nhw gennych.',
  'note.duty-to-report.after-call':
    'Lloegr: mae Deddf Trosedd a Phlismona 2026 yn gosod dyletswydd ar oedolion sy’n gweithio gyda phlant. Rhaid rhoi gwybod i’r heddlu neu’r cyngor am droseddau rhyw posibl yn erbyn plentyn. Ni chawsom hyd i’r diwrnod y mae’n dechrau. Efallai na fydd adroddiad i’r IWF, nac adroddiad heb eich enw, yn ddigon. Gofynnwch i’r heddlu yn yr alwad beth arall sydd ei angen arnyn nhw gennych.',
  'note.duty-to-report.strategy':
    'Lloegr: mae Deddf Trosedd a Phlismona 2026 yn gosod dyletswydd ar oedolion sy’n gweithio gyda phlant. Rhaid rhoi gwybod i’r heddlu neu’r cyngor am droseddau rhyw posibl yn erbyn plentyn. Ni chawsom hyd i’r diwrnod y mae’n dechrau. Efallai na fydd adroddiad i’r IWF, nac adroddiad heb eich enw, yn ddigon. Cytunwch yn y drafodaeth strategaeth pwy sy’n gwneud hynny.',
  'note.filter-if-harm': 'Os gwelodd rhywun rywbeth niweidiol, dechreuwch eto a dewiswch beth oedd e.',
  'note.harm-signs':
    'Rhaid dweud wrth ofal cymdeithasol plant os yw iechyd, cwsg, bwyta, ysgol neu ddiogelwch y plentyn yn dioddef. Mae’r un peth yn wir os yw’n brifo ei hun.',
  'note.hate-999': 'Ymosodiad neu fygythiad sy’n digwydd nawr: ffoniwch 999.',
  'note.helpline-must-pass-on':
    'Does dim rhaid i chi roi eich enw. Dim ond lle gallai ddangos pwy yw plentyn mewn perygl, neu ddangos trosedd, y mae’n rhaid i linell gymorth drosglwyddo’r hyn a ddywedwch.',
  'note.household-children': 'Meddyliwch beth sydd ei angen ar bob plentyn yn y cartref, nid am y drosedd yn unig.',
  'note.if-children-appear':
    'Os oes plentyn ynddo, neu os cafodd ei ddangos i blentyn, stopiwch: dechreuwch eto a dewiswch “Pryder am oedolyn sy’n gweithio neu’n gwirfoddoli gyda phlant”.',
  'note.if-it-could-be-them':
    'Os gallai ymwneud â’r person sydd wedi’i enwi mewn cam, neu rywun uwch ei ben, gadewch y cam hwnnw allan. Ewch at bwy bynnag sydd uwch eu pennau, neu’n syth at yr heddlu.',
  'note.if-pupils-made-it':
    'Os disgyblion a’i gwnaeth, dywedwch wrth eich arweinydd diogelu hefyd: bwlio yw hyn, ac mae angen help arnyn nhw i stopio.',
  'note.if-real-and-now': 'Os yw’n real ac yn digwydd nawr, ffoniwch 999.',
  'note.if-it-was-you':
    'Os digwyddodd hyn i chi: nid eich bai chi oedd hynny. Chi sy’n dewis wrth bwy i ddweud, a phryd. Os gall plant eraill fod yn agos at y person, mae dweud heddiw yn eu helpu.',
  'note.if-they-sent-a-picture':
    'Os anfonodd y plentyn lun ohono’i hun: dechreuwch eto a dewiswch y llinell am lun noeth. Mae’n dweud sut i’w dynnu i lawr.',
  'note.if-under-18-picture':
    'A all y llun ddangos rhywun dan 18? Yna does neb i edrych arno, ei gopïo na’i anfon ymlaen.',
  'note.interview-with-care':
    'Cynlluniwch yn ofalus sut i siarad â’r plentyn: gall ffilmio cyfweliad ailadrodd y niwed. Gall plentyn ei wadu oherwydd cywilydd neu ofn.',
  'note.lead-is-head':
    'Ai’r arweinydd yw’r person â gofal hefyd? Yna gadewch y cam cyntaf allan. Ewch at y cadeirydd, neu’n syth at y cam nesaf.',
  'note.lead-decides-deleting':
    'Yr arweinydd a’r heddlu sy’n penderfynu beth sy’n cael ei ddileu a phryd. Nid chi, ac nid y plentyn.',
  'note.made-counts': 'Mae’n cyfrif fel llun rhywiol o blentyn, hyd yn oed pan nad yw’n real, a hyd yn oed fel jôc.',
  'note.monitoring-may-show':
    'Gall system fonitro’r ysgol neu’r gwaith gofnodi’r tudalennau rydych chi’n eu hagor yma. Efallai y gall y person weld y cofnodion hynny. Defnyddiwch eich ffôn eich hun os gallwch.',
  'note.ni-duty':
    'Gogledd Iwerddon: dywedwch wrth yr heddlu am drosedd ddifrifol (y gellir arestio amdani). Mae’n drosedd peidio â dweud wrthyn nhw.',
  'note.no-own-inquiry': 'Peidiwch â holi, ymchwilio na chwilio eich hun. Gwaith yr heddlu yw hynny.',
  'note.no-proof-needed': 'Mae teimlad yn ddigon. Nid eich gwaith chi yw ei brofi.',
  'note.no-report-needed':
    'Mae gweld rhywbeth ar hap yn gyffredin. Does neb mewn trwbwl, a does dim angen i unrhyw swyddfa wybod.',
  'note.no-sexual-picture':
    'Os oes llun rhywiol o rywun dan 18 yn eu plith: dim sgrinlun, a dechreuwch eto gyda hynny.',
  'note.nobody-above': 'Os nad oes neb uwchben y person â gofal, ewch yn syth i’r cam nesaf.',
  'note.nobody-above.ask':
    'Os nad oes neb uwchben y person â gofal, gofynnwch am gyngor: mae’r ffyrdd o wneud hynny o dan y camau.',
  'note.nude-signs':
    'Os daw unrhyw un o’r rhain i’r amlwg wedyn, rhaid dweud wrth yr heddlu a gofal cymdeithasol: gorfodaeth, ofn, bwlch oedran mawr, plentyn dan 13 oed, lledaenu eang, risg o hunan-niweidio, neu oedolyn.',
  'note.officer-must-agree': 'Yng Nghymru a Lloegr rhaid i swyddog honiadau’r cyngor gytuno hefyd.',
  'note.one-contact':
    'Mae un neges yn ddigon: gall yr heddlu weithredu. Mae cyngor hŷn a ddywedai fod angen dwy wedi dyddio.',
  'note.over-the-head':
    'Ai llywodraethwr, ymddiriedolwr neu’r perchennog yw’r person? Mae’r rhai â gofal yn gweithio oddi tano. Yna gadewch y cam cyntaf allan ac ewch yn syth at y nesaf.',
  'note.organised-abuse':
    'Gwiriwch gysylltiad arall y person â phlant. Os oes mwy o bobl neu fwy o blant, dilynwch eich gweithdrefnau ar gyfer cam-drin wedi’i drefnu.',
  'note.own-control-room': 'Ar ddyletswydd, defnyddiwch eich ystafell reoli eich hun yn lle 999.',
  'note.own-service':
    'Peidiwch â mynd ag ef drwy dîm y mae’r person yn gweithio ynddo neu’n ei arwain. Gall tîm neu reolwr arall ei gymryd. Yn yr heddlu gall yr adran safonau proffesiynol wneud hynny.',
  'note.owner-works-with-children':
    'Os daw’n amlwg bod y perchennog yn gweithio gyda phlant, dywedwch wrth y pennaeth neu’r cadeirydd. Yng Nghymru neu Loegr, dywedwch hefyd wrth swyddog honiadau’r cyngor (LADO neu Swyddog Dynodedig).',
  'note.paid-already': 'Os talwyd arian, stopiwch nawr. Nid yw talu eto yn dod â hyn i ben.',
  'note.platform-may-alert':
    'Gall y person sylwi ar adroddiad i’r platfform. Lle mae’r heddlu yn gam, gofynnwch iddyn nhw yn gyntaf.',
  'note.police-know-too':
    'Gwnewch hyn hyd yn oed os yw’r heddlu’n gwybod yn barod. Mae’r heddlu’n delio â’r oedolyn; mae gofal cymdeithasol yn gofalu am y plant.',
  'note.police-lead': 'Mae’r heddlu neu ofal cymdeithasol yn gweithredu: cytunwch â nhw cyn i neb gael gwybod dim.',
  'note.regulator-later':
    'Mae’r rheoleiddiwr yn cael gwybod yn ddiweddarach, ar ôl i’r heddlu a gwaith cymdeithasol gytuno.',
  'note.say-organised':
    'Os oes mwy o oedolion neu fwy o blant yn rhan ohono, dywedwch hynny: mae gweithdrefnau arbennig.',
  'note.section-47': 'Lle gellir enwi plentyn, meddyliwch am ymholiad adran 47.',
  'note.you-can-change': 'Gallwch newid hyn, a bydd pobl yn eich helpu.',
  'note.suspension-reasons':
    'Nid yw’r person yn cael gwybod, nac yn cael gwybod pam y mae wedi’i atal o’r gwaith, nes bod yr heddlu’n cytuno.',
  'note.text-only-screenshot':
    'Sgrinluniau: dim ond testun, enwau, cyfeiriadau a dyddiadau. Gadewch y llun ei hun allan.',
  'note.under-18-in-picture':
    'Mae’r llun yn dangos rhywun dan 18, felly ni all gwasanaethau i oedolion ei dderbyn. Does neb arall i edrych arno.',
  'note.victim-not-offender':
    'Mae plentyn sy’n cael ei ddefnyddio fel hyn yn ddioddefwr. Mae hynny’n wir hyd yn oed os yw’n dweud mai ei ddewis ef yw hyn, neu os yw wedi torri’r gyfraith.',
  'note.you-and-police-decide-deleting': 'Chi a’r heddlu sy’n penderfynu beth sy’n cael ei ddileu a phryd. Neb arall.',
  'note.wales-at-once': 'Cymru: mae gwasanaethau cymdeithasol plant yn cael gwybod ar unwaith.',
  'note.when-police':
    'Os oes bygythiadau, stelcio, trais neu gyfeiriad cartref wedi’i gyhoeddi: yr heddlu ar 101, neu 999 os yw nawr.',

  'next.at-their-pace':
    'Does dim yn digwydd heb yr oedolyn, oni bai y gall plentyn fod mewn perygl heddiw. Dywedwch wrtho y gall ddod yn ôl at hyn.',
  'next.at-their-pace.england':
    'Yr oedolyn sy’n gosod y cyflymder ar gyfer popeth arall. Yn Lloegr efallai y bydd yn rhaid pasio peth ohono ymlaen. Cytunwch ar beth gyda’r bobl uchod, a dywedwch wrth yr oedolyn cyn gwneud.',
  'next.at-their-pace.northern-ireland':
    'Yr oedolyn sy’n pennu’r cyflymder ym mhopeth arall. Yng Ngogledd Iwerddon rhaid pasio rhai troseddau ymlaen. Gofynnwch i’r heddlu, a dywedwch wrth yr oedolyn cyn gwneud hynny.',
  'next.before-home':
    'Mae gofal cymdeithasol a’r heddlu’n penderfynu gyda’i gilydd beth sy’n digwydd cyn i’r plentyn fynd adref. Nhw hefyd sy’n penderfynu pryd y bydd rhieni’n cael gwybod.',
  'next.ceop':
    'Mae arbenigwr yn darllen adroddiad i CEOP ac yn cysylltu dros y ffôn neu drwy e-bost. Mae pa mor gyflym yn dibynnu ar y risg.',
  'next.chance':
    'Siaradwch eto ymhen ychydig ddyddiau. Dewch yn ôl os yw’r plentyn yn edrych yn bryderus neu’n dal i edrych arno.',
  'next.direct':
    'Ysgrifennwch wrth bwy y dywedoch, pryd, a beth a ddywedon nhw. Os ydych yn dal i boeni, ewch un lefel yn uwch.',
  'next.employer': 'Mae’r cyflogwr yn delio ag ef o dan ei reolau ei hun.',
  'next.escalation': 'Maen nhw’n edrych ar ateb y platfform ac efallai’n gofyn iddo edrych eto.',
  'next.filter': 'Mae TG yn cau’r bwlch. Mae’r arweinydd yn edrych a oes angen help ar rywun.',
  'next.fraud': 'Cewch gyfeirnod trosedd. Mae’r banc yn ceisio atal y taliad.',
  'next.iwf':
    'Mae dadansoddwr yn agor y cyfeiriad fel nad oes rhaid i chi wneud. Os yw’n torri’r gyfraith maen nhw’n gweithio i’w gael wedi’i dynnu.',
  'next.lado':
    'Mae’r swyddog honiadau’n ei drafod gyda’r heddlu a gofal cymdeithasol, ac yn dweud beth y gellir ei ddweud ac wrth bwy.',
  'next.lead-nude':
    'Mae’r arweinydd yn penderfynu gyda’r heddlu a gofal cymdeithasol beth sy’n digwydd i’r llun a phryd y bydd rhieni’n cael gwybod.',
  'next.lead-support':
    'Mae’r arweinydd yn gofalu am y plant a’r staff a’i gwelodd, ac yn dweud wrth rieni pan fydd yn iawn gwneud hynny.',
  'next.low-level': 'Mae’n cael ei ysgrifennu a’i gadw gyda phryderon bach eraill. Felly gellir gweld patrwm.',
  'next.note-it': 'Ysgrifennwch wrth bwy y dywedoch, pryd, a beth ddywedon nhw. Os na ddaw dim, gofynnwch eto.',
  'next.own-thoughts': 'Rydych yn siarad â rhywun sydd wedi’i hyfforddi. Rydych yn mynd ar eich cyflymder eich hun.',
  'next.platform': 'Mae platfformau’n aml yn ateb o fewn ychydig ddyddiau. Nodwch y diwrnod y rhoesoch wybod.',
  'next.police': 'Cewch gyfeirnod. Ysgrifennwch ef. Efallai y bydd yr heddlu am siarad â chi.',
  'next.police-device':
    'Mae’r heddlu’n dweud wrthych beth i’w wneud â’r ddyfais ac efallai’n ei chasglu. Ysgrifennwch eu cyfeirnod.',
  'next.prevent': 'Edrychir ar y pryder yn ofalus ac yn breifat. Cynigir help, ac nid yw’n gofnod troseddol.',
  'next.report-remove':
    'Mae’r cais i dynnu’r llun yn cael ei wirio o fewn un diwrnod gwaith. Mae’r person ifanc yn gweld yr ateb yn ei gyfrif Childline.',
  'next.social-care':
    'Gweithiwr cymdeithasol sy’n penderfynu beth sy’n digwydd nesaf i’r plentyn. Os na chlywch ddim, ffoniwch eto.',
  'next.social-care.england':
    'Dylai gweithiwr cymdeithasol ddweud o fewn un diwrnod gwaith ei fod wedi’i gael a beth sy’n dilyn. Os na, ffoniwch eto.',
  'next.self-harm': 'Mae rhywun sydd wedi’i hyfforddi yn siarad â’r person. Gofynnwch eto’n fuan sut y mae.',
  'next.self-harm.adult': 'Cadwch mewn cysylltiad â’r person, a gofynnwch eto’n fuan sut y mae.',
  'next.strategy':
    'Mae’r heddlu a gofal cymdeithasol yn cytuno pwy sy’n gwneud beth. Ysgrifennwch beth a benderfynwyd.',
  'next.strategy-before-told': 'Mae’r heddlu a gofal cymdeithasol yn siarad cyn i’r person gael gwybod dim.',
  'next.terrorism': 'Mae swyddogion arbenigol yn edrych arno. Efallai na chewch ateb.',
  'next.worry':
    'Maen nhw’n ei roi gyda’r hyn y mae eraill wedi sylwi arno. Efallai na chewch wybod beth sy’n digwydd, ond mae’n cyfrif.',
  'next.worry.lead': 'Rhowch ef gyda’r hyn y mae eraill wedi sylwi arno, a phennwch ddiwrnod i edrych arno eto.',
  'next.young-adult':
    'Mae’r oedolyn yn dy helpu di gyda beth sy’n dod nesaf. Os nad yw’n gwrando, dweda wrth un arall neu wrth Childline.',
  'next.young-ceop':
    'Mae person sydd wedi’i hyfforddi’n darllen beth rwyt ti’n ei anfon ac yn cysylltu. Gelli di gael oedolyn gyda thi.',

  'support.general':
    'Roeddech yn iawn i ofyn. Does dim rhaid i chi edrych eto. Os yw’n aros gyda chi, siaradwch â rhywun rydych yn ymddiried ynddo.',
  'support.own-thoughts':
    'Mae gofyn am help yn ddewr, ac mae help yn gweithio. Mae Samaritans yn gwrando ddydd neu nos ar 116 123.',
  'support.saw':
    'Gwnaethoch y peth iawn. Does dim rhaid i chi edrych eto. Gall aros gyda chi: siaradwch â rhywun rydych yn ymddiried ynddo. Mae Samaritans yn gwrando ddydd neu nos ar 116 123.',
  'support.self-harm':
    'Roeddech yn iawn i weithredu. Does dim rhaid i chi edrych eto. Mae hyn yn anodd ei gario ar eich pen eich hun: mae Samaritans yn gwrando ddydd neu nos ar 116 123, arnoch chi hefyd.',
  'support.told':
    'Roeddech yn iawn i’w gymryd o ddifrif. Does dim rhaid i chi ei brofi nac edrych eto. Os yw’n aros gyda chi, siaradwch â rhywun rydych yn ymddiried ynddo. Mae Samaritans yn gwrando ddydd neu nos ar 116 123.',
  'support.young':
    'Gwnest ti’r peth iawn. Nid dy fai di yw hyn. Does dim rhaid i ti edrych eto. Mae Childline yn gwrando ddydd neu nos ar 0800 1111. Does dim rhaid i ti roi dy enw.',
};
