import type { always as english } from '../en/always.ts';
import type { SameKeys } from './same-keys.ts';

/** The sixteen rules that hold on every path, in our words. */
export const always: SameKeys<typeof english> = {
  'decide.always.1':
    'Perygl nawr: 999 yw’r peth cyntaf a ddangosir, ar unwaith. Mae peidio â bod yn siŵr yn cyfrif fel perygl lle gall rhywun fod wedi’i frifo, ar goll neu’n ffarwelio. Heb berygl, nid yw 999 byth yn gam. [1.12]',
  'decide.always.2':
    'Nid yw neb a allai fod yn destun y pryder yn cael gwybod dim, na neb sy’n gweithio oddi tanyn nhw. Rheolwr → y rheolwr nesaf neu’r pennaeth; arweinydd → pennaeth; arweinydd TG neu AD → pennaeth; pennaeth → cadeirydd. Neb uwch: LADO, neu yn yr Alban a Gogledd Iwerddon yr heddlu neu waith cymdeithasol. Nid yw’r sawl sy’n adrodd byth yn cael ei anfon ato’i hun. [1.2] [1.7]',
  'decide.always.3':
    'Nid yw testun y pryder yn cael ei rybuddio nes bod yr heddlu a (Lloegr, Cymru) y LADO neu’r Swyddog Dynodedig yn cytuno. Nid rhieni sy’n cael gwybod gyntaf lle gallai perthynas fod yn gysylltiedig. [1.7]',
  'decide.always.4':
    'Dim ond ar gyfer delweddau rhywiol o rai dan 18 oed mewn cyfeiriad gwe y cynigir yr Internet Watch Foundation, ac yn gyntaf dim ond lle nad yw’r plentyn na’r person yn hysbys. Nid yw byth yn ateb cyfan i blentyn hysbys, dyfais neu sgwrs breifat.',
  'decide.always.5':
    'Dim ond ar gyfer cam-drin rhywiol ar-lein neu feithrin perthynas amhriodol â rhywun dan 18 oed y cynigir CEOP, bob amser gyda’r heddlu ar 101 wrth ei ochr. Nid gwasanaeth brys mohono ac nid yw’n ddienw. [1.12]',
  'decide.always.6':
    'Plentyn hysbys mewn perygl: yr arweinydd diogelu a gofal cymdeithasol plant y genedl. Nid yw arweinydd absennol yn gohirio dim. Nid oes angen tystiolaeth. [1.2] [1.3] [2.11]',
  'decide.always.7':
    'Yr oedran yn y llun sy’n penderfynu’r offeryn tynnu i lawr. Nid oes oedolyn yn edrych ar lun rhywun dan 18 oed, yn ei drin nac yn ei anfon.',
  'decide.always.8':
    'Mae gan bob cenedl ei sianeli a’i theitlau ei hun. LADO yn Lloegr, Swyddog Dynodedig yng Nghymru, y naill na’r llall yn yr Alban na Gogledd Iwerddon.',
  'decide.always.9': 'Dim mwy o fraw nag y mae’r ffeithiau’n ei gario.',
  'decide.always.10':
    'Nid oes dim yn cael ei weld eto, ei gipio, ei gopïo, ei gadw, ei argraffu, ei anfon ymlaen, ei ddileu lle gall fod yn dystiolaeth, ei chwilio amdano na’i ddangos.',
  'decide.always.11':
    'Gwrandewir ar y plentyn, heb ei holi na’i ffilmio; heb ei feio; heb addo cyfrinachedd iddo. Mae plentyn sy’n gwadu yn dal i gael ei atgyfeirio. [1.4] [2.7] [2.13]',
  'decide.always.12': 'Mae’r plentyn a wnaeth niwed yn blentyn hefyd: atgyfeiriadau ar wahân, cymorth i’r ddau. [3.6]',
  'decide.always.13':
    'Mae rhywun sy’n poeni am ei feddyliau ei hun yn cael help yn gyntaf, dim bygythiadau, a gair plaen am yr hyn y byddai’n rhaid i linell gymorth ei basio ymlaen.',
  'decide.always.14':
    'Mae gan bob canlyniad berson i siarad ag ef, brys, beth sy’n digwydd nesaf a llinell o gymorth; mae gan bob cam ei reswm.',
  'decide.always.15': 'Nid yw cyrff sydd wedi dod i ben neu sy’n rhoi cyngor yn unig byth yn lle i adrodd. [4.1] [4.2]',
  'decide.always.16':
    'Lloegr: enwir dyletswydd i adrodd Deddf Trosedd a Phlismona 2026 lle gall fod yn bwysig. Ni ddywedir ei bod mewn grym na nad yw: ni chafwyd hyd i’w dyddiad cychwyn.',
};
