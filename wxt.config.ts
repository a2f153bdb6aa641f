import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { firstScreenInPopup } from './scripts/build/first-screen-plugin.ts';
import { productName } from './src/product.ts';

/** Every permission with its one line of reason; the manifest, the release list and the privacy page are made from it. */
export const permissions = {
  storage: 'Keeps unfinished answers until the browser closes; reads the settings of the school or agency.',
  sidePanel: 'Shows the steps beside an official form (Chrome and Edge).',
  activeTab: 'Reads the address of the page the button was pressed on, only after the press.',
  contextMenus: 'Offers help from the menu on a page or a link; the link is not opened.',
} as const;

const permissionNames = Object.keys(permissions) as (keyof typeof permissions)[];

/**
 * The oldest browsers that have everything the code calls: `action.openPopup` is for every extension from Chrome 127
 * on. Firefox knows what `data_collection_permissions` says from 140 on, on Android from 142.
 */
export const oldest = { chrome: '127', firefox: '140.0', firefoxForAndroid: '142.0' } as const;

/** The same page policy in every build: nothing is fetched, framed, sent or written as markup. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const firefox: UserManifest = {
  permissions: permissionNames.filter((name) => name !== 'sidePanel'), // its sidebar needs none
  incognito: 'not_allowed',
  browser_specific_settings: {
    gecko: {
      id: 'signpost@example.org',
      strict_min_version: oldest.firefox,
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: oldest.firefoxForAndroid },
  },
};

const chrome: UserManifest = {
  permissions: permissionNames,
  minimum_chrome_version: oldest.chrome,
  incognito: 'spanning',
  storage: { managed_schema: 'managed_schema.json' },
  externally_connectable: { ids: [], matches: [] },
  // A fixed id for trying out policies on an unpacked build; store builds never set it.
  ...(process.env.SIGNPOST_DEV_KEY && { key: process.env.SIGNPOST_DEV_KEY }),
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: productName,
    action: { default_title: productName },
    content_security_policy: { extension_pages: pagePolicy },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    ...(browser === 'firefox' ? firefox : chrome),
  }),
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), firstScreenInPopup()],
    build: {
      modulePreload: {
        // It would fetch modules, which the page policy forbids and every supported browser can do without.
        polyfill: false,
        // The first screen stands in the page: what its script imports must not be read before that is painted.
        resolveDependencies: (_file, parts, { hostType }) => (hostType === 'html' ? [] : parts),
      },
    },
  }),
});
