import type { policy as english } from '../en/policy.ts';
import type { SameKeys } from './same-keys.ts';

/** What each paragraph of the policy says in our own words, what is different today, and what is not known. */
export const policy: SameKeys<typeof english> = {
  'paragraph.1.1.summary':
    'Byddwch yn effro. Efallai fod plentyn wedi cael niwed a lluniau o hynny wedi’u rhannu. Efallai fod rhywun yn meithrin perthynas amhriodol â phlentyn. Efallai fod oedolyn neu blentyn hŷn yn edrych ar luniau o’r fath.',
  'paragraph.1.2.summary':
    'Trafodwch unrhyw bryder gyda’ch rheolwr neu eich arweinydd diogelu. Does dim angen prawf i’w rannu.',
  'paragraph.1.2.correction':
    'Peidiwch â mynd at berson y gall y pryder fod amdano. Os gall fod am eich rheolwr, ewch at yr un nesaf i fyny neu’r pennaeth. Os gall fod am yr arweinydd diogelu, ewch at y pennaeth. Os gall fod am y pennaeth, ewch at gadeirydd y llywodraethwyr neu’r ymddiriedolwyr.',
  'paragraph.1.3.summary':
    'Os ydych yn gwybod am ba blentyn y mae hyn, dywedwch wrth ofal cymdeithasol plant. Lle mae plentyn wedi cael niwed i wneud lluniau, rhaid i ofal cymdeithasol ymchwilio’n ffurfiol.',
  'paragraph.1.3.correction':
    'Nid yw rhifau’r adrannau’n arwain i unman mwyach: mae gweithdrefnau heddiw ar wefan i’r rhanbarth cyfan. Mae’r ddyletswydd i ymholi yn adran 47 o Ddeddf Plant 1989.',
  'paragraph.1.4.summary':
    'Efallai na fydd plentyn am siarad, y bydd yn dweud nad oes dim wedi digwydd, neu na fydd am gael help. Daliwch ati i geisio ei amddiffyn, a daliwch ati i gydweithio.',
  'paragraph.1.5.summary':
    'Mae’r heddlu’n darganfod pa blant ac oedolion eraill y mae’r person yn eu cyfarfod, rhag ofn bod mwy o bobl neu fwy o blant yn rhan ohono. Mewn rhai achosion gallan nhw fynd â ffonau a chyfrifiaduron.',
  'paragraph.1.5.correction':
    'Ni chafwyd hyd i’r tîm heddlu y mae’n ei enwi. Defnyddiwch 101 neu CEOP. Mae’r gweithdrefnau rhanbarthol wedi disodli rhifau’r adrannau.',
  'paragraph.1.6.summary':
    'Os yw’r pryder am oedolyn ac nad oes plentyn yn hysbys, dywedwch wrth yr heddlu. Rhaid i rywun ddarganfod pa blant y mae’r oedolyn yn eu cyfarfod, gartref ac yn y gwaith. Mae gofal cymdeithasol yn cael gwybod hefyd.',
  'paragraph.1.7.summary':
    'Os gwelwch arwyddion bod cydweithiwr yn edrych ar luniau o’r fath, dilynwch y weithdrefn ar gyfer pobl sy’n gweithio gyda phlant. Peidiwch â gadael i’r person wybod cyn i’r heddlu weithredu, oherwydd gall tystiolaeth gael ei cholli.',
  'paragraph.1.7.correction':
    'Mae rhif ei adran wedi mynd. Yn Lloegr mae’r pennaeth neu’r cadeirydd yn dweud wrth y LADO, yng Nghymru wrth Swyddog Dynodedig y cyngor. Nid oes yr un gan yr Alban na Gogledd Iwerddon: dywedwch wrth yr heddlu a gwaith cymdeithasol neu’r tîm Gateway.',
  'paragraph.1.8.summary':
    'Mae astudiaethau’n dangos y gall staff sy’n edrych ar luniau o’r fath fod yn agos at blant yn y gwaith ac yn eu bywydau eu hunain.',
  'paragraph.1.9.summary':
    'Pan fydd gweithwyr proffesiynol yn cynllunio beth i’w wneud, maen nhw’n meddwl am y risg yn y gwaith a’r risg i blant yn nheulu’r person ei hun.',
  'paragraph.1.10.summary':
    'Maen nhw hefyd yn meddwl am unrhyw beth arall y mae’r person yn ei wneud gyda phlant, fel clwb neu dîm.',
  'paragraph.1.11.summary': 'Mae angen i staff AD a TG wybod y gyfraith ar drin lluniau o’r fath yn y gwaith.',
  'paragraph.1.11.correction':
    'Nid yw’r gyfraith yn newydd mwyach, ac mae’n gul. Fe’i bwriadwyd ar gyfer pobl sydd â’r gwaith o ddelio â deunydd o’r fath, nid ar gyfer pob aelod o staff. Ar y we: dywedwch wrth yr IWF. Ar ddyfais: gadewch lonydd iddi a ffoniwch yr heddlu.',
  'paragraph.1.12.summary':
    'Mae CEOP yn dod â’r heddlu ac arbenigwyr amddiffyn plant at ei gilydd. Mae’n derbyn adroddiadau am gam-drin plant yn rhywiol ar-lein.',
  'paragraph.1.12.correction':
    'Mae CEOP bellach yn rhan o’r Asiantaeth Troseddu Cenedlaethol ac nid yw’n wasanaeth brys. Mae dweud wrth yr heddlu ar 101 yr un mor gywir. Os oes plentyn mewn perygl nawr, ffoniwch 999.',
  'paragraph.2.1.summary': 'Gall technoleg newydd ddod â pheryglon newydd i blant.',
  'paragraph.2.1.no-rule': 'Mae’n rhoi’r rheswm dros yr hyn sy’n dilyn. Does dim i’w wneud ynddo.',
  'paragraph.2.2.summary': 'Y prif risgiau yw cam-drin rhywiol, bwlio, a ffilmio rhywun yn cael ei frifo.',
  'paragraph.2.2.no-rule':
    'Mae’n enwi’r risgiau. Mae beth i’w wneud am bob un mewn paragraffau diweddarach, ac mae gan y rheini reolau.',
  'paragraph.2.3.summary': 'Mae’r rhyngrwyd yn helpu plant i siarad a dysgu. Gellir ei ddefnyddio hefyd i’w niweidio.',
  'paragraph.2.3.no-rule': 'Mae’n rhoi’r rheswm dros yr hyn sy’n dilyn. Does dim i’w wneud ynddo.',
  'paragraph.2.4.summary':
    'Mae plant yn aml yn dod ar draws pornograffi oedolion. Gall gweld deunydd treisgar dro ar ôl tro newid sut maen nhw’n meddwl amdanyn nhw eu hunain ac am agosrwydd. Gellir ei ddefnyddio hefyd i feithrin perthynas amhriodol â phlentyn.',
  'paragraph.2.5.summary':
    'Os yw plentyn yn cael ei gynnig i’w gam-drin ar-lein, mae’r heddlu’n cau’r safle a hefyd yn chwilio am y plentyn ac am bwy bynnag sydd y tu ôl iddo. Gallan nhw ofyn i CEOP a’r IWF am gyngor.',
  'paragraph.2.5.correction':
    'Dim ond â lluniau a ffilmiau rhywiol o rai dan 18 y mae’r IWF yn delio bellach. Ni chafwyd hyd i’r tîm heddlu lleol y mae’n ei enwi: defnyddiwch 101 neu CEOP, a 999 os oes plentyn mewn perygl nawr.',
  'paragraph.2.6.summary':
    'Mae pobl sydd am gamfanteisio ar bobl ifanc yn aml yn eu cyrraedd dros y ffôn ac ar-lein. Mae gan lawer o’r bobl ifanc hyn drafferthion eraill ac maen nhw’n hysbys i wasanaethau’n barod.',
  'paragraph.2.6.correction':
    'Mae’r geiriau y mae’n eu defnyddio am y plant hyn wedi dyddio: dioddefwr yw’r plentyn. Mae’r gweithdrefnau rhanbarthol wedi disodli’r protocol y mae’n ei enwi.',
  'paragraph.2.7.summary':
    'Gellir darbwyllo plentyn i wneud pethau rhywiol ar-lein heb gwrdd â’r person erioed. Efallai y bydd yn ei wadu, oherwydd ofn neu gywilydd. Dywedwch wrtho nad ei fai ef yw hyn. Meddyliwch yn ofalus cyn ffilmio cyfweliad.',
  'paragraph.2.7.correction':
    'Mae siarad rhywiol â phlentyn dan 16 bellach yn drosedd ynddo’i hun (Cymru a Lloegr, ers 3 Ebrill 2017). Does dim rhaid i neb gwrdd. Mae’n digwydd mewn apiau a gemau cymaint ag mewn ystafelloedd sgwrsio.',
  'paragraph.2.8.summary':
    'Mae pobl ifanc weithiau’n defnyddio lluniau o eraill ar-lein i’w cywilyddio, eu rhoi dan bwysau neu fanteisio arnyn nhw.',
  'paragraph.2.8.correction':
    'Os yw’r llun yn un noeth o rywun dan 18, mae canllawiau arbennig. Does neb i edrych arno, ei gopïo na’i basio ymlaen. Mae’r arweinydd diogelu’n cael gwybod ar unwaith.',
  'paragraph.2.9.summary':
    'Pan fydd oedolyn yn gwneud lluniau o’r fath neu’n edrych arnyn nhw, mae’r heddlu a gofal cymdeithasol hefyd yn darganfod a yw plant gartref yn ddiogel. Maen nhw’n siarad â’r teulu, ac yn rhannu’r hyn sydd ei angen gyda staff ysgol, meithrinfa ac iechyd.',
  'paragraph.2.10.summary':
    'Mae rhai plant yn chwilio am luniau o’r fath yn fwriadol. Cafodd eraill eu gwthio gan ffrindiau, neu eu harwain yno gan oedolyn oedd yn meithrin perthynas amhriodol â nhw.',
  'paragraph.2.11.summary':
    'Mae meithrin perthynas amhriodol â phlentyn yn drosedd. Mae’r polisi’n dweud bod angen o leiaf ddau gysylltiad a chynllun i gwrdd. Rhaid asesu plentyn a all fod mewn angen neu mewn perygl.',
  'paragraph.2.11.correction':
    'Nid oes angen dau gysylltiad mwyach: mae un yn ddigon. Mae siarad rhywiol â phlentyn dan 16 yn drosedd hyd yn oed pan nad oes cyfarfod wedi’i gynllunio (Cymru a Lloegr). Dywedwch wrth rywun nawr; peidiwch ag aros am ragor.',
  'paragraph.2.12.summary':
    'Mae llawer o blant yn mynd ar-lein, ac mae rhai’n mynd ymlaen i gwrdd â phobl y gwnaethon nhw eu cyfarfod gyntaf yno.',
  'paragraph.2.13.summary':
    'Mae cam-drin byw yn cael ei gynllunio ymlaen llaw ar gyfer amser penodol, ac mae eraill yn talu neu’n cyfnewid lluniau i wylio. Meddyliwch yn ofalus cyn ffilmio cyfweliad gyda’r plentyn.',
  'paragraph.2.14.summary':
    'Gall bod mewn lluniau o’r fath frifo plentyn am flynyddoedd. Mae’r bobl sy’n gwneud hyn yn defnyddio lluniau i gadw plant yn dawel, neu i gael ganddyn nhw wneud rhagor.',
  'paragraph.2.15.summary':
    'Gellir gwneud lluniau hefyd drwy newid ffotograffau, celf neu gartwnau. Gallan nhw frifo’r plentyn lawn cymaint.',
  'paragraph.2.15.correction':
    'Mae lluniau a wnaed ag AI sy’n edrych yn real yn cyfrif yn y gyfraith fel lluniau o’r fath, ac mae’r IWF yn eu derbyn. Gellir rhoi gwybod iddi am luniadau hefyd, ond ni addewir eu tynnu.',
  'paragraph.3.1.summary':
    'Gellir niweidio plant ar-lein hefyd mewn ffyrdd nad ydyn nhw’n rhywiol: ymosodiadau sy’n cael eu ffilmio, a safleoedd sy’n annog hunan-niweidio, cywilyddio, casineb neu hunanladdiad.',
  'paragraph.3.2.summary':
    'Gellir cyrraedd hyn i gyd dros y ffôn, ar gyfrifiadur, neu o rywbeth y mae wedi’i gadw arno.',
  'paragraph.3.2.no-rule':
    'Dim ond dweud lle y gwelir pethau o’r fath y mae. Mae Signpost yn gofyn hynny fel cwestiwn ym mhob achos lle mae’n bwysig.',
  'paragraph.cyberbullying.summary':
    'Ystyr bwlio yw brifo rhywun yn fwriadol, gan amlaf fwy nag unwaith, pan fydd yn anodd iddo ei atal. Gall niweidio plentyn yn ddrwg. Mae angen rheolau cadarn yn ei erbyn ym mhob lle sy’n gofalu am blant.',
  'paragraph.cyberbullying.correction':
    'Mae’r canllawiau y mae’n eu dyfynnu o 2006. Mae’r argraffiad rydym yn gwybod amdano heddiw o fis Rhagfyr 2023.',
  'paragraph.3.3.summary':
    'Gall bwlio ar-lein gyrraedd plentyn ar unrhyw adeg o’r dydd neu’r nos, gartref ac yn yr ysgol.',
  'paragraph.3.4.summary':
    'Gall bwlio frifo plentyn mor ddrwg, yn ei gorff neu ei feddwl, nes ei fod yn cyfrif fel niwed sylweddol.',
  'paragraph.3.4.correction': 'Mae rhif yr adran wedi mynd. Esbonnir niwed sylweddol yn y gweithdrefnau rhanbarthol.',
  'paragraph.3.5.summary':
    'Mae staff yn gwylio am fwlio, ac yn helpu’r plentyn sy’n cael ei fwlio a’r plentyn sy’n ei wneud.',
  'paragraph.3.6.summary':
    'Mae gan bob lle ei reolau ei hun ar fwlio. Mewn achosion difrifol siaradwch â’r arweinydd diogelu a dywedwch wrth ofal cymdeithasol plant. Mae pob plentyn, yr un sy’n cael ei frifo a’r un sy’n brifo, yn cael ei atgyfeiriad ei hun.',
  'paragraph.3.6.correction': 'Y Walsall Safeguarding Partnership yw’r Walsall Board bellach.',
  'paragraph.3.7.summary':
    'Os gall y bwlio fod yn drosedd, fel ymosodiad, lladrad neu aflonyddu, dywedwch wrth yr heddlu cyn gynted ag y gallwch.',
  'paragraph.3.8.summary': 'Mae’n enwi gwefan lle gallai ysgolion ddarllen am atal bwlio.',
  'paragraph.3.8.correction':
    'Mae’r wefan honno wedi cau. Mae ysgolion yn Lloegr bellach yn defnyddio canllawiau cenedlaethol ar gadw plant yn ddiogel.',
  'paragraph.4.1.summary': 'Mae’n rhestru cyrff a gwefannau a allai helpu gweithwyr proffesiynol yn ei ddydd.',
  'paragraph.4.1.correction':
    'Mae llawer wedi cau neu newid. Caeodd BECTA yn 2011. Nid gwasanaeth brys yw CEOP. Nid yw’r Virtual Global Taskforce yn derbyn adroddiadau gan y cyhoedd. Cyngor yn unig y mae Childnet yn ei roi. Lluniau rhywiol o rai dan 18 yn unig y mae’r IWF yn eu derbyn. Mae gan Stop It Now un llinell gymorth genedlaethol. Partneriaeth yw’r Walsall Board bellach. Rhwydwaith i ysgolion yn y rhanbarth oedd WMnet; ni chafwyd hyd i bryd y daeth i ben.',
  'paragraph.4.2.summary': 'Mae’n rhestru gwefannau a thaflenni ar gadw’n ddiogel ar-lein i blant a rhieni.',
  'paragraph.4.2.correction':
    'CEOP Education yw Thinkuknow bellach, ac Action for Children yw NCH. Maen nhw’n rhoi cyngor; nid lleoedd i roi gwybod ydyn nhw. Gall person ifanc siarad ag oedolyn y mae’n ymddiried ynddo neu â Childline.',

  'source.kcsie-2025.gap':
    'Darllenasom grynodeb. Roedd argraffiad 2026 i ddod ym mis Medi 2026; ni chafwyd hyd i’w destun terfynol.',
  'source.kcsie-part-4.gap': 'Darllenasom gopi o argraffiad hŷn mewn llawlyfr ysgol.',
  'source.kcsie-2026-part-one.gap':
    'Dim ond rhannau, wedi’u dyfynnu gan rywun arall, a welsom. Ni ddarllenasom y ddogfen na gwirio ei bod yn derfynol.',
  'source.working-together-2023.gap':
    'Ni chafwyd hyd i argraffiad mwy newydd. Nid yw’n gosod “un diwrnod gwaith” ar gyfer dweud wrth y LADO.',
  'source.ukcis-nudes-2024.gap': 'Ni chafwyd hyd i argraffiad mwy newydd. Ni welsom y cyfan ohono.',
  'source.searching-screening-2022.gap':
    'Crynodebau yn unig a ddarllenasom, ac ni wnaethom wirio a oes argraffiad mwy newydd.',
  'source.lado-procedures.gap': 'Rheol leol yw un diwrnod gwaith. Gwiriwch weithdrefn eich cyngor eich hun.',
  'source.scotland-guidance-2023.gap':
    'Mae’n rhestru rolau ac nid oes LADO yn eu plith; nid oes dim yn dweud hynny’n blaen. Ni wiriwyd cyfraith yr Alban ar luniau o’r fath.',
  'source.ni-guidance.gap':
    'Daeth rhifau Gateway o dudalen ysgol. Ni welwyd defnyddio 101 ar gyfer y PSNI ar dudalen yno.',
  'source.routing-practice.gap': 'Does dim ymarferydd wedi ei lofnodi eto.',
  'source.soa-2003-s15.gap': 'Ni welwyd yr union ddiwrnod y dechreuodd y newid i un cysylltiad.',
  'source.cps-npcc-memorandum.gap':
    'Does dim dyddiad ar y copi ac nid yw’n rhoi nifer o oriau ar gyfer gwneud adroddiad.',
  'source.crime-policing-act-2026.gap':
    'Ni chafwyd hyd i ddyddiad dechrau’r ddyletswydd i roi gwybod. Darllenasom am y Ddeddf, nid y Ddeddf ei hun.',
  'source.ceop-pages.gap':
    'Mae ei chopïau’n rhai blynyddoedd oed. Ni wiriwyd camau’r ffurflen, oriau swyddfa nac unrhyw rif ffôn.',
  'source.iwf-faqs.gap': 'Ni chafwyd hyd i drefn y cwestiynau ar ei ffurflen.',
  'source.nca-iwf-ai-guide-2025.gap': 'Darllenasom hysbysiad am y canllaw, nid y canllaw.',
  'source.nca-sextortion-2024.gap': 'Darllenasom gopi ar safle gwaith ieuenctid.',
  'source.report-remove-pages.gap': 'Mae tudalennau’n anghytuno a oes rhaid i berson ifanc brofi ei oed.',
  'source.stop-it-now-pages.gap': 'Daw’r oriau o hen dudalen.',
  'source.posh-pages.gap': 'Ni wiriwyd yr oriau a’r e-bost ar gyfer eleni.',
  'source.rhc-pages.gap': 'Ni allem ddweud i sicrwydd bod y gwasanaeth yn dal i redeg.',
  'source.report-terrorism-pages.gap':
    'Efallai fod y dudalen bellach yn arwain at ffurflen heddlu mewn cyfeiriad arall.',
  'source.prevent-pages.gap':
    'Nid yw’r tudalennau’n dweud pa genhedloedd y maen nhw’n eu gwasanaethu. Ni chafwyd hyd i Ogledd Iwerddon.',
  'source.report-fraud-pages.gap': 'Mae dwy ffynhonnell yn anghytuno ar yr oriau ffôn.',
  'source.true-vision-pages.gap': 'Ni wiriwyd a yw’r safle’n dal i redeg fel o’r blaen.',
  'source.modern-slavery-pages.gap': 'Daw’r oriau o dudalennau hŷn.',
  'source.samaritans-practitioners.gap': 'Ni chafwyd hyd i’w e-bost a’i ffôn i ymarferwyr.',
  'source.nspcc-pages.gap': 'Ni wiriwyd yr oriau ffôn eleni.',
  'source.nspcc-whistleblowing-page.gap': 'Mae’r oriau o 2016.',
  'source.ofcom-page.gap': 'Mae cyfeiriad mwy newydd yn debygol.',
  'source.walsall-policy.gap': 'Does dim dyddiad ar y testun. Mae’n dyfynnu canllawiau 2006.',
  'source.west-midlands-procedures.gap':
    'Efallai fod y gweithdrefnau wedi symud. Ni chafwyd hyd i gyfeiriadau rhai penodau.',
  'source.west-midlands-police-reports.gap':
    'Does dim tudalen yn enwi’r hen dîm, ac nid yw’r rhai mwy newydd yn rhoi cyswllt i’r cyhoedd.',
  'source.action-for-children-pages.gap': 'Ni welwyd y flwyddyn y newidiodd ei enw.',
  'source.wmnet-article.gap': 'Ni chafwyd hyd i bryd y daeth i ben.',
};
