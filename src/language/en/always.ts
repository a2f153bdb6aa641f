/** The sixteen rules that hold on every path, in our words; `tests/unit/rules/` holds each one by its number. */
export const always = {
  'decide.always.1':
    'Danger now: 999 is the first thing shown, at once. Not being sure counts as danger where someone may be hurt, missing or saying goodbye. Without danger 999 is never a step. [1.12]',
  'decide.always.2':
    'Nobody who may be the person of concern is told anything, nor anyone who works under them. Manager → next manager or head; lead → head; IT or HR lead → head; head → chair. Nobody above: LADO, or in Scotland and Northern Ireland police or social work. Reporters are never sent to themselves. [1.2] [1.7]',
  'decide.always.3':
    'The person of concern is not alerted until police and (England, Wales) the LADO or Designated Officer agree. Parents are not told first where a relative may be involved. [1.7]',
  'decide.always.4':
    'The Internet Watch Foundation is offered only for sexual imagery of under-18s at a web address, and first only where neither child nor person is known. It is never the whole answer for a known child, a device or a private chat.',
  'decide.always.5':
    'CEOP is offered only for online sexual abuse or grooming of an under-18, always with police 101 beside it. It is not an emergency service and not anonymous. [1.12]',
  'decide.always.6':
    'A known child at risk: the safeguarding lead and the nation’s children’s social care. An absent lead delays nothing. No evidence is needed. [1.2] [1.3] [2.11]',
  'decide.always.7':
    'The age in the picture decides the removal tool. No adult looks at, handles or sends an under-18’s picture.',
  'decide.always.8':
    'Each nation has its own channels and titles. LADO in England, Designated Officer in Wales, neither in Scotland or Northern Ireland.',
  'decide.always.9': 'No more alarm than the facts carry.',
  'decide.always.10':
    'Nothing is looked at again, captured, copied, saved, printed, forwarded, deleted where it may be evidence, searched for, or shown.',
  'decide.always.11':
    'The child is listened to, not questioned or filmed; not blamed; promised no secrecy. A child who denies is still referred. [1.4] [2.7] [2.13]',
  'decide.always.12': 'The child who harmed is a child too: separate referrals, support for both. [3.6]',
  'decide.always.13':
    'Someone worried about their own thoughts gets help first, no threats, and a plain line on what a helpline would have to pass on.',
  'decide.always.14':
    'Every result has a person to speak to, an urgency, what happens next and a line of support; every step has its reason.',
  'decide.always.15': 'Retired or advice-only bodies are never a place to report. [4.1] [4.2]',
  'decide.always.16':
    'England: the duty to report of the Crime and Policing Act 2026 is named where it may matter. It is said neither to be in force nor not to be: its start date was not found.',
} as const;
