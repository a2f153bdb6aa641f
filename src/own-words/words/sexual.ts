import { reviewed } from '../word-entry.ts';

/** Pictures, and sexual words. Plain words only on screen: what is listed as slang is never shown. */
export const sexual = reviewed('2026-11-24', {
  picture: {
    en: 'picture, photo, photograph, image, pic, selfie, snap of, screenshot, imagery, poster',
    cy: 'llun, lluniau, delwedd, delweddau, ffotograff',
    slang: 'pix, pik, piccy, foto',
  },
  video: {
    en: 'video, clip, film, filmed, movie, recording, recorded, footage, filming, films',
    cy: 'fideo, fideos, ffilm, ffilmio',
    slang: 'vid, vids',
  },
  nude: {
    en: 'nude, topless, no clothes, semi nude, underwear picture, intimate image, intimate picture, private pictures, private pics, private photos, private pic, private picture, private video, intimate photos, intimate pics, intimate, undressed photo, youth produced sexual imagery, private parts picture, sexting, private snap, no clothes on',
    cy: 'noeth, llun noeth, lluniau noeth, llun preifat, lluniau preifat, noethlun',
    slang: 'nudes, naked, naked pictures, noods, nudez, nuddy, nudie, lewds, sexts, tit pic, bait out',
  },
  undress: {
    en: 'nudify, nudify app, undress, undressing, undressed, undress app, taking clothes off, take things off, take clothes off, tops off, lift tops, lift their tops, underwear, pants, swimsuit, bikini, leotard, tiny clothes',
    cy: 'dadwisgo, dillad isaf, tynnu dillad',
  },
  fake: {
    en: 'deepfake, fake, ai, ai generated, with ai, faked, edited, my face on, photoshopped, made with an app, deep fake',
    cy: 'ffug, deallusrwydd artiffisial, dwfn ffug',
  },
  'child abuse images': {
    en: 'child abuse images, child abuse image, child abuse pictures, child abuse picture, child abuse material, child abuse videos, child abuse video, child sexual abuse material, child sexual abuse images, indecent images of children, indecent images, indecent image, indecent pictures, sexual pictures of children, sexual images of children, illegal images, illegal pictures, illegal content, sexual images of kids, category a, sexualised images of children, sexual poses, abuse pictures, abuse images, teen abuse pictures',
    cy: 'lluniau anweddus o blant, lluniau anweddus, delweddau anweddus, delweddau rhywiol o blant, lluniau rhywiol o blant, lluniau anghyfreithlon',
    slang:
      'csam, iioc, cp, child pornography, underage porn site, child porn, kiddie porn, kiddy porn, underage porn, porn with kids, lolicon, loli, shota, kids porn, illegal porn',
  },
  sexual: {
    en: 'sexual, sexually, sexualised, sexy, suggestive, rude, dirty, flirting, flirt, sexual comments, sex, explicit, indecent, private parts, making out, twerking, pole dancing, inappropriate, kissing, lewd',
    cy: 'rhywiol, rhyw, anweddus, amhriodol',
    slang: 'horny, shagging, willy, boobs, bum, fanny, dick, cock, pussy',
  },
  pornography: {
    en: 'pornography, adult website, adult site, adult content, adult film, adult videos, sex site, sex videos, googled sex',
    cy: 'pornograffi',
    slang:
      'porn, porn site, porn video, violent porn, addicted to porn, naked adults, xxx, pron, p0rn, pr0n, pornhub, onlyfans, hentai, hardcore, xvideos, dirty videos, corn site',
  },
  'sent unasked': {
    en: 'unwanted, unsolicited, without asking, didnt ask for, did not ask for, dont want, unrequested, airdropped, airdrop, bluetooth, cyberflashing, cyber flash, cyberflash, flashed, flasher, flashing, exposed himself, exposed herself, not asked for',
    cy: 'heb ofyn, heb i mi ofyn, nad oeddwn ei eisiau, fflachio seiber, fflachio',
    slang:
      'picture of himself naked, nudes of himself, dick pic, d pic, willy pic, dic pic, pic of his thing, picture of his willy, knob pic',
  },
  'shared without consent': {
    en: 'without consent, without her consent, without my consent, without permission, non consensual, intimate image abuse, hidden camera, voyeur, creepshots, upskirting, upskirt, icloud, sex video, stolen pictures, grown womans sexual pictures',
    cy: 'heb ganiatad',
    slang: 'revenge porn, pornograffi dial, sex tape, fake porn, deepfake porn, creep shots',
  },
  grooming: {
    en: 'grooming, groomed, groomer, predator, grooms, secret online boyfriend, so mature for my age, befriending, secret, dont tell, not to tell, our secret',
    cy: 'meithrin perthynas amhriodol, cyfrinach, peidio dweud',
    slang:
      'pedo, paedo, paedophile, pedophile, predater, nonce, peado, pdf file, creep, creepy, weirdo, weird messages, gnoc, nifoc, lmirl',
    source:
      'https://thelondoneconomic.com/lifestyle/police-release-list-of-secret-slang-hashtags-and-acronyms-teenagers-use-online-in-warning-to-parents-120320/amp',
  },
  attracted: {
    en: 'attracted, attracted to, sexual thoughts, urges, feelings for, fancy, my own thoughts, my thoughts, bad thoughts, intrusive thoughts, my behaviour, my own behaviour, i might hurt, act on my feelings, what i might do, i like younger, i might be a risk, worried i will do',
    cy: 'meddyliau rhywiol, fy meddyliau, meddyliau fy hun',
  },
  'want to stop': {
    en: 'want to stop, cant stop, stop looking, stop watching, help me stop, stop it now, help for me, need help with, i need help, help for myself, scared of what i might do, i look at, i looked at, i clicked on, i know it is wrong, i did something, am i a, i have a problem',
    cy: 'eisiau stopio, beth allwn i ei wneud',
  },
  camera: {
    en: 'webcam, camera, video call, cam, video chat, facetime, zoom, skype',
    cy: 'camera, gwegamera, galwad fideo',
  },
  stream: {
    en: 'live, live stream, livestream, streaming, livestreamed, live cam, on stream, pay per view',
    cy: 'yn fyw, ffrwd fyw, ffrydio',
  },
  'for sale': {
    en: 'sold, selling a child, for sale, being sold, offered, offering, offers, advert, advertising, advertised, ad for, escort, sell a child, sex with a young girl, order, requests for, other men',
    cy: 'ar werth, cynnig, hysbyseb, gwerthu plentyn',
  },
  posing: {
    en: 'posing, pose, dancing, dance, dances, modelling, dares, challenge, challenges, gymnastics, performing, perform, bath, in bed, filming herself, filming himself, videos of herself, acting grown up, subscribers, for gifts, family channel, youtube, model',
    cy: 'dawnsio, peri, ffilmio ei hun, bath, perfformio',
  },
});
