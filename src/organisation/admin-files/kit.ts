import type { GivenSettings } from '../settings.ts';
import type { AdminFile, AdminFormat } from './admin-file.ts';
import { admx } from './admx.ts';
import type { Deployment } from './deployment.ts';
import { firefox } from './firefox.ts';
import { googleAdmin } from './google-admin.ts';
import { intune } from './intune.ts';
import { linux } from './linux.ts';
import { mobileconfig } from './mobileconfig.ts';
import { windowsReg } from './windows-reg.ts';

const formats: readonly AdminFormat[] = [linux, windowsReg, admx, intune, mobileconfig, googleAdmin, firefox];

/** Every file an administrator may need for these settings, each with install and pin where its format can say so. */
export const deploymentKit = (given: GivenSettings, deployment: Deployment): readonly AdminFile[] =>
  formats.flatMap((format) => format(given, deployment));
