import type { handling as english } from '../en/handling.ts';
import type { SameKeys } from './same-keys.ts';

/** What to do, or not, with what was seen (rules 10 and 11). */
export const handling: SameKeys<typeof english> = {
  'handling.ring-999-if-now': 'Os gallen nhw frifo eu hunain nawr, ffoniwch 999 ac arhoswch gyda nhw.',
  'handling.ask-about-suicide':
    'Mae un cwestiwn yn iawn: gofynnwch yn blaen a ydyn nhw’n meddwl am ddod â’u bywyd i ben. Nid yw gofyn yn rhoi’r syniad yno.',
  'handling.stop-looking': 'Caewch ef. Peidiwch â mynd yn ôl ato.',
  'handling.no-view': 'Peidiwch ag edrych arno, a pheidiwch â gofyn am ei weld.',
  'handling.no-search': 'Peidiwch â chwilio am ragor, a pheidiwch â chwilio drwy ddyfais neb.',
  'handling.no-screenshot': 'Peidiwch â thynnu sgrinlun na llun ohono.',
  'handling.no-copy': 'Peidiwch â’i gopïo, ei gadw na’i argraffu.',
  'handling.no-forward': 'Peidiwch â’i anfon ymlaen, pwy bynnag sy’n gofyn.',
  'handling.no-reply': 'Peidiwch â’u hateb. Rhowch y gorau i’r cysylltiad.',
  'handling.do-not-pay': 'Peidiwch â thalu. Os ydych wedi talu, peidiwch â thalu dim mwy.',
  'handling.do-not-delete': 'Peidiwch â dileu dim. Gall fod yn dystiolaeth.',
  'handling.preserve': 'Cadwch negeseuon a chofnodion yn union fel y maen nhw.',
  'handling.isolate-device':
    'Does neb i ddefnyddio dyfais sydd yn eich gofal: cadwch hi dan glo. Gofynnwch i’r heddlu a ddylid ei gadael ymlaen neu wedi’i diffodd.',
  'handling.their-device': 'Peidiwch â chymryd nac agor dyfais sydd gan y person. Dywedwch wrth yr heddlu ble mae hi.',
  'handling.do-not-alert-subject':
    'Peidiwch â gadael i’r person a all fod wedi gwneud hyn ddod i wybod, na gweld y sgrin hon.',
  'handling.share-on-need-to-know': 'Dywedwch wrth y rhai y mae’n rhaid iddyn nhw wybod, a neb arall.',
  'handling.record-url-text-only': 'O’r dudalen, ysgrifennwch y cyfeiriad, yr amser a’r enw defnyddiwr yn unig.',
  'handling.record-own-words':
    'Ysgrifennwch heddiw beth a ddigwyddodd a beth a ddywedwyd, yn y geiriau a ddefnyddiwyd.',
  'handling.no-describe':
    'Peidiwch â disgrifio’r llun. Ysgrifennwch hyn yn unig: delweddau rhywiol o blentyn, a ble maen nhw.',
  'handling.no-name-content': 'Peidiwch â’i enwi na’i ddisgrifio wrth eraill, hyd yn oed i’w rhybuddio.',
  'handling.evidence-screenshot-ok':
    'Cewch dynnu sgrinlun o negeseuon, enwau neu fygythiadau. Byth lle mae plentyn yn cael ei ddangos mewn ffordd rywiol.',
  'handling.keep-child-safe': 'Arhoswch gyda’r plentyn, neu gwnewch yn siŵr bod oedolyn diogel yn gwneud hynny.',
  'handling.do-not-question-child': 'Gwrandewch. Peidiwch â holi na ffilmio’r plentyn.',
  'handling.reassure-not-blame': 'Dywedwch nad eu bai nhw yw hyn, a bod dweud wrth rywun yn beth iawn.',
  'handling.no-secrecy-promise': 'Peidiwch ag addo ei gadw’n gyfrinach. Dywedwch wrth bwy y byddwch yn dweud.',
  'handling.support-both-children': 'Helpwch bob plentyn: yr un a gafodd niwed a’r un a wnaeth niwed.',
  'handling.check-all-contact-with-children':
    'Meddyliwch am bob plentyn y mae’r person hwn yn ei gyfarfod: yn y gwaith, gartref, mewn clybiau.',
  'handling.plain-words': 'Defnyddiwch eiriau byr a charedig.',
  'handling.step-away': 'Camwch yn ôl o’r sgrin am y tro.',
  'handling.quiet-place': 'Chwiliwch am le tawel lle gallwch siarad.',
  'handling.any-words': 'Dywedwch ef yn eich geiriau eich hun. Bydd unrhyw eiriau’n gwneud y tro.',
  'handling.not-safe-now': 'Os gallech frifo eich hun neu rywun arall, ffoniwch 999 nawr.',
  'handling.support-viewer': 'Gofalwch am bwy bynnag a’i gwelodd, gan gynnwys chi eich hun.',
  'handling.parents-not-first':
    'Peidiwch â dweud wrth rieni yn gyntaf. Yr arweinydd, yr heddlu neu ofal cymdeithasol sy’n penderfynu pryd.',
  'handling.no-pose': 'Peidiwch byth ag esgus mai chi yw’r plentyn, na gosod trap.',
  'handling.do-not-act-alone': 'Peidiwch â mynd yno na delio ag ef ar eich pen eich hun.',
  'handling.not-only-behaviour': 'Nid cosb yn unig yw’r ateb.',
  'handling.do-not-wait': 'Peidiwch ag aros am brawf, nac aros iddo ddigwydd eto.',
  'handling.explain-confidentiality-limits': 'Dywedwch yn gynnar beth y mae’n rhaid i chi ei drosglwyddo a pham.',
  'handling.not-shared-by-adult':
    'Does dim un oedolyn i lanlwytho, anfon na thrin y llun, hyd yn oed er mwyn ei dynnu i lawr.',
  'handling.say-if-copied':
    'Os cafodd ei gadw, ei argraffu neu ei anfon ymlaen, dywedwch hynny wrth yr heddlu. Peidiwch â’i guddio.',
  'handling.listen-if-denied':
    'Trosglwyddwch ef hyd yn oed os yw’r plentyn yn dweud nad oes dim o’i le neu nad yw eisiau help.',
  'handling.ask-before-leaving-group': 'Gofynnwch i’r heddlu cyn i chi adael neu ddileu’r grŵp neu’r neges.',
};
