/** The words around the questions and the result: buttons, the page, errors, leaving. */
export const app = {
  'app.loading': 'One moment.',

  'language.other': 'Cymraeg',
  'language.not-checked': 'The Welsh words have not been checked yet by a practitioner who speaks Welsh.',

  'emergency.call': 'Danger now? Call 999',
  'emergency.more': 'Can’t speak?',
  'emergency.relay': 'Textphone or text relay: 18000.',
  'emergency.bsl': 'British Sign Language: the 999 BSL app.',
  'emergency.silent': 'On a mobile and can’t speak: press 55 when asked.',
  'emergency.sms': 'Text 999 only if you have signed up before (text “register” to 999).',

  'leave.button': 'Clear and close',
  'leave.hint': 'To leave fast, press Clear and close, or Shift three times.',
  'leave.cleared': 'Your answers are cleared.',
  'leave.short': 'Cannot clear: history, what school or work saw.',
  'leave.cannot':
    'Your answers and notes go. Signpost cannot clear the browser’s history or its list of closed tabs. It cannot clear what you copied, printed, saved or put into an email. It cannot clear what school or work monitoring has recorded.',
  'leave.left':
    'You can close this window now. Signpost cannot clear the browser’s history or its list of closed tabs. It cannot clear what you copied, printed, saved or put into an email. It cannot clear what school or work monitoring has recorded.',
  'leave.again': 'Start again',

  'journey.back': 'Back',
  'journey.continue': 'Continue',
  'journey.your-answer': 'your answer',
  'journey.options': 'Options',
  'journey.keep-open': 'Keep open beside the page',
  'journey.keep-open.failed': 'The side panel could not be opened here. You can go on in this window; nothing is lost.',
  'journey.not-kept': 'The browser would not keep your answers. They stay here while this window is open.',
  'journey.private': 'Private window: nothing is kept. Your answers stay only while this window is open.',

  'update.cleared.title': 'Your notes were cleared.',
  'update.cleared': 'Signpost was updated. If you had begun something, please start again.',
  'wiped.minutes':
    'Nothing was touched for {minutes} minutes. Notes are cleared then, so that nobody else can read them. Please start again.',
  'wiped.one-minute':
    'Nothing was touched for a minute. Notes are cleared then, so that nobody else can read them. Please start again.',

  'start.same-for-all': 'Nothing is sent and no picture is kept.',

  'page.title': 'The page',
  'page.this': 'Page:',
  'page.none': 'No page address yet. None is needed.',
  'page.more': 'Change or copy the address',
  'page.edit': 'Change the address',
  'page.add': 'Type or paste an address',
  'page.field': 'Web address',
  'page.field.help':
    'It tells those you report to where it is. It is kept as text and never opened. You can go on without one: do not go back to look.',
  'page.save': 'Use this address',
  'page.cancel': 'Leave it as it was',
  'page.remove': 'Take the address out',
  'page.other': 'You are on another page now:',
  'page.other.use': 'Use this page instead',
  'page.cut': 'Leave out the part after ?',
  'page.cut.said': 'The part after ? is left out for people. The exact address keeps it, for official forms.',
  'page.cut.whole': 'Show it whole',
  'page.user-dropped': 'A user name in the address was left out.',
  'page.unusual': 'This address has unusual letters. It may not be the site it seems to be.',
  'page.copy-exact': 'Copy exact address',
  'page.copy-safe': 'Copy safe form',
  'page.copy.exact-for': 'Exact address: only for police, CEOP, the IWF and terrorism reports.',
  'page.copy.safe-for': 'Safe form: for people. It cannot be pressed by mistake.',
  'page.copy.leaves': 'Copying leaves the text on the clipboard. Clipboard history may keep it.',
  'page.noted': 'Address and time are noted: {time}.',

  'note-close.button': 'Note and close page',
  'note-close.why': 'Nobody has to look again. The browser’s “recently closed” list still keeps it.',
  'note-close.closed': 'The page is closed. Its address and the time are noted here.',
  'note-close.moved-on': 'The tab shows another page now, so it was left open. The address and the time are noted.',
  'note-close.gone': 'The tab was already closed. The address and the time are noted.',
  'note-close.device': 'Leave the page as it is: it may be evidence on a device. Ask police.',

  'copy.done': 'Copied.',
  'copy.failed': 'The browser would not copy. Select the text and copy it yourself:',

  'error.title': 'There is a problem',
  'error.form': 'The browser would not open the page. Type the address yourself:',
} as const;
