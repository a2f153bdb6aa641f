/** Care for whoever reports: who supports them, and a line for a manager that tells nothing of the case. */
export const care = {
  'care.who': 'Who supports you',
  'care.manager': 'A line to tell your manager',
  'care.manager.use': 'It says nothing about the case. Use it only if you want support at work.',
  'care.manager.line':
    'I came across something hard at work today and I am passing it on in the right way. I cannot share details. Could we talk about how I am?',
} as const;
