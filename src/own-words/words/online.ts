import { reviewed } from '../word-entry.ts';

/** Where and how: messages, sites, sharing, asking, meeting. */
export const online = reviewed('2026-11-28', {
  ask: {
    en: 'ask, asking, asks, wants, want, begging for, requests, pester, keeps asking, demand, requested, requesting, begs, begged, pressuring, pressured, pressure, pressurised, persuaded, persuading, convinced her, convince her, tries to get, trying to get, tried to get, get her to, get him to, got her to, got him to, get me to, got me to, make her, made her, made me, wants her to, wants him to, wants me to, wanting, told her to, told him to, told me to, telling her to, tells her to, coerced, coercing',
    cy: 'gofyn, mae eisiau, moyn, gofynnodd, gofyn am, pwyso ar, mynnu, wedi gofyn, eisiau llun, gofynnwyd',
  },
  message: {
    en: 'message, messaging, messages, text, texts, talking to, talk to, chatting, chat to, speaking to, contacting, dming, inbox, voice notes, adding, added, move the chat, private chat, talking, talks to, chats, messaged, texted, texting with, chatted, talked to, talks with, talking with, speaks to, spoken to, in contact with, contacted, contact with, contacts, friend request, friend requests, voice chat, voice call, rings her, calling at night, facetiming, followed her, following her, follows her, follows him, on chat, snapping, snaps, emailing, emails, emailed, writing to',
    cy: 'neges, negeseuon, negesu, siarad, sgwrsio, yn anfon negeseuon, negeseuon i, tecstio, tecst, yn tecstio, siarad gyda, siarad a, siarad ag, sgwrsio gyda, cysylltu, yn cysylltu, cysylltu a, snapio, e bostio',
    slang:
      'dm, dms, msg, msgs, pm, slid into, dmd, dmed, pmd, hmu, inboxed, txt, txts, txting, msgd, msging, messagin, mesage',
  },
  meet: {
    en: 'meet, meeting, meet up, met, meets, get a train, address, number, comes to see, on her way to, on his way to, on the way to meet, going to see, gone to see, left to see, went to see, on a train, got on a train, getting on a train, train to, bus to, taxi to, travelling to, car with, got in a car, got into a car, get in his car, in his car, at his house, at his flat, at her house, at their house, with him now, pick her up, pick him up, picking her up, picking him up, coming to get her, coming to get him, coming to see, waiting for her, hotel with, sleepover with, stay at his, invited her to, invited him to',
    cy: 'cwrdd, cyfarfod, cwrdd a, ei ffordd i gwrdd, ar y tren, tren i gwrdd, mewn car gyda, dod iw nol, ei dy, mynd iw weld, mynd iw gweld, cyfarfod a, iw gyfarfod, iw chyfarfod, iw gwrdd',
  },
  gift: {
    en: 'gift, gifts, money for, offering money, skins, buying her, buying him, robux for, vouchers, sends gifts, presents, tokens',
    cy: 'anrheg, anrhegion, arian am',
  },
  share: {
    en: 'shared, sharing, share, passed round, passed around, passing, passed it on, passed on, going round, going around, spread, spreading, forwarded, posted, posting, post, leaked, leak, leaks, uploaded, sent round, put online, showed, shows, showing, traded, trading, swapping, sent my nudes, put on, distributed, circulated, in the group, on a site, out there, published',
    cy: 'rhannu, wedi rhannu, pasio, postio, wedi i bostio, dangos',
  },
  send: { en: 'send, sending, sent, sends', cy: 'anfon, anfonodd, danfon', slang: 'snd' },
  website: {
    en: 'website, site, web page, page, link, search results, browsing, forum, pop up, twitter, reddit, telegram, pinterest, tweet, facebook, internet, online, google, came across, found, saw, opened, clicked a link, public page, server, board, folder',
    cy: 'gwefan, safle, tudalen, dolen, ar lein, rhyngrwyd, gwelais, ffeindiais',
  },
  'social app': {
    en: 'snapchat, instagram, tiktok, whatsapp, discord, kik, omegle, snap, xbox, roblox, fortnite, game, gaming, stories, app, messenger, playstation, minecraft',
    cy: 'ap, gem, gemau',
    slang: 'insta, ig, wa, sc, tt, fb',
  },
  'group chat': {
    en: 'group chat, chat group, group, class chat, groupchat, whatsapp group',
    cy: 'grwp sgwrsio, grwp whatsapp, grwp',
    slang: 'gc',
  },
  'dark web': { en: 'dark web, darkweb, tor, onion', cy: 'gwe dywyll, we dywyll' },
  account: { en: 'account, profile, page about, channel', cy: 'cyfrif, proffil' },
  pretend: {
    en: 'pretending, pretending to be, impersonating, impersonate, impersonation, in the name of, parody, imposter, catfish, posing as, fake account, fake profile, fake instagram, fake page',
    cy: 'esgus bod, cyfrif ffug, dynwared',
  },
  platform: {
    en: 'platform, reported to, take it down, taken down, remove the video, not remove, refuses to remove, break the rules, respond',
    cy: 'adrodd i, tynnu i lawr',
  },
  remove: { en: 'remove, taken down, get it down, take down, delete my', cy: 'tynnu, dileu' },
});
