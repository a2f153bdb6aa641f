import type { Outcome } from '../outcome.ts';
import { hasUnusual, withoutHidden } from './characters.ts';
import { refusalFor } from './refused-scheme.ts';
import { fromSafeForm, toSafeForm, withoutBrackets } from './safe-form.ts';

/** A web address as it is kept in a journey. */
export interface Address {
  /** As an official form wants it: without user name and password, brackets outside an IPv6 host as `%5B` `%5D`. */
  readonly exact: string;
  /** Host and port for the screen, in `xn--` form. */
  readonly host: string;
  /** There is a part after `?` or `#` that may be left out. */
  readonly hasQuery: boolean;
  /** A user name or password stood in it and was left out; the screen says so. */
  readonly droppedUserInfo: boolean;
  /** The host has letters beyond plain a to z, or the address has hidden or right-to-left ones. */
  readonly unusualLetters: boolean;
}

const webScheme = /^https?:/i;
const bareDomain = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?([/?#]|$)/u;

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // a stray % is allowed in an address
  }
}

/** Tried in this order: as pasted, read back from safe form, without hidden characters, with https in front. */
function parse(pasted: string): URL | null {
  const asPasted = webScheme.test(pasted) ? URL.parse(pasted) : null;
  if (asPasted) return asPasted;
  const plain = withoutHidden(fromSafeForm(pasted));
  return URL.parse(bareDomain.test(plain) ? `https://${plain}` : plain);
}

function toAddress(url: URL, pasted: string): Address {
  const droppedUserInfo = url.username !== '' || url.password !== '';
  url.username = '';
  url.password = '';
  const exact = withoutBrackets(url.href);
  return {
    exact,
    host: url.host,
    hasQuery: /[?#]/.test(exact),
    droppedUserInfo,
    unusualLetters: /(^|\.)xn--/.test(url.host) || hasUnusual(pasted) || hasUnusual(decoded(exact)),
  };
}

/** Mail and notes put addresses in angle brackets or quotes. */
const unwrapped = (pasted: string): string =>
  /^(?:<.*>|".*"|'.*'|“.*”|‘.*’)$/s.test(pasted) ? pasted.slice(1, -1) : pasted;

/**
 * Reads an address that was pasted, typed or taken from a tab.
 *
 * @param pasted any text, of any length; safe form is read back
 * @returns the address, or the reason why it cannot be used: only http and https are. Never throws.
 */
export function readAddress(pasted: string): Outcome<Address> {
  const trimmed = unwrapped(pasted.trim());
  if (withoutHidden(trimmed).trim() === '') return { ok: false, why: 'address.why.empty' };
  const url = parse(trimmed);
  if (!url) return { ok: false, why: trimmed.includes('@') ? 'address.why.email' : 'address.why.not-an-address' };
  const refused = refusalFor(url.protocol);
  if (refused) return { ok: false, why: refused };
  return { ok: true, value: toAddress(url, trimmed) };
}

/** An address without the part after `?` or `#`, which may name a person or a search. */
const withoutQuery = (exact: string): string => exact.replace(/[?#].*/s, '');

/** An address as it stands in a journey or a record. */
export interface KeptAddress {
  /** As an official form wants it, whole; null for none. */
  readonly address: string | null;
  /** The reporter leaves out the part after `?` or `#` for people; official forms still get it. */
  readonly queryLeftOut: boolean;
}

/** What people read of an address: its safe form, without the part that the reporter leaves out; null for none. */
export const addressForPeople = ({ address, queryLeftOut }: KeptAddress): string | null =>
  address && toSafeForm(queryLeftOut ? withoutQuery(address) : address);
