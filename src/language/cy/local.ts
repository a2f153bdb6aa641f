import type { local as english } from '../en/local.ts';
import type { SameKeys } from './same-keys.ts';

/** Local contacts: the search for a council, what was found there, and what to do where nothing was. */
export const local: SameKeys<typeof english> = {
  'local.why.authority': '{full}',
  'local.why.alias': 'Enw arall ar {now} yw {written}.',
  'local.why.district': 'Mae {place} yn rhan o {now}. {now} sy’n gyfrifol am blant.',
  'local.why.former': 'Mae {place} bellach yn rhan o {now}.',
  'local.why.former-choose':
    'Mae {place} bellach wedi’i rannu. Dewiswch pwy sy’n gyfrifol lle mae’r plentyn yn byw: {now}.',
  'local.why.trust': '{now} sy’n gwasanaethu {place}.',
  'local.why.trusts': 'Mae mwy nag un ymddiriedolaeth yn gwasanaethu {place}. Dewiswch eich un chi: {now}.',
  'local.why.area-unsure':
    'Fe wnaethom weithio hyn allan o’r hen ffiniau. Gofynnwch i’r ymddiriedolaeth a yw’n gwasanaethu’r lle.',
  'local.change': 'O {date} mae’r cynghorau yma’n newid. Yna {now} fydd yn gyfrifol.',
  'local.none': 'Ni chawsom hyd i gyngor o’r enw hwnnw. Rhowch gynnig ar enw’r cyngor, y dosbarth neu’r sir.',

  'local.none.meanwhile': 'Oes plentyn mewn perygl? Peidiwch ag aros am hyn: ffoniwch yr heddlu.',

  'local.kind.front-door': 'Gofal cymdeithasol plant: pwynt cyswllt cyntaf y cyngor',
  'local.kind.front-door.wales': 'Gwasanaethau cymdeithasol plant y cyngor',
  'local.kind.front-door.scotland': 'Gwaith cymdeithasol (y cyngor)',
  'local.kind.front-door.northern-ireland': 'Tîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol',
  'local.kind.out-of-hours': 'Gyda’r nos, yn y nos ac ar benwythnosau',
  'local.kind.designated-officer': 'Swyddog Dynodedig yr Awdurdod Lleol (LADO)',
  'local.kind.designated-officer.wales': 'Swyddog Dynodedig Diogelu',
  'local.kind.designated-officer.scotland': 'Pryderon am rywun sy’n gweithio gyda phlant',
  'local.kind.designated-officer.northern-ireland': 'Pryderon am rywun sy’n gweithio gyda phlant',
  'local.kind.partnership': 'Partneriaeth ddiogelu leol',
  'local.kind.police': 'Yr heddlu',

  'local.check-first': 'Gwiriwch cyn dibynnu arno.',
  'local.audience.professionals': 'I bobl sy’n gweithio gyda phlant',
  'local.audience.public': 'I bawb arall',
  'local.option': 'Yna pwyswch {option}.',
  'local.hours': 'Oriau ar y dudalen a ddarllenwyd gennym: {hours}',
  'local.gap': 'Nid ydym wedi cael hyd i gyswllt ar gyfer y lle hwn. Dyma beth i’w wneud.',
  'local.withheld':
    'Cawsom hyd i gyswllt, ond nid ydym yn siŵr ei fod yn gywir heddiw, felly nid ydym yn ei ddangos. Dyma beth i’w wneud.',
  'local.no-such-officer.scotland':
    'Nid oes swyddog o’r math hwn yn yr Alban. Dywedwch wrth yr heddlu a thîm gwaith cymdeithasol y cyngor.',
  'local.no-such-officer.northern-ireland':
    'Nid oes swyddog o’r math hwn yng Ngogledd Iwerddon. Dywedwch wrth yr heddlu a thîm Gateway yr ymddiriedolaeth.',

  'local.say.front-door': 'Dywedwch: “Dwi’n poeni am blentyn. Mae angen gofal cymdeithasol plant arna i.”',
  'local.say.front-door.scotland': 'Dywedwch: “Dwi’n poeni am blentyn. Mae angen gwaith cymdeithasol plant arna i.”',
  'local.say.front-door.northern-ireland': 'Dywedwch: “Dwi’n poeni am blentyn. Mae angen y tîm Gateway arna i.”',
  'local.say.out-of-hours':
    'Dywedwch: “Dwi’n poeni am blentyn ac ni all aros. Pwy sydd ar ddyletswydd dros blant nawr?”',
  'local.say.designated-officer': 'Dywedwch: “Mae angen Swyddog Dynodedig yr Awdurdod Lleol (LADO) arna i.”',
  'local.say.designated-officer.wales': 'Dywedwch: “Mae angen y Swyddog Dynodedig Diogelu arna i.”',
  'local.say.designated-officer.scotland': 'Dywedwch: “Dwi’n poeni am rywun sy’n gweithio gyda phlant.”',
  'local.say.designated-officer.northern-ireland': 'Dywedwch: “Dwi’n poeni am rywun sy’n gweithio gyda phlant.”',
  'local.say.partnership': 'Gofynnwch i’r cyngor: “Pwy sy’n rhedeg y bartneriaeth diogelu plant yma?”',
  'local.say.police': 'Dywedwch: “Dwi eisiau rhoi gwybod am bryder am blentyn.”',

  'local.way.council-site': 'Gwefan y cyngor',
  'local.way.trust-site': 'Gwefan yr ymddiriedolaeth',
  'local.way.national-finder': 'Dod o hyd i’r cyngor ar GOV.UK',
  'local.way.front-door': 'Gofyn i ofal cymdeithasol plant am y swyddog hwn',
  'local.way.police-101': 'Yr heddlu, pan nad oes neb mewn perygl nawr',
  'local.way.force-finder': 'Dod o hyd i’r heddlu lleol',

  'local.hint.advice':
    'Mae’r llinell hon yn rhoi cyngor i weithwyr proffesiynol. I wneud atgyfeiriad, defnyddiwch y rhif arall.',
  'local.hint.advice-first': 'Gallwch siarad â gweithiwr cymdeithasol ar ddyletswydd yma cyn gwneud atgyfeiriad.',
  'local.hint.priority-line':
    'Gofynnwch am y “Priority Line” os yw’r perygl yn agos. Gall gweithwyr proffesiynol ofyn am gyngor ar y “Consultation Line”.',
  'local.hint.emergencies':
    'Ffoniwch dim ond pan fydd brys. Am unrhyw beth arall defnyddiwch ffurflen ar-lein y cyngor.',
  'local.hint.form-first': 'Gofynnir i weithwyr proffesiynol ddefnyddio ffurflen ar-lein y cyngor.',
  'local.hint.form-unless-urgent':
    'Mae gweithwyr proffesiynol yn defnyddio ffurflen ar-lein y cyngor, oni bai ei bod yn argyfwng.',
  'local.hint.form-ring-for-advice': 'Gwnewch yr atgyfeiriad gyda’r ffurflen ar-lein. Ffoniwch am gyngor.',
  'local.hint.same-day':
    'Ffoniwch pan fydd yn rhaid delio ag ef heddiw. Defnyddiwch ffurflen ar-lein y cyngor ar gyfer y gweddill.',
  'local.hint.say-social-care': 'Dywedwch “gofal cymdeithasol plant” (yn Saesneg: children’s social care).',
  'local.hint.say-referral': 'Dywedwch mai atgyfeiriad amddiffyn plant yw hwn.',
  'local.hint.duty-social-worker': 'Gofynnwch am y gweithiwr cymdeithasol ar ddyletswydd.',
  'local.hint.duty-team': 'Gofynnwch am y tîm dyletswydd argyfwng.',
  'local.hint.by-email': 'Mae’r dudalen yn gofyn i chi anfon e-bost. Mae’r cyfeiriad ar y dudalen.',

  'local.procedures.1.1.3': 'Niwed sylweddol',
  'local.procedures.3.1.1': 'Gwneud atgyfeiriad',
  'local.procedures.3.1.4': 'Ymholiadau adran 47',
  'local.procedures.4.1.1': 'Honiadau yn erbyn pobl sy’n gweithio gyda phlant',
  'local.procedures.4.1.4': 'Cam-drin wedi’i drefnu a chymhleth',
  'local.procedures.10.1.4': 'Camfanteisio rhywiol',
  'local.procedures.whole': 'Diogelwch ar-lein',
  'local.procedures.no-address':
    'Nid ydym wedi cael hyd i gyfeiriad y bennod ei hun. Dechreuwch ar dudalen flaen y gweithdrefnau.',
  'local.procedures.may-move': 'Efallai fod y gweithdrefnau wedi symud. Gwiriwch cyn dibynnu arnyn nhw.',

  'local.attribution': 'Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan yr Open Government Licence v3.0.',
  'local.attribution.council-names': 'Enwau cynghorau: hawlfraint (c) 2021 mySociety, trwydded MIT.',
  'local.attribution.council-sites':
    'Gwefannau cynghorau: hawlfraint (c) 2016 Crown Copyright (Government Digital Service), trwydded MIT.',
};
