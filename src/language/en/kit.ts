/** The deployment kit: files with which an IT lead puts Signpost, set up, on every staff browser. */
export const kit = {
  'options.section.deployment-kit': 'Deployment kit (for IT)',
  'kit.intro':
    'This makes the files that put Signpost on every staff browser, with your settings. Nothing you type here is kept or sent.',
  'kit.settings': '1. Your settings',
  'kit.settings.intro': 'Each one is optional. They start with what is set in this browser.',
  'kit.settings.more': 'For everyone in your organisation',
  'kit.again': 'Start again from a settings.json you made before',
  'kit.again.field': 'Paste the text of settings.json',
  'kit.again.read': 'Fill in the form',
  'kit.again.wrong': 'This is not the text of a settings.json file.',
  'kit.again.done': 'The form is filled in.',
  'kit.ids': '2. Where Signpost comes from',
  'kit.ids.intro':
    'Each store gives an extension its own id. For a browser you do not use, leave it empty: its part of the files then does nothing.',
  'kit.ids.here': 'In this browser the id is {id} and the version is {version}.',
  'kit.field.chromeId': 'Id in the Chrome Web Store',
  'kit.field.edgeId': 'Id in the Edge add-ons store',
  'kit.field.firefoxId': 'Id in the Firefox add-ons store',
  'kit.field.minimumVersion': 'Oldest version you allow',
  'kit.field.chromeUpdateUrl': 'Address of your own update file for Chrome',
  'kit.field.edgeUpdateUrl': 'Address of your own update file for Edge',
  'kit.field.firefoxInstallUrl': 'Address of your own package for Firefox',
  'kit.means.chromeId': '32 letters from a to p.',
  'kit.means.edgeId': '32 letters from a to p. It is not the same as in Chrome.',
  'kit.means.firefoxId': 'It looks like an email address.',
  'kit.means.minimumVersion': 'Older ones are off until they have updated. For example 1.2.0.',
  'kit.means.chromeUpdateUrl': 'Leave it empty to use the store.',
  'kit.means.edgeUpdateUrl': 'Leave it empty to use the store.',
  'kit.means.firefoxInstallUrl': 'Leave it empty to use the store.',
  'kit.own-host': 'You host Signpost yourself',
  'kit.why.store-id': 'This is not an id of that store. It has 32 letters from a to p.',
  'kit.why.firefox-id': 'This is not an id that Firefox takes. It looks like an email address.',
  'kit.why.version': 'Write the version as 1.2.3.',
  'kit.why.address': 'This is not a web address.',
  'kit.make': 'Make the files',
  'kit.files': '3. Your files',
  'kit.files.intro':
    'Choose how your browsers are managed. Copy each file, paste it into an editor and save it under its name.',
  'kit.files.print': 'Print a file to check it or to pass it on by hand.',
  'kit.files.live': 'The files follow what you type above.',
  'kit.files.wait': 'Put right what is marked above first.',
  'kit.files.missing': 'The files still have a blank for: {fields}.',
  'kit.platform.google-admin': 'Google Admin console',
  'kit.platform.google-admin.means':
    'Devices, Chrome, Apps and extensions: add Signpost by its id, choose “Force install” and pin it. Paste this file into “Policy for extensions”.',
  'kit.platform.group-policy': 'Group Policy',
  'kit.platform.group-policy.means':
    'Put the .admx file and the folders with the .adml files into PolicyDefinitions. Then type your settings into the boxes.',
  'kit.platform.windows': 'Windows without a server',
  'kit.platform.windows.means': 'Save each file as UTF-16 LE and open it as administrator.',
  'kit.platform.intune': 'Microsoft Intune',
  'kit.platform.intune.means':
    'Use detect and apply as a remediation that runs as the system. The third file removes everything.',
  'kit.platform.macos': 'Mac, with Jamf or another service',
  'kit.platform.macos.means': 'Upload each profile and give it to staff Macs.',
  'kit.platform.linux': 'Linux',
  'kit.platform.linux.means':
    'Chrome: /etc/opt/chrome/policies/managed. Edge: /etc/opt/edge/policies/managed. Chromium: /etc/chromium/policies/managed.',
  'kit.platform.firefox': 'Firefox',
  'kit.platform.firefox.means':
    'Linux: /etc/firefox/policies. Windows and Mac: the folder “distribution” inside the program.',
  'kit.platform.settings': 'Your settings, to keep',
  'kit.platform.settings.means': 'It fills in this form again, and works with the command for maintainers.',
  'kit.copy': 'Copy',
  'kit.print': 'Print',
  'kit.print.refused': 'The browser would not print. Copy the file instead.',
  'kit.show': 'Show {file}',
  'kit.encoding': 'Save it as UTF-16 LE.',
} as const;

/** A sentence of the deployment kit. */
export type KitText = keyof typeof kit;
