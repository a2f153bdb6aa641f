/** Words about the address of a page and about typed text: why something was not taken, and what to know about it. */
export const address = {
  'address.why.empty': 'There is no address here. You can type or paste one, or go on without it.',
  'address.why.not-an-address': 'This does not look like a web address. Check it, or go on without it.',
  'address.why.browser-page': 'This page of the browser has no address to report. You can paste the one you mean.',
  'address.why.file':
    'This is a file on this computer, not a web page. Leave the file as it is. You can go on without an address.',
  'address.why.inside-page':
    'This was made inside another page, so the address does not work anywhere else. Paste the address of the page it came from, or go on without it.',
  'address.why.code': 'This is program code, not a web address. You can paste the address you mean.',
  'address.why.email': 'This is an email address, not a web address. You can put it in your notes instead.',
  'address.why.other-scheme':
    'Only addresses that start with http or https can be used here. You can write this one in your notes.',

  'text.why.picture':
    'Pictures can’t be kept here, not even as text. That protects you and the child. Please describe what happened in your own words.',
  'text.why.file':
    'This looks like a file turned into text, or a very long code. Files can’t be kept here. That protects you and the child. Please write it in your own words.',
} as const;
