/** A touch is written at most this often, in milliseconds; what lies in storage may be older by as much. */
export const touchEvery = 60_000;

/**
 * Whether a draft is past its time.
 *
 * A clock that was set back makes an age negative: then, too, nobody knows how old the draft is.
 *
 * @param touchedAt the last touch, and `now`: milliseconds since 1970
 * @param limit the time without a touch after which it goes, in milliseconds
 */
export const isTooOld = (touchedAt: number, now: number, limit: number): boolean => Math.abs(now - touchedAt) > limit;
