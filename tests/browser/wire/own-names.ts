/**
 * Names that the browsers ask for by themselves, each with its reason. `network.test.ts` shows at release that a
 * browser with an empty extension in Signpost's place asks for these and no others either.
 */
export const ownNames: Readonly<Record<string, string>> = {
  'clients2.google.com': 'Chromium looks for updates of its own parts.',
  'update.googleapis.com': 'Chromium looks for updates of its own parts.',
  'accounts.google.com': 'Chromium looks whether somebody is signed in to the browser.',
  'firefox.settings.services.mozilla.com': 'Firefox fetches its own settings.',
};
