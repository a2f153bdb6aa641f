import type { address as english } from '../en/address.ts';
import type { SameKeys } from './same-keys.ts';

/** Words about the address of a page and about typed text: why something was not taken, and what to know about it. */
export const address: SameKeys<typeof english> = {
  'address.why.empty': 'Does dim cyfeiriad yma. Gallwch deipio neu ludo un, neu fynd ymlaen hebddo.',
  'address.why.not-an-address': 'Nid yw hwn yn edrych fel cyfeiriad gwe. Edrychwch arno eto, neu ewch ymlaen hebddo.',
  'address.why.browser-page':
    'Nid oes cyfeiriad i’w adrodd ar y dudalen hon o’r porwr. Gallwch ludo’r un rydych yn ei olygu.',
  'address.why.file':
    'Ffeil ar y cyfrifiadur hwn yw hon, nid tudalen we. Gadewch y ffeil fel y mae. Gallwch fynd ymlaen heb gyfeiriad.',
  'address.why.inside-page':
    'Cafodd hwn ei wneud y tu mewn i dudalen arall, felly nid yw’r cyfeiriad yn gweithio yn unman arall. Gludwch gyfeiriad y dudalen y daeth ohoni, neu ewch ymlaen hebddo.',
  'address.why.code': 'Cod rhaglen yw hwn, nid cyfeiriad gwe. Gallwch ludo’r cyfeiriad rydych chi’n ei olygu.',
  'address.why.email': 'Cyfeiriad e-bost yw hwn, nid cyfeiriad gwe. Gallwch ei roi yn eich nodiadau yn lle hynny.',
  'address.why.other-scheme':
    'Dim ond cyfeiriadau sy’n dechrau â http neu https y gellir eu defnyddio yma. Gallwch ysgrifennu’r un hwn yn eich nodiadau.',

  'text.why.picture':
    'Ni ellir cadw lluniau yma, hyd yn oed fel testun. Mae hynny’n eich diogelu chi a’r plentyn. Disgrifiwch beth ddigwyddodd yn eich geiriau eich hun.',
  'text.why.file':
    'Mae hwn yn edrych fel ffeil wedi’i throi’n destun, neu god hir iawn. Ni ellir cadw ffeiliau yma. Mae hynny’n eich diogelu chi a’r plentyn. Ysgrifennwch yn eich geiriau eich hun.',
};
