import { useState } from 'preact/hooks';
import type { OrganisationDoor, OrganisationNow } from '../../src/browser/organisation.ts';
import type { SettingKey } from '../../src/organisation/settings.ts';
import { ownRows } from './own-rows.ts';
import type { Refusal } from './problem.ts';
import { settingText } from './setting-text.ts';

type ByKey<T> = Readonly<Partial<Record<SettingKey, T>>>;

/** Typing into the organisation's settings: what stands in each field, what was refused, and when to say so. */
export function useOrganisationFields(door: OrganisationDoor, now: OrganisationNow) {
  const [typed, setTyped] = useState<ByKey<string>>({});
  const [problems, setProblems] = useState<ByKey<Refusal>>({});
  const note = (key: SettingKey, problem: Refusal | undefined) =>
    setProblems((before) => ({ ...before, [key]: problem }));

  function save(key: SettingKey, text: string): Refusal | undefined {
    const report = door.setOrganisation(key, text);
    const problem = report.status === 'ignored' ? report : undefined;
    if (!problem) note(key, undefined);
    return problem;
  }

  /** The field is left: saves it, or says why not. True when it is saved. */
  function leave(key: SettingKey, text: string): boolean {
    const problem = save(key, text);
    note(key, problem);
    return problem === undefined;
  }

  return {
    textOf: (key: SettingKey): string => typed[key] ?? settingText(now.own, key),
    problems,
    /** Saves what is good so far; a half-typed number is not blamed yet. */
    type(key: SettingKey, text: string): void {
      setTyped((before) => ({ ...before, [key]: text }));
      save(key, text);
    },
    leave,
    /** Checks everything that was typed, each with its own reason, and says whether all of it is saved. */
    checkAll(): boolean {
      const keys = ownRows.map(({ key }) => key).filter((key) => typed[key] !== undefined);
      return keys.map((key) => leave(key, typed[key] ?? '')).every(Boolean);
    },
    /** After an import or a reset: the fields show what is stored. */
    startAgain(): void {
      setTyped({});
      setProblems({});
    },
  };
}
