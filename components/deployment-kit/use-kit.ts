import { useMemo, useState } from 'preact/hooks';
import { json } from '../../src/organisation/admin-files/admin-file.ts';
import { deploymentKit } from '../../src/organisation/admin-files/kit.ts';
import {
  type DeploymentField,
  deploymentFields,
  readDeployment,
} from '../../src/organisation/admin-files/read-deployment.ts';
import { decodeSettings } from '../../src/organisation/decode.ts';
import { type GivenSettings, type SettingKey, settingTable } from '../../src/organisation/settings.ts';
import { settingText } from '../organisation/setting-text.ts';

export type KitKey = SettingKey | DeploymentField;
type Typed = Readonly<Partial<Record<KitKey, string>>>;

export const isDeploymentField = (key: KitKey): key is DeploymentField =>
  (deploymentFields as readonly KitKey[]).includes(key);

/** The form of the kit and the files that follow from it, in page memory alone. */
export function useKit(start: GivenSettings) {
  const [typed, setTyped] = useState<Typed>({});
  const [left, setLeft] = useState<ReadonlySet<KitKey>>(new Set());
  const [filledIn, setFilledIn] = useState(start);
  const textOf = (key: KitKey): string => typed[key] ?? (isDeploymentField(key) ? '' : settingText(filledIn, key));
  const texts = settingTable
    .map(({ key }): [SettingKey, string] => [key, textOf(key)])
    .filter(([, text]) => text.trim() !== '');
  const checked = useMemo(() => {
    const { given, report } = decodeSettings(Object.fromEntries(texts));
    const { deployment, problems, missing } = readDeployment(typed);
    const files = [{ name: 'settings.json', text: json(given) }, ...deploymentKit(given, deployment)];
    return { refused: report.filter((one) => one.status === 'ignored'), problems, missing, files };
  }, [typed, filledIn]);
  return {
    ...checked,
    textOf,
    /** Whether its problem is shown: not while it is being typed for the first time. */
    isLeft: (key: KitKey): boolean => left.has(key),
    type: (key: KitKey, text: string) => setTyped((now) => ({ ...now, [key]: text })),
    leave: (key: KitKey) => setLeft((now) => new Set(now).add(key)),
    leaveAll: () => setLeft(new Set([...settingTable.map(({ key }) => key), ...deploymentFields])),
    /** Fills the form in from an earlier `settings.json`; false when it is none. */
    startFrom(text: string): boolean {
      const settings = parsed(text);
      if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return false;
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([key]) => isDeploymentField(key as KitKey))));
      setFilledIn(decodeSettings(settings).given);
      return true;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // said beside the field
  }
}
