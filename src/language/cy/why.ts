import type { why as english } from '../en/why.ts';
import type { SameKeys } from './same-keys.ts';

/** Why a channel is told: `why.<channel>` in general, `why.<channel>.<case>` where a rule says more. */
export const why: SameKeys<typeof english> = {
  'why.police-999':
    'Efallai fod rhywun wedi’i anafu, ar goll neu ar fin bod. Peidiwch ag aros, a pheidiwch â llenwi ffurflen yn gyntaf.',
  'why.police-101.adult-has-picture': 'Gall oedolyn neu ddieithryn fod â llun plentyn. Gall yr heddlu ei atal.',
  'why.police-101.adult-views': 'Mae’n drosedd, a gall y person fod yn brifo plant hefyd.',
  'why.police-101.animal': 'Mae creulondeb i anifeiliaid yn drosedd. Mae’r heddlu’n gwybod pwy sy’n delio ag ef yma.',
  'why.police-101.assault': 'Mae ymosodiad yn drosedd, wedi’i ffilmio neu beidio.',
  'why.police-101.at-their-pace':
    'Gall yr oedolyn roi gwybod ar unrhyw adeg, waeth pa mor bell yn ôl oedd hi. Cynigiwch fod yno.',
  'why.police-101.blackmail': 'Mae blacmel yn drosedd. Mae’r heddlu’n delio ag ef bob dydd.',
  'why.police-101.child-viewer':
    'Efallai fod oedolyn wedi’i anfon, a’r heddlu’n unig sydd i edrych ar beth sydd ar y ddyfais.',
  'why.police-101.copied':
    'Mae copi’n bodoli. Dywedwch hynny’n agored a gofynnwch beth i’w wneud ag ef. Peidiwch â’i ddileu na’i guddio.',
  'why.police-101.crime': 'Gall ymosodiad, lladrad, bygythiadau neu stelcio fod yn droseddau.',
  'why.police-101.cyberflash': 'Gall anfon llun o’r fath at rywun nad yw ei eisiau fod yn drosedd.',
  'why.police-101.device':
    'At yr heddlu y mae’r hyn sydd wedi’i gadw ar ddyfais yn mynd. Dywedwch nad oes neb wedi edrych ymhellach.',
  'why.police-101.direct': 'Gall yr heddlu weithredu ar eu pen eu hunain. Does dim angen caniatâd neb arnoch.',
  'why.police-101.exploitation':
    'Mae’r rhai sy’n defnyddio’r plentyn yn troseddu. Dywedwch mai dioddefwr yw’r plentyn.',
  'why.police-101.fraud-scotland': 'Yn yr Alban, rhoddir gwybod am dwyll i Heddlu’r Alban.',
  'why.police-101.hate':
    'Gall casineb fod yn drosedd. Gallwch roi gwybod amdano hyd yn oed os nad chi yw’r un yr ymosodwyd arno.',
  'why.police-101.home':
    'Mae’r heddlu a gofal cymdeithasol yn penderfynu gyda’i gilydd. Maen nhw’n gwneud hynny cyn i’r plentyn fynd adref a chyn i neb yno wybod.',
  'why.police-101.hurt': 'Gall brifo plentyn fod yn drosedd.',
  'why.police-101.intimate': 'Gall rhannu llun o’r fath, neu fygwth ei rannu, fod yn drosedd.',
  'why.police-101.live': 'Gall yr heddlu ddod o hyd i’r plentyn a’r bobl y tu ôl iddo.',
  'why.police-101.made-picture':
    'Gall gwneud neu rannu llun o’r fath o blentyn fod yn drosedd, hefyd gan blant eraill.',
  'why.police-101.no-address': 'Heb gyfeiriad gwe ni all yr Internet Watch Foundation edrych. Gall yr heddlu.',
  'why.police-101.non-recent': 'Nid yw byth yn rhy hwyr i roi gwybod, a gall plant eraill fod mewn perygl nawr.',
  'why.police-101.nude': 'Mae gorfodaeth, ofn, bwlch oedran mawr neu ledaenu eang yn ei wneud yn fwy na chamgymeriad.',
  'why.police-101.or-ceop': 'Mae’r naill neu’r llall yn iawn: mae’r heddlu’n derbyn yr un adroddiadau dros y ffôn.',
  'why.police-101.or-social-work':
    'Mae’r naill neu’r llall yn iawn: yn yr Alban mae gwaith cymdeithasol neu’r heddlu’n cael gwybod.',
  'why.police-101.prevent': 'Yma mae’r heddlu’n derbyn y pryder ac yn gwybod pwy all helpu.',
  'why.police-101.real-and-local': 'Cafodd person go iawn ei frifo. Gall yr heddlu ddarganfod pwy a ble.',
  'why.police-101.sent-to-you':
    'Anfonodd rhywun ef, felly gellir dod o hyd i rywun. Gofynnwch cyn i chi adael neu ddileu dim.',
  'why.police-101.shown': 'Gall dangos pethau o’r fath i blentyn fod yn drosedd.',
  'why.police-101.threat': 'Gall bygythiad fod yn drosedd, hyd yn oed pan nad yw ar gyfer heddiw.',
  'why.police-101.threats': 'Bygythiadau, stelcio a chyfeiriad wedi’i gyhoeddi sy’n dod gyntaf.',
  'why.police-101.urged': 'Mae annog rhywun i’w niweidio ei hun yn ddifrifol yn drosedd.',
  'why.police-101.worker': 'Gall fod yn drosedd. Mae’r heddlu’n edrych yn gyntaf, fel nad oes dim yn cael ei golli.',
  'why.police-101.worker-outside':
    'Gallwch ddweud wrth yr heddlu eich hun. Does dim rhaid i chi siarad â’r lle y mae’r person yn gweithio.',
  'why.police-101.young': 'Gelli di ffonio’r heddlu ar 101, ar dy ben dy hun neu gydag oedolyn.',
  'why.police-101.young-child': 'Efallai fod y plentyn yn cael ei orfodi i wneud hyn. Gall yr heddlu ddod o hyd iddo.',
  'why.own-force': 'Cofnodwch ef gyda’ch heddlu eich hun a’i drosglwyddo i’r tîm cywir.',
  'why.police-child-abuse-team': 'Tîm cam-drin plant eich heddlu eich hun sy’n arwain.',
  'why.police-child-abuse-team.police':
    'Mae tîm cam-drin plant eich heddlu eich hun yn arwain ac yn gwirio cysylltiad arall y person â phlant.',
  'why.police-child-abuse-team.social-care': 'Mae tîm cam-drin plant yr heddlu’n ymuno â’r drafodaeth strategaeth.',

  'why.ceop.advice': 'Gall CEOP gynghori ar ddod o hyd i’r plentyn a’r person ar-lein.',
  'why.ceop.blackmail': 'Mae CEOP yn derbyn adroddiadau pan fydd rhywun dan 18 yn cael ei flacmelio dros luniau.',
  'why.ceop.grooming': 'Mae CEOP yn derbyn adroddiadau am siarad rhywiol, gofyn am luniau a phwysau i gwrdd.',
  'why.ceop.live':
    'Mae CEOP, fel yr heddlu, yn derbyn adroddiadau am blant sy’n cael eu gorfodi neu eu gwerthu ar-lein.',
  'why.ceop.picture': 'Mae CEOP yn derbyn adroddiadau am oedolion sy’n cael lluniau gan blant ar-lein.',
  'why.ceop.young': 'Tîm yw CEOP sy’n helpu pan fydd rhywun yn ymddwyn yn rhywiol gyda thi neu’n dy fygwth di ar-lein.',

  'why.iwf':
    'Maen nhw’n derbyn cyfeiriadau gwe lluniau rhywiol o blant o unrhyw le yn y byd. Does dim rhaid i chi roi eich enw.',
  'why.iwf.advice': 'Gallan nhw gael cyfeiriad wedi’i dynnu. Dydyn nhw ddim yn ymchwilio i bobl.',
  'why.iwf.if-address': 'Dim ond os oes cyfeiriad gwe. Teipiwch y cyfeiriad; peidiwch byth ag anfon y llun.',
  'why.iwf.take-down-later':
    'Gallan nhw gael y cyfeiriad wedi’i dynnu. Gwnewch hyn yn ogystal â’r camau uchod, byth yn eu lle.',
  'why.iwf.young': 'Gallan nhw gael y dudalen wedi’i thynnu i lawr. Dim ond y cyfeiriad rwyt ti’n ei roi, nid dy enw.',

  'why.safeguarding-lead':
    'Mae eich {lead} yn gwybod beth arall sy’n hysbys am y plentyn hwn ac yn mynd ag ef ymhellach. Os yw i ffwrdd, dywedwch wrth y dirprwy; os nad oes neb yno, ewch i’r cam nesaf.',
  'why.safeguarding-lead.adult':
    'Mae eich {lead} yn meddwl am bob plentyn sy’n agos at y person hwn ac yn mynd â’r mater ymhellach.',
  'why.safeguarding-lead.age': 'Gall rhywun dan 18 fod yn y llun.',
  'why.safeguarding-lead.bullying': 'Gall eich {lead} amddiffyn y plentyn a delio â hyn.',
  'why.safeguarding-lead.chance':
    'Dylai eich {lead} wybod, fel bod rhywun yn gofalu am y plentyn a rhieni’n cael gwybod yn garedig.',
  'why.safeguarding-lead.child-viewer': 'Gall plentyn sy’n edrych ar hyn fod yn cael ei niweidio hefyd.',
  'why.safeguarding-lead.device': 'Mae eich {lead} yn gofalu am unrhyw un a’i gwelodd.',
  'why.safeguarding-lead.drawn-in':
    'Efallai fod eraill wedi sylwi ar yr un peth. Mae eich {lead} yn rhoi’r cyfan at ei gilydd ac yn gwneud yr atgyfeiriad.',
  'why.safeguarding-lead.filter': 'Mae eich {lead} yn gofalu am hidlwyr ac yn gwybod a yw’n rhan o rywbeth mwy.',
  'why.safeguarding-lead.home':
    'Mae eich {lead} yn ffonio gofal cymdeithasol gyda chi. Os na allwch gael gafael arno ar unwaith, ffoniwch eich hun.',
  'why.safeguarding-lead.non-recent': 'Gall eich {lead} gefnogi’r ddau ohonoch a gwirio a oes plentyn mewn perygl.',
  'why.safeguarding-lead.nude': 'Dywedwch wrth eich {lead} ar unwaith. Mae’n delio â’r ddyfais, y plant a’r rhieni.',
  'why.safeguarding-lead.pupils-adult-picture': 'Mae angen help a ffiniau clir ar blant a’i gwnaeth neu a’i gwelodd.',
  'why.safeguarding-lead.pupils-saw':
    'Efallai fod plant wedi’i weld, neu wedi chwilio amdano. Mae eich {lead} yn dod i wybod yn bwyllog, heb i neb ei agor.',
  'why.safeguarding-lead.scam': 'Mae person ifanc yn rhan ohono ac efallai fod angen help arno.',
  'why.safeguarding-lead.threat': 'Gall eich {lead} gadw pobl yn ddiogel ac mae’n gwybod beth arall sy’n digwydd.',
  'why.safeguarding-lead.viewers':
    'Efallai fod angen cefnogaeth ar staff neu ddisgyblion a’i gwelodd. Gall TG rwystro’r cyfeiriad heb ei agor.',
  'why.safeguarding-lead.viewing': 'Mae eich {lead} yn darganfod beth sydd y tu ôl iddo ac yn cael help i’r plentyn.',
  'why.safeguarding-lead.worry':
    'Mae arwyddion bach yn bwysig gyda’i gilydd. Efallai fod eich {lead} yn gwybod yr hanner arall.',

  'why.head-or-chair': 'Mae’r person hwn uwchben yr un y mae’r pryder amdano.',
  'why.head-or-chair.allegation':
    'Maen nhw’n rheoli’r pryder ac yn gwneud y galwadau nesaf gyda chi. Siaradwch yn breifat.',
  'why.head-or-chair.chair-outside':
    'Ysgrifennwch at gadeirydd llywodraethwyr neu ymddiriedolwyr y lle hwnnw, neu at ei berchennog. Peidiwch â dweud wrth y pennaeth.',
  'why.head-or-chair.device': 'Maen nhw’n gwneud yn siŵr nad oes neb yn defnyddio nac yn symud y ddyfais.',
  'why.head-or-chair.low-level': 'Maen nhw’n cadw pryderon lefel isel, fel y gellir gweld patrwm.',
  'why.head-or-chair.low-level-outside': 'Dywedwch wrth bennaeth neu reolwr y lle y mae’r person yn gweithio.',
  'why.head-or-chair.told': 'Dylen nhw wybod, a gallan nhw gefnogi’r staff.',
  'why.head-or-chair.work-device': 'Mater i’r cyflogwr yw camddefnyddio dyfais waith.',
  'why.line-manager': 'Gall eich rheolwr eich helpu i fynd ag ef ymhellach.',
  'why.line-manager.support': 'Dywedwch wrth eich rheolwr beth a welsoch, er mwyn i chi gael cefnogaeth.',
  'why.hr-it-lead.block-unseen': 'Maen nhw’n rhwystro’r cyfeiriad ac yn cadw’r cofnodion, heb ei agor.',
  'why.hr-it-lead.filters': 'Maen nhw’n gofalu am hidlwyr a gosodiadau.',
  'why.hr-it-lead.work-device':
    'Maen nhw’n gwybod y rheolau ar gyfer dyfeisiau gwaith. Maen nhw’n cadw’r hyn sydd ei angen, heb edrych ar fwy.',
  'why.hr-it-lead.low-level': 'Mae AD yn gwybod y polisi lefel isel a sut i’w ysgrifennu i lawr.',
  'why.hr-it-lead.lock-away':
    'Maen nhw’n helpu i gloi’r ddyfais i ffwrdd. Dydyn nhw ddim yn ei hagor nac yn copïo ohoni.',
  'why.school': 'Gall yr ysgol ofalu am y plant sy’n rhan ohono.',
  'why.school.fake-account': 'Dylai’r ysgol wybod am y cyfrif.',
  'why.school.saw-it': 'Gall yr ysgol ofalu am y plant a’i gwelodd.',
  'why.school.filter': 'Os yw’n ymwneud â dyfeisiau’r ysgol, gall yr ysgol gau’r bwlch.',
  'why.trusted-adult':
    'Dewis rywun rwyt ti’n ymddiried ynddo: rhiant, athro, nyrs, gweithiwr ieuenctid. Neb sy’n rhan ohono.',
  'why.childs-social-worker': 'Rhaid i weithiwr cymdeithasol y plentyn ei hun wybod heddiw.',
  'why.supervising-social-worker':
    'Mae eich gweithiwr eich hun (mewn cartref: y rheolwr cofrestredig) yn eich cefnogi ac yn mynd ag ef ymhellach.',
  'why.employee-support': 'Gall cyflogwr roi amser, cyngor a chefnogaeth.',

  'why.childrens-social-care.child-at-risk':
    'Gall plentyn fod mewn perygl. Dywedwch beth rydych yn ei wybod; does dim angen prawf.',
  'why.childrens-social-care.children-near': 'Gall fod plant yn agos at yr oedolyn hwn.',
  'why.childrens-social-care.at-once':
    'Yng Nghymru mae’r gwasanaethau cymdeithasol yn cael gwybod ar unwaith, waeth pa mor fach y mae’n ymddangos.',
  'why.childrens-social-care.or-police': 'Yn yr Alban mae gwaith cymdeithasol neu’r heddlu’n cael gwybod.',
  'why.childrens-social-care.direct':
    'Gall unrhyw un ddweud wrthyn nhw’n uniongyrchol, ar unrhyw adeg. Gofynnwch am y rheolwr ar ddyletswydd os dywedoch wrthyn nhw o’r blaen.',
  'why.childrens-social-care.each-child': 'Un atgyfeiriad i bob plentyn, fel bod pob un yn cael help.',
  'why.childrens-social-care.exploitation':
    'Mae angen amddiffyn plentyn sy’n cael ei ddefnyddio gan eraill, nid ei feio.',
  'why.childrens-social-care.home':
    'Ffoniwch nhw cyn i’r plentyn fynd adref. Y tu allan i oriau, ffoniwch eu tîm argyfwng.',
  'why.childrens-social-care.hurt': 'Gall plentyn fod yn cael niwed. Ffoniwch nhw yr un diwrnod.',
  'why.childrens-social-care.if-it-adds-up':
    'Os yw’r pryder yn tyfu neu os yw eraill yn ei rannu, gofynnwch iddyn nhw beth y bydden nhw’n ei wneud.',
  'why.childrens-social-care.nude': 'Mae arwyddion y gall plentyn fod yn cael niwed.',
  'why.childrens-social-care.self-harm':
    'Gall plentyn fod yn dod i niwed ac angen mwy o help nag y gallwch chi ei roi.',
  'why.childrens-social-care.still-near':
    'Gall plant eraill fod yn agos at y person hwn heddiw. Felly mae hyn yn cael ei drosglwyddo, beth bynnag yw dymuniad yr oedolyn.',
  'why.childrens-social-care.strategy':
    'Mae trafodaeth strategaeth yn penderfynu ar y cyd beth sy’n digwydd i bob plentyn.',
  'why.childrens-social-care.worker':
    'Maen nhw’n amddiffyn y plant a all gael eu niweidio, ac yn meddwl am eraill yng nghartref y person ac mewn clybiau.',
  'why.childrens-social-care.young':
    'Maen nhw’n helpu plant nad ydyn nhw’n ddiogel gartref. Gelli di neu oedolyn eu ffonio.',

  'why.lado':
    'Mae swyddog honiadau’r cyngor, sef {lado}, yn rhoi cyngor ar bob honiad yn erbyn pobl sy’n gweithio gyda phlant. Ffoniwch yr un diwrnod.',
  'why.lado.advice-if-unsure': 'Os nad ydych yn siŵr a yw’n fwy na phryder lefel isel, maen nhw’n cynghori.',

  'why.report-remove':
    'Y person ifanc sy’n gwneud hyn ei hun, ar ei ffôn ei hun. Os yw’r ffôn dan glo, gofynnwch i’r heddlu yn gyntaf. Cewch eistedd wrth ei ochr, ond rhaid i chi beidio â gweld y llun.',
  'why.report-remove.young':
    'Gelli di ddefnyddio hwn dy hun i atal llun noeth ohonot ti rhag lledaenu. Dim ond ti sy’n ei wneud: does neb arall i drin y llun.',
  'why.take-it-down': 'I’r person yn y llun ei ddefnyddio ei hun, pan oedd dan 18 ynddo.',
  'why.stopncii': 'I’r oedolyn yn y llun ei ddefnyddio ei hun. Mae’r llun yn aros ar ei ddyfais.',
  'why.revenge-porn-helpline':
    'Maen nhw’n helpu oedolion yn y DU y mae eu lluniau preifat wedi’u rhannu, neu y mae rhywun yn bygwth eu rhannu.',
  'why.revenge-porn-helpline.blackmail': 'Maen nhw’n helpu oedolion sy’n cael eu blacmelio dros luniau preifat.',

  'why.platform-report.account': 'Gall y platfform gau’r cyfrif. Cadwch y negeseuon.',
  'why.platform-report.imagery':
    'Gall y platfform ei dynnu i bawb. Defnyddiwch ei fotwm adrodd dim ond os nad oes rhaid i chi edrych eto.',
  'why.platform-report.post': 'Os cafodd ei bostio, defnyddiwch ei fotwm adrodd, fel ei fod yn dod i lawr.',
  'why.platform-report.after-police':
    'Gall y platfform ei dynnu. Dywedwch wrth yr heddlu yn gyntaf, a chadwch y negeseuon.',
  'why.platform-report.self-harm': 'Gall y platfform ei dynnu neu gynnig help i’r person a’i postiodd.',
  'why.platform-report.young': 'Defnyddia’r botwm adrodd yn yr ap. Gall oedolyn dy helpu di.',
  'why.platform-report.young-child': 'Nid yw plant ifanc i fod i gael cyfrifon. Gall y platfform ei gau.',

  'why.posh.fake-account':
    'Maen nhw’n gwybod llwybr pob platfform ar gyfer cyfrifon ysgol ffug, a gallan nhw helpu pan nad yw’n ateb.',
  'why.posh.no-answer':
    'Maen nhw’n cynghori pobl sy’n gweithio gyda phlant a gallan nhw ofyn i’r platfform edrych eto.',
  'why.posh.someone-to-ask': 'Gallwch ofyn iddyn nhw os nad ydych yn siŵr.',
  'why.report-harmful-content':
    'Gallan nhw edrych eto os dywedodd y platfform na, neu os nad atebodd. Rhaid i chi fod yn 13 neu’n hŷn.',
  'why.ofcom': 'Er gwybodaeth yn unig: nid yw’n delio ag achosion unigol nac yn eu hateb.',

  'why.childline': 'Gall y person ifanc siarad â nhw ddydd neu nos, heb roi enw.',
  'why.childline.own-thoughts': 'Gallwch siarad am unrhyw beth ddydd neu nos. Does dim rhaid i chi roi eich enw.',
  'why.childline.young': 'Gelli di siarad â nhw ddydd neu nos, am ddim, heb roi dy enw.',
  'why.nspcc-helpline':
    'Maen nhw’n gwrando ar unrhyw oedolyn sy’n poeni am blentyn. Maen nhw’n ei drosglwyddo ar eich rhan os oes angen.',
  'why.nspcc-helpline.if-a-child': 'Os oes plentyn yn rhan ohono hefyd, maen nhw’n gwrando ac yn cynghori.',
  'why.nspcc-helpline.lead': 'Maen nhw’n cynghori pobl sy’n gweithio gyda phlant, hefyd pan nad oes dim yn sicr.',
  'why.nspcc-whistleblowing': 'Maen nhw’n cynghori staff pan nad oes dim yn cael ei wneud am ddiogelwch plentyn.',
  'why.papyrus': 'Maen nhw’n helpu pobl dan 35 sy’n meddwl am hunanladdiad, a’r rhai sy’n poeni amdanyn nhw.',
  'why.samaritans': 'Maen nhw’n gwrando, ddydd neu nos, ar unrhyw un sy’n ei chael hi’n anodd.',
  'why.samaritans.adult-telling': 'Maen nhw’n gwrando ar yr oedolyn, ac arnoch chi, ddydd neu nos.',
  'why.samaritans.own': 'Maen nhw’n gwrando ddydd neu nos, heb farnu.',
  'why.samaritans-online-harms': 'Maen nhw’n cynghori pobl sy’n dod ar draws pethau o’r fath yn y gwaith.',
  'why.shout': 'Anfonwch neges destun atyn nhw ddydd neu nos os yw siarad yn rhy anodd.',
  'why.stop-it-now':
    'Llinell gymorth i bobl sy’n poeni am feddyliau neu ymddygiad rhywiol. Does dim rhaid i chi roi eich enw.',
  'why.stop-it-now.about-another': 'Gallwch eu ffonio os ydych yn poeni am oedolyn arall.',
  'why.stop-it-now.about-child': 'Maen nhw’n cynghori ar ymddygiad rhywiol plentyn ac ar beth i’w wneud.',
  'why.stop-it-now.adult-telling': 'Maen nhw hefyd yn siarad ag oedolion a gafodd eu cam-drin yn blant.',
  'why.stop-it-now.family': 'Maen nhw’n helpu teuluoedd sydd wedi dod i wybod hyn.',
  'why.shore': 'Lle diogel i bobl ifanc yn eu harddegau sy’n poeni am eu meddyliau neu eu hymddygiad rhywiol.',
  'why.shore.for-child': 'Lle diogel lle gall y person ifanc ofyn am help.',

  'why.report-terrorism':
    'Mae heddlu arbenigol yn edrych ar ddeunydd terfysgol ar-lein. Does dim rhaid i chi roi eich enw.',
  'why.prevent-referral':
    'Mae atgyfeiriad Prevent yn dod â help yn gynnar. Mae’n mynd drwy lwybr diogelu eich sefydliad.',
  'why.prevent-referral.about-staff':
    'Mae atgyfeiriad Prevent yn dod â help yn gynnar. Gwnewch ef gyda’r rhai a enwir yn y camau uchod. Gall yr heddlu ei gymryd hefyd.',
  'why.act-early': 'Llinell ffôn i unrhyw un sy’n poeni bod rhywun yn cael ei ddenu i mewn.',
  'why.true-vision':
    'Ffurflen yr heddlu ei hun ar gyfer casineb, hefyd os gwelsoch ef ac nad chi yw’r un yr ymosodwyd arno.',
  'why.report-fraud': 'Y lle i roi gwybod am sgamiau a thwyll yng Nghymru, Lloegr a Gogledd Iwerddon.',
  'why.report-fraud.young': 'Gall oedolyn ei adrodd gyda thi, fel bod eraill yn cael rhybudd.',
  'why.bank': 'Ffoniwch y banc yn gyntaf: gall atal y taliad o hyd. Defnyddiwch y rhif ar y cerdyn.',
  'why.nrm-referral':
    'Gall ymatebwr cyntaf, fel yr heddlu neu ofal cymdeithasol, atgyfeirio’r plentyn am help fel dioddefwr.',
  'why.modern-slavery-helpline': 'Cyngor ar gamfanteisio. Nid yw’n cymryd lle’r heddlu a gofal cymdeithasol.',
  'why.crimestoppers': 'Ar gyfer gwybodaeth ychwanegol heb eich enw. Nid yw’n cymryd lle’r camau uchod.',
  'why.crimestoppers.young': 'Gelli di ddweud beth rwyt ti’n ei wybod heb ddweud pwy wyt ti.',
  'why.rspca': 'Maen nhw’n delio â chreulondeb i anifeiliaid.',
  'why.sspca': 'Maen nhw’n delio â chreulondeb i anifeiliaid yn yr Alban.',
  'why.talk-calmly-with-child':
    'Dywedwch eich bod yn falch eu bod wedi dweud wrthych, nad ydyn nhw mewn trwbwl, ac atebwch eu cwestiynau.',
  'why.parental-controls': 'Trowch hidlwyr ymlaen gyda’ch gilydd. Yna mae’n llai tebygol o ddigwydd eto.',
};
