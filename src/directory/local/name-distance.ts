/** Words that say what kind of council it is, in names as written; taken off so that only the place is compared. */
const kindWords =
  /\b(london borough|council|borough|city|county|district|metropolitan|royal|health|social|care|trust|hsc|the|of|and)\b/g;

/** The typed or listed name in plain letters and single spaces: no accents, no punctuation, `&` as `and`, Saint as St. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st');

/** The place alone: `City of York Council` and `York` are both `york`. Empty when only such words were given. */
export const placeAlone = (plain: string): string => plain.replace(kindWords, ' ').replace(/ +/g, ' ').trim();

/**
 * How many single mistakes lie between two words: a letter left out, added, changed, or two swapped.
 *
 * @param most give up beyond this many; then the answer is `most + 1`
 */
export function mistakesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped && i > 1 && j > 1) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}
