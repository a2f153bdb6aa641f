import { reviewed } from '../word-entry.ts';

/** Where and how: messages, sites, sharing, asking, meeting. */
export const online = reviewed('2026-11-24', {
  ask: {
    en: 'ask, asking, asks, wants, want, begging for, requests, pester, keeps asking, demand',
    cy: 'gofyn, mae eisiau, moyn',
  },
  message: {
    en: 'message, messaging, messages, text, texts, talking to, talk to, chatting, chat to, speaking to, contacting, dming, inbox, voice notes, adding, added, move the chat, private chat, talking, talks to, chats',
    cy: 'neges, negeseuon, negesu, siarad, sgwrsio, yn anfon negeseuon',
    slang: 'dm, dms, msg, msgs, pm, slid into',
  },
  meet: { en: 'meet, meeting, meet up, met, meets, get a train, address, number, comes to see', cy: 'cwrdd, cyfarfod' },
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
