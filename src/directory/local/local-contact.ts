import type { LocalTextKey } from '../../language/en/local.ts';
import type { Confidence, Route } from '../channel.ts';
import { police101 } from '../channels/police-101.ts';
import type { Contact, Force } from './shapes.ts';
import { listSources } from './sources.ts';

/** One contact with where it comes from. */
export interface LocalContact {
  readonly id: string;
  /** A proper name, shown as it is in every language; null where the kind’s name says it. */
  readonly name: string | null;
  readonly audience: 'any' | 'professionals' | 'public';
  /** False: it must not be relied on. Then there are no routes, hours or hint: only where it came from. */
  readonly shown: boolean;
  readonly routes: readonly Route[];
  /** What to press in the phone menu. */
  readonly option: string | null;
  /** In English, as the page gave them. */
  readonly hours: string | null;
  readonly hint: LocalTextKey | null;
  /** A web address, or the title of a list. Say where it comes from; never offer it as a way to report. */
  readonly source: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: the page carries no date. */
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  /** Stands beside everything nobody has checked by hand. */
  readonly check: 'local.check-first' | null;
}

/** A council’s contact. One of low confidence is not shown until a person has checked it. */
export function localContact(contact: Contact): LocalContact {
  const { id, audience, source, sourceDate, confidence, verified } = contact;
  const about = { id, name: null, audience, source, sourceDate, confidence } as const;
  const check = verified === null ? 'local.check-first' : null;
  if (confidence === 'L' && verified === null)
    return { ...about, shown: false, routes: [], option: null, hours: null, hint: null, check };
  return {
    ...about,
    shown: true,
    routes: routesOf(contact),
    option: contact.option ?? null,
    hours: contact.hours ?? null,
    // The tests hold that every hint in the file has its sentence.
    hint: contact.hint ? (`local.hint.${contact.hint}` as LocalTextKey) : null,
    check,
  };
}

function routesOf({ phone, email, url, confidence }: Contact): readonly Route[] {
  return [
    ...(phone ? [{ kind: 'phone' as const, value: phone, confidence }] : []),
    ...(email ? [{ kind: 'email' as const, value: email, confidence }] : []),
    ...(url ? [{ kind: 'site' as const, value: url, confidence }] : []),
  ];
}

/** A police force: 101 with its relay, and the report form where its exact address was seen, else the website. */
export function forceContact(force: Force): LocalContact {
  const { title, copyDate, confidence } = listSources['force-sites'];
  const online = force.reportUrl
    ? { kind: 'form' as const, value: force.reportUrl, confidence }
    : { kind: 'site' as const, value: force.website, confidence };
  return {
    id: force.id,
    name: force.name,
    audience: 'any',
    shown: true,
    routes: [...police101.routes, online],
    option: null,
    hours: null,
    hint: null,
    source: title,
    sourceDate: copyDate,
    confidence,
    check: 'local.check-first',
  };
}
