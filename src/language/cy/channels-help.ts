import type { helplines as english } from '../en/channels-help.ts';
import type { SameKeys } from './same-keys.ts';

/** Lines that listen and advise: what each takes, refuses and needs. */
export const helplines: SameKeys<typeof english> = {
  'channel.act-early.name': 'Llinell gymorth ACT Early',
  'channel.act-early.takes': 'Y pryder bod rhywun yn cael ei ddenu i eithafiaeth.',
  'channel.act-early.refuses': 'Ymosodiad ar fin digwydd: ffoniwch 999.',
  'channel.act-early.needs': 'Beth rydych wedi sylwi arno. Does dim rhaid i chi roi eich enw.',
  'channel.act-early.next':
    'Maen nhw’n gwrando ac yn cynghori. Pan fydd ar gau, mae galwadau’n mynd at swyddogion arbenigol.',

  'channel.childline.name': 'Childline',
  'channel.childline.takes': 'Unrhyw bryder. I unrhyw un hyd at ei ben-blwydd yn 19 oed.',
  'channel.childline.refuses': 'Oedolion a gweithwyr proffesiynol.',
  'channel.childline.needs': 'Dim byd. Does dim angen enw.',
  'channel.childline.next': 'Mae cwnselydd yn gwrando. Mae’n ei gadw’n breifat oni bai bod rhywun mewn perygl.',

  'channel.modern-slavery-helpline.name': 'Modern Slavery and Exploitation Helpline (caethwasiaeth fodern)',
  'channel.modern-slavery-helpline.takes':
    'Arwyddion bod rhywun yn cael ei ddal mewn caethwasiaeth neu ei ddefnyddio gan eraill. Gall asiantaethau ofyn am gyngor hefyd.',
  'channel.modern-slavery-helpline.refuses':
    'Ni all roi rhywun yn y National Referral Mechanism ar ei phen ei hun. Mae’r hyn sy’n ymwneud â rhai dan 18 yn cael ei drosglwyddo, hyd yn oed heb gytundeb.',
  'channel.modern-slavery-helpline.needs': 'Beth rydych wedi sylwi arno.',
  'channel.modern-slavery-helpline.next': 'Maen nhw’n cynghori ac yn ei drosglwyddo.',

  'channel.nspcc-helpline.name': 'Llinell Gymorth yr NSPCC',
  'channel.nspcc-helpline.takes': 'Pryder unrhyw oedolyn am blentyn.',
  'channel.nspcc-helpline.refuses': 'Plentyn mewn perygl y funud hon: ffoniwch 999.',
  'channel.nspcc-helpline.needs': 'Beth sy’n eich poeni. Does dim rhaid i chi roi eich enw.',
  'channel.nspcc-helpline.next': 'Mae arbenigwr yn cynghori, ac yn ei drosglwyddo lle gall plentyn fod mewn perygl.',

  'channel.nspcc-whistleblowing.name': 'NSPCC Whistleblowing Advice Line (chwythu’r chwiban)',
  'channel.nspcc-whistleblowing.takes':
    'Pryderon am sut mae amddiffyn plant yn cael ei drin lle rydych yn gweithio neu rywle arall.',
  'channel.nspcc-whistleblowing.refuses': 'Nid yw’n cymryd lle dweud wrth ofal cymdeithasol neu’r heddlu.',
  'channel.nspcc-whistleblowing.needs':
    'Beth a ddywedoch wrth bwy, pryd, a beth a wnaed. Does dim rhaid i chi roi eich enw.',
  'channel.nspcc-whistleblowing.next': 'Maen nhw’n cynghori a gallan nhw ei drosglwyddo.',

  'channel.papyrus.name': 'Papyrus HOPELINE247',
  'channel.papyrus.takes':
    'Pobl dan 35 sy’n meddwl am hunanladdiad, a’r rhai sy’n poeni amdanyn nhw, yn y gwaith hefyd.',
  'channel.papyrus.refuses': 'Argyfyngau: ffoniwch 999.',
  'channel.papyrus.needs': 'Dim byd.',
  'channel.papyrus.next': 'Mae cynghorydd yn helpu i gynllunio ar gyfer diogelwch.',

  'channel.posh.name': 'Professionals Online Safety Helpline (POSH)',
  'channel.posh.takes':
    'Unrhyw gwestiwn am ddiogelwch ar-lein gan bobl sy’n gweithio gyda phlant: cyfrifon ffug, bwlio, preifatrwydd.',
  'channel.posh.refuses': 'Lluniau troseddol, argyfyngau, a rhieni neu blant eu hunain.',
  'channel.posh.needs':
    'Beth a roesoch wybod i’r platfform a beth a atebodd. Os gall plentyn fod mewn perygl, peidiwch ag aros am yr ateb.',
  'channel.posh.next': 'Maen nhw’n cynghori a gallan nhw ofyn i’r platfform edrych eto.',

  'channel.revenge-porn-helpline.name': 'Revenge Porn Helpline',
  'channel.revenge-porn-helpline.takes':
    'Lluniau rhywiol preifat o oedolion (18 neu hŷn) yn y DU, wedi’u rhannu, neu fygythiad i’w rhannu. Lluniau rhywiol ffug hefyd.',
  'channel.revenge-porn-helpline.refuses': 'Unrhyw un dan 18 yn y llun. Ni all addo tynnu’r llun.',
  'channel.revenge-porn-helpline.needs':
    'Ble mae’r lluniau a beth a ddywedwyd. Nodiadau â dyddiad o enwau a chyfeiriadau.',
  'channel.revenge-porn-helpline.next':
    'Maen nhw’n helpu gyda rhoi gwybod a gallan nhw eich cyfeirio at gyngor cyfreithiol am ddim.',

  'channel.samaritans.name': 'Samaritans',
  'channel.samaritans.takes': 'Unrhyw un sy’n ei chael hi’n anodd, ddydd neu nos.',
  'channel.samaritans.refuses': 'Argyfyngau: ffoniwch 999.',
  'channel.samaritans.needs': 'Dim byd.',
  'channel.samaritans.next': 'Mae rhywun yn gwrando heb farnu.',

  'channel.samaritans-online-harms.name': 'Samaritans: cyngor ar niwed ar-lein',
  'channel.samaritans-online-harms.takes':
    'Pobl sy’n dod ar draws negeseuon am hunanladdiad neu hunan-niweidio yn y gwaith.',
  'channel.samaritans-online-harms.refuses': 'Argyfyngau: ffoniwch 999.',
  'channel.samaritans-online-harms.needs': 'Beth a welsoch, heb fwy o fanylion nag sydd eu hangen arnyn nhw.',

  'channel.shore.name': 'Shore (i bobl ifanc yn eu harddegau)',
  'channel.shore.takes': 'Pobl ifanc yn eu harddegau sy’n poeni am eu meddyliau neu eu hymddygiad rhywiol eu hunain.',
  'channel.shore.refuses': 'Oedolion, ac argyfyngau.',
  'channel.shore.needs': 'Dim byd.',
  'channel.shore.next':
    'Sgwrs gyfrinachol. Ni chafwyd hyd i’w chyfeiriad gwe yma: chwiliwch am “Shore Lucy Faithfull Foundation”.',

  'channel.shout.name': 'Shout',
  'channel.shout.takes': 'Unrhyw un mewn argyfwng, drwy neges destun.',
  'channel.shout.refuses': 'Argyfyngau: ffoniwch 999.',
  'channel.shout.needs': 'Ffôn sy’n gallu anfon neges destun.',
  'channel.shout.next': 'Mae gwirfoddolwr yn anfon neges yn ôl.',

  'channel.stop-it-now.name': 'Llinell gymorth Stop It Now',
  'channel.stop-it-now.takes':
    'Pryderon am feddyliau neu ymddygiad rhywiol: eich rhai chi, rhai oedolyn arall neu rai plentyn. Caiff gweithwyr proffesiynol ofyn am gyngor.',
  'channel.stop-it-now.refuses': 'Adroddiadau i gael rhywbeth wedi’i dynnu i lawr, ac argyfyngau.',
  'channel.stop-it-now.needs': 'Dim byd. Does dim rhaid i chi roi eich enw. Gallwch siarad Cymraeg neu Saesneg.',
  'channel.stop-it-now.next':
    'Mae cynghorydd yn siarad â chi am ddiogelwch a’r camau nesaf. Dim ond yr hyn sy’n dangos pwy yw plentyn mewn perygl, neu drosedd, sy’n cael ei drosglwyddo.',
};
