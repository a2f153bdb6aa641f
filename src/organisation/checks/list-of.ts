import { accepted, type Check, refused } from './checked.ts';

/** The most lines a list can have. */
export const longestList = 50;

/** A list whose every line passes `check`; the first line at fault is named by its number. */
export const listOf =
  (check: Check<string>): Check<readonly string[]> =>
  (values) => {
    if (values.length > longestList) return refused('organisation.why.too-many');
    const kept: string[] = [];
    for (const [index, value] of values.entries()) {
      const checked = check(value);
      if (!checked.ok) return { ...checked, item: index + 1 };
      kept.push(checked.value);
    }
    return accepted(kept);
  };
