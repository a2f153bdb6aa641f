import { type AdminFormat, json } from './admin-file.ts';

/**
 * What goes into "Policy for extensions" in the Google Admin console. Force-install and pin are switches beside it
 * there, so this file has the settings alone. Not tried on a live tenant.
 */
export const googleAdmin: AdminFormat = (given) => [
  {
    name: 'google-admin/policy-for-extensions.json',
    text: json(Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { Value: value }]))),
  },
];
