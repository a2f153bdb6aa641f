import { reviewed } from '../word-entry.ts';

/** Pictures, and sexual words. Plain words only on screen: what is listed as slang is never shown. */
export const sexual = reviewed('2026-11-28', {
  picture: {
    en: 'picture, photo, photograph, image, pic, selfie, snap of, screenshot, imagery, poster, pictures, photos, images, pics, screenshots, snapshot, drawings of, cartoon, gif, photo album, camera roll',
    cy: 'llun, lluniau, delwedd, delweddau, ffotograff',
    slang: 'pix, pik, piccy, foto, pics n vids, flicks, pixs',
  },
  video: {
    en: 'video, clip, film, filmed, movie, recording, recorded, footage, filming, films, videoed, videos, clips, reel, reels, tiktok video, on video, videoing',
    cy: 'fideo, fideos, ffilm, ffilmio',
    slang: 'vid, vids',
  },
  nude: {
    en: 'nude, topless, no clothes, semi nude, underwear picture, intimate image, intimate picture, private pictures, private pics, private photos, private pic, private picture, private video, intimate photos, intimate pics, intimate, undressed photo, youth produced sexual imagery, private parts picture, sexting, private snap, no clothes on, nude picture, nude photo, nude video, topless pic, topless picture, pictures of her body, picture of his body, pic of his body, pics of her body, picture of her body, photo of her body, photos of her chest, picture of her chest, with no clothes on, no top on, no top, in her underwear, in his underwear, bra pics, bra picture, underwear pics, underwear photo, sexy pic, sexy pics, sexy picture, sexy photo, private images, intimate video, shower video, changing room picture, changing room video, private photo, private videos',
    cy: 'noeth, llun noeth, lluniau noeth, llun preifat, lluniau preifat, noethlun, llun heb ddillad, lluniau heb ddillad, heb ddillad, llun noeth o, lluniau noeth o, lluniau personol, llun personol',
    slang:
      'nudes, naked, naked pictures, noods, nudez, nuddy, nudie, lewds, sexts, tit pic, bait out, noodz, n00ds, nudies, nekkid, bare pics, tittie pic, boob pic, bate, bait pics, baited, exposed pics',
  },
  undress: {
    en: 'nudify, nudify app, undress, undressing, undressed, undress app, taking clothes off, take things off, take clothes off, tops off, lift tops, lift their tops, underwear, pants, swimsuit, bikini, leotard, tiny clothes, undress her, undress him, take her top off, take his top off, take her clothes off, take off her top, take off clothes, take off her clothes, take off top, tops up, lift her top, nightie, pyjamas, swimwear, bra, getting changed, get changed, stripping, strip, strip off, changing room',
    cy: 'dadwisgo, dillad isaf, tynnu dillad, tynnu ei dillad, tynnu ei ddillad, tynnu top, bicini, gwisg nofio, mewn dillad isaf, newid dillad',
  },
  fake: {
    en: 'deepfake, fake, ai, ai generated, with ai, faked, edited, my face on, photoshopped, made with an app, deep fake, fakes, deepfakes, deepfaked, deep fakes, face swap, face swapped, swapped her face, put her face on, put my face on, her face on, his face on, photoshop, chatgpt, grok, computer generated, generated, not real, ai app, nudify',
    cy: 'ffug, deallusrwydd artiffisial, dwfn ffug, ffugio, ai, ei hwyneb ar, fy wyneb ar',
  },
  'child abuse images': {
    en: 'child abuse images, child abuse image, child abuse pictures, child abuse picture, child abuse material, child abuse videos, child abuse video, child sexual abuse material, child sexual abuse images, indecent images of children, indecent images, indecent image, indecent pictures, sexual pictures of children, sexual images of children, illegal images, illegal pictures, illegal content, sexual images of kids, category a, sexualised images of children, sexual poses, abuse pictures, abuse images, teen abuse pictures, abuse of a child picture, child abuse imagery, child abuse content, child sexual abuse, child sexual abuse image, child sexual abuse video, sexual abuse images, sexual abuse material, sexual abuse of children, indecent photos, indecent photos of children, indecent photographs, indecent picture, indecent material, indecent imagery, indecent videos, images of child abuse, pictures of child abuse, videos of child abuse, video of child abuse, pictures of abuse, images of abuse, sexual pictures of kids, sexual photos of children, sexual videos of children, sexual pics of children, sexual pics of kids, sexual videos of kids, sexual images of a child, sexual picture of a child, illegal images of children, illegal pictures of children, illegal videos, illegal photos, category b, category c, obscene pictures of children, drawn child abuse, cartoon child abuse, ai child abuse, lolicon pictures, images of children being abused, pictures of children being abused, videos of children being abused, video of a child being abused',
    cy: 'lluniau anweddus o blant, lluniau anweddus, delweddau anweddus, delweddau rhywiol o blant, lluniau rhywiol o blant, lluniau anghyfreithlon, lluniau o gam drin plant, cam drin plant ar lein, lluniau o blant yn cael eu cam drin, fideos anweddus, fideo anweddus o blentyn, llun anweddus o blentyn, delweddau o gam drin plant, deunydd cam drin plant, o blant yn cael eu cam drin, o blentyn yn cael ei gam drin',
    slang:
      'csam, iioc, cp, child pornography, underage porn site, child porn, kiddie porn, kiddy porn, underage porn, porn with kids, lolicon, loli, shota, kids porn, illegal porn, pthc, cheese pizza, map links, cp links, kid porn, child p0rn, pedo porn, paedo pics, paedo porn, pedo videos, jb pics, child being raped',
  },
  sexual: {
    en: 'sexual, sexually, sexualised, sexy, suggestive, rude, dirty, flirting, flirt, sexual comments, sex, explicit, indecent, private parts, making out, twerking, pole dancing, inappropriate, kissing, lewd, sexual things, sexual messages, sexual chat, sexual questions, sexual talk, being sexual, talking dirty, dirty talk, dirty messages, sexting with, naughty, touch herself, touch himself, asks about sex, asked about sex, what she was wearing, her body, his body, body parts, seductive, provocative, sexualised dancing, raunchy, erotic',
    cy: 'rhywiol, anweddus, amhriodol, cael rhyw, am ryw, gwneud rhyw, ofyn am ryw, siarad am ryw',
    slang:
      'horny, shagging, willy, boobs, bum, fanny, dick, cock, pussy, wank, wanking, nonce messages, feeling horny, bits, his bits, her bits, thing out, tits, arse',
  },
  pornography: {
    en: 'pornography, adult website, adult site, adult content, adult film, adult videos, sex site, sex videos, googled sex, pornographic, sex film, sex films, adult channel, rude website, rude videos, sex on his phone, sex website, sex sites, blue movie, x rated',
    cy: 'pornograffi, fideos rhywiol, gwefan rywiol, fideo rhywiol',
    slang:
      'porn, porn site, porn video, violent porn, addicted to porn, naked adults, xxx, pron, p0rn, pr0n, pornhub, onlyfans, hentai, hardcore, xvideos, dirty videos, corn site, porn sites, watching porn, watches porn, saw porn, porn magazine, naked people, extreme porn, , gwefan porn, gwylio porn',
  },
  'sent unasked': {
    en: 'unwanted, unsolicited, without asking, didnt ask for, did not ask for, dont want, unrequested, airdropped, airdrop, bluetooth, cyberflashing, cyber flash, cyberflash, flashed, flasher, flashing, exposed himself, exposed herself, not asked for, never asked for, i never asked, did not want, did not want it, without me asking, out of nowhere, out of the blue, exposing himself, exposes himself, exposed to me, flashes, sent me a picture of his, picture of his bits, photo of his private parts, picture of his private parts, pictures of his body, picture of himself, on the bus airdrop',
    cy: 'heb ofyn, heb i mi ofyn, nad oeddwn ei eisiau, fflachio seiber, fflachio, heb i fi ofyn, doeddwn i ddim eisiau, nad oeddwn i ei eisiau, dangos ei hun, heb ei eisiau',
    slang:
      'picture of himself naked, nudes of himself, dick pic, d pic, willy pic, dic pic, pic of his thing, picture of his willy, knob pic, dick pics, d pics, willy pics, cock pic, cock pics, willy picture, penis pic, penis picture, pic of his bits, dikpic, dickpic, dickpics, peen pic',
  },
  'shared without consent': {
    en: 'without consent, without her consent, without my consent, without permission, non consensual, intimate image abuse, hidden camera, voyeur, creepshots, upskirting, upskirt, icloud, sex video, stolen pictures, grown womans sexual pictures, without me knowing, without her knowing, without his knowledge, without my knowledge, without her permission, without my permission, never agreed, did not agree, did not consent, secretly filmed, secretly recorded, secretly filming, spy cam, spycam, filmed me without, filmed us without, recorded me without, threatening to post my nudes, hidden cameras, in the changing rooms filmed',
    cy: 'heb ganiatad, heb fy nghaniatad, heb ei chaniatad, heb yn wybod i mi, camera cudd, fideo preifat o oedolyn',
    slang: 'revenge porn, pornograffi dial, sex tape, fake porn, deepfake porn, creep shots',
  },
  grooming: {
    en: 'grooming, groomed, groomer, predator, grooms, secret online boyfriend, so mature for my age, befriending, secret, dont tell, not to tell, our secret, grooming gang, groom, being groomed, online grooming, groomed online, befriended, befriended my, preying, prey on, preys on, keep it secret, keep it a secret, keep secret, keep our chats, not tell anyone, do not tell anyone, do not tell your mum, told her not to tell, says he loves her, says he loves him, in love with, they are in love, loves her, online relationship, in a relationship with, relationship with a man, relationship with an older, going out with an older, dating an older, seeing an older, older boyfriend, boyfriend is older, boyfriend who is, much older boyfriend, 20 year old boyfriend, gaining trust, says she is mature, mature for her age, flattering, offers modelling, says he is a modelling, modelling agency, pretended to be a teenager, pretends to be a teenager, pretending to be a teenager, pretending to be a kid, pretending to be a child, pretending to be younger, said he was 14, said he was 15, said he was 16, lied about his age, lied about her age, turned out to be a man, turned out to be older, home alone chat, are you alone, is she alone, if she was alone, if she is alone, if i was alone',
    cy: 'meithrin perthynas amhriodol, cyfrinach, peidio dweud, cadw n gyfrinach, cadwn gyfrinach, yn gyfrinachol, paid dweud, peidio a dweud, cariad hyn, cariad ar lein, mewn cariad, perthynas gyda dyn, perthynas gyda rhywun hyn, dweud ei fod yn 15, esgus bod yn blentyn, meithrin perthynas',
    slang:
      'pedo, paedo, paedophile, pedophile, predater, nonce, peado, pdf file, creep, creepy, weirdo, weird messages, gnoc, nifoc, lmirl, peedo, pediphile, pedofile, peodo, nonces, noncing, creeps, creeping, sliding into, rizz, sus man, pred, preds',
    source:
      'https://thelondoneconomic.com/lifestyle/police-release-list-of-secret-slang-hashtags-and-acronyms-teenagers-use-online-in-warning-to-parents-120320/amp',
  },
  attracted: {
    en: 'attracted, attracted to, sexual thoughts, urges, feelings for, fancy, my own thoughts, my thoughts, bad thoughts, intrusive thoughts, my behaviour, my own behaviour, i might hurt, act on my feelings, what i might do, i like younger, i might be a risk, worried i will do, attracted to children, attracted to kids, attracted to boys, attracted to girls, think about kids, think about children, thinking about kids, thinking about children, thoughts about children, thoughts about kids, thoughts about a child, sexual feelings, fantasies, fantasise, fantasising, turned on by, aroused, aroused by, i like kids, i like children, i like little, i am attracted, am i a paedo, i am a paedo, scared i am a paedo, scared i am, worried i am a, think i am a paedo, might be a paedo, i think i might, afraid of what i, what is wrong with me, my feelings about children, feelings towards children, feelings about kids, worried about myself, worried about my own, i nearly touched, i touched a child, i hurt a child, i did something to, i did something bad, things i have done, i crossed a line',
    cy: 'meddyliau rhywiol, fy meddyliau, meddyliau fy hun, meddyliau drwg am blant, meddyliau drwg, meddwl am blant, nheimladau am blant, fy nheimladau, fy nenu at blant, denu at blant, fy ymddygiad fy hun, poeni am fy meddyliau, poeni am fy hun, teimladau rhywiol, teimladau rhywiol at blant, teimladau at blant',
    slang: 'am i a pedo, am i a nonce, i am a pedo, i am a nonce, scared i am a pedo',
  },
  'want to stop': {
    en: 'want to stop, cant stop, stop looking, stop watching, help me stop, stop it now, help for me, need help with, i need help, help for myself, scared of what i might do, i look at, i looked at, i clicked on, i know it is wrong, i did something, am i a, i have a problem, want help to stop, trying to stop, how do i stop, how to stop, stop myself, control myself, keep going back, i keep looking, i keep watching, i have been looking, i have been watching, i have looked at, looked at things, things i should not, i should not have looked, should not look at, ashamed of what i, i am ashamed, i feel guilty, can not control, help me please, i want help, i want to change, get help for myself, been looking at things, i watched, i searched for, i downloaded, i have downloaded, i saw and liked, before i do something, need to stop, want it to stop, illegal stuff, illegal things, stop these thoughts',
    cy: 'eisiau stopio, beth allwn i ei wneud, helpu fi, eisiau help, angen help, sut mae stopio, rhoi r gorau, methu stopio, rwy n edrych ar, dw in edrych ar, dwi n edrych, dwi wedi edrych, rydw i wedi edrych',
  },
  camera: {
    en: 'webcam, camera, video call, cam, video chat, facetime, zoom, skype, on cam, go on cam, go on camera, on camera, on webcam, video calling, video called, on call, video calls, web cam, live call, omegle call, teams call, turn her camera on, put camera on, turn on camera',
    cy: 'camera, gwegamera, galwad fideo, ar gamera, ar we gamera, galwadau fideo',
  },
  stream: {
    en: 'live, live stream, livestream, streaming, livestreamed, live cam, on stream, pay per view, streams, streamed, broadcast, broadcasting, live video, live show, livestreams, live feed, tiktok live, insta live, instagram live, facebook live, twitch',
    cy: 'yn fyw, ffrwd fyw, ffrydio, ffrydio n fyw, ffrydion fyw, darlledu, darlledu n fyw, fideo byw',
  },
  'for sale': {
    en: 'sold, selling a child, for sale, being sold, offered, offering, offers, advert, advertising, advertised, ad for, escort, sell a child, sex with a young girl, order, requests for, other men, selling a girl, selling a boy, selling her, selling him, selling my, selling their, sells a child, sell her, sell him, offering a child, offering a girl, offering a boy, offering his, offering her, offered his, offered her, offered a child, offering his daughter, child for sex, girl for sex, boy for sex, buy a child, buying a child, bought a child, renting, rent out, rents out, pimp, pimped, pimping, pay to watch, pay to see, paying to watch, to order, abuse to order, sex ad, escort site, escort website, adverts, advertises, on a sex site',
    cy: 'ar werth, cynnig, hysbyseb, gwerthu plentyn, yn gwerthu merch, gwerthu merch, gwerthu bachgen, cynnig plentyn, cynnig merch, hysbysebu, talu i wylio, prynu plentyn',
  },
  posing: {
    en: 'posing, pose, dancing, dance, dances, modelling, dares, challenge, challenges, gymnastics, performing, perform, bath, in bed, filming herself, filming himself, videos of herself, acting grown up, subscribers, for gifts, family channel, youtube, model, poses, posed, dancing in, twerks, showing her body, showing off her body, shows her body, doing the splits, dress up, dressing up, makeup, lip syncing, lip sync, making videos, makes videos, posts videos of herself, posting videos of herself, posting herself, goes live, going live on, follow me, likes and followers, grwm, catwalk, handstands, bathtime, bath time, in the bath, potty, feet pics, feet, performing on camera',
    cy: 'dawnsio, peri, ffilmio ei hun, bath, perfformio, yn dawnsio, yn peri, gwneud fideos, gwneud fideo, ffilmio ei hunan, dangos ei hun ar, mynd yn fyw',
  },
});
