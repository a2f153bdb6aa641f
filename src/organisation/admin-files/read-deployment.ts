import type { KitText } from '../../language/en/kit.ts';
import { type Deployment, isFirefoxId, isStoreId } from './deployment.ts';

/** What an IT lead puts in beside the settings, in the order asked. */
export const deploymentFields = [
  'chromeId',
  'edgeId',
  'firefoxId',
  'minimumVersion',
  'chromeUpdateUrl',
  'edgeUpdateUrl',
  'firefoxInstallUrl',
] as const;
export type DeploymentField = (typeof deploymentFields)[number];

/** As typed; empty or absent means not given. */
export type TypedDeployment = Readonly<Partial<Record<DeploymentField, string>>>;

export interface ReadDeployment {
  readonly deployment: Deployment;
  /** Fields that hold something that cannot be right. */
  readonly problems: readonly {
    readonly field: DeploymentField;
    readonly why: Extract<KitText, `kit.why.${string}`>;
  }[];
  /** Ids that are still to be put in: the files carry a blank in their place, which no browser takes for an id. */
  readonly missing: readonly ('chromeId' | 'edgeId' | 'firefoxId')[];
}

const isVersion = (text: string): boolean => /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text);
/** Http is allowed, for a test on the same machine. */
const isAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '') && !/\s/.test(text);

const checks = {
  chromeId: [isStoreId, 'kit.why.store-id'],
  edgeId: [isStoreId, 'kit.why.store-id'],
  firefoxId: [isFirefoxId, 'kit.why.firefox-id'],
  minimumVersion: [isVersion, 'kit.why.version'],
  chromeUpdateUrl: [isAddress, 'kit.why.address'],
  edgeUpdateUrl: [isAddress, 'kit.why.address'],
  firefoxInstallUrl: [isAddress, 'kit.why.address'],
} as const satisfies Record<DeploymentField, readonly [(text: string) => boolean, KitText]>;

/** Checks each field alone and makes a deployment of those that are right. Never throws. */
export function readDeployment(typed: TypedDeployment): ReadDeployment {
  const value = (field: DeploymentField): string => typed[field]?.trim() ?? '';
  const good = (field: DeploymentField): string | null => {
    const text = value(field);
    return checks[field][0](text) ? text : null;
  };
  const minimumVersion = good('minimumVersion');
  return {
    deployment: {
      chrome: { id: good('chromeId') ?? 'CHROME-ID', updateUrl: good('chromeUpdateUrl'), minimumVersion },
      edge: { id: good('edgeId') ?? 'EDGE-ID', updateUrl: good('edgeUpdateUrl'), minimumVersion },
      firefox: { id: good('firefoxId') ?? 'FIREFOX-ID', installUrl: good('firefoxInstallUrl') },
    },
    problems: deploymentFields
      .filter((field) => value(field) !== '' && good(field) === null)
      .map((field) => ({ field, why: checks[field][1] })),
    missing: (['chromeId', 'edgeId', 'firefoxId'] as const).filter((field) => value(field) === ''),
  };
}
