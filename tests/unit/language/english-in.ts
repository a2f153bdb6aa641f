/** Names that stay as they are in any language: bodies, services, products, laws, and words to say in English. */
const names =
  /Devices, Chrome, Apps and extensions|Policy for extensions|Scottish SPCA report|Internet Watch Foundation|Revenge Porn Helpline|Professionals Online Safety Helpline|Modern Slavery and Exploitation Helpline|Report (?:Remove|Fraud|Harmful Content)|Take It Down|Stop [Ii]t Now!?|Black Country and Birmingham|True Vision|National Crime Agency|CEOP (?:Safety Centre|Education)|NSPCC Whistleblowing Advice Line|Disclosure and Barring Service|National Referral Mechanism|Crime and Policing Act|Social Work England|Scottish (?:SPCA|Social Services Council)|Teaching Regulation Agency|Samaritans|Childline|Crimestoppers|Lucy Faithfull Foundation|Marie Collins Foundation|Action for Children|Anti-Bullying Alliance|Walsall (?:Safeguarding (?:Partnership|Children Board)|Board)|Virtual Global Taskforce|Mental Health Innovations|UK Safer Internet Centre|Child Exploitation Investigation Team, Lloyd House|Harmful Sexual Behaviour Support Service|Keep Your Child Safe on the Internet|Internet (?:Task Force|Matters)|Parent Zone|The Mix|Net Smart Rules|Just One Click|West Midlands Police|Open Government Licence|Crown Copyright|Government Digital Service|Priority Line|Consultation Line|RSPCA report cruelty|children’s social (?:care|work)|Papyrus HOPELINE247|Action Fraud|Group Policy|Microsoft Intune|(?:Chrome|Edge|Chromium): \/etc\/\S+|Google Chrome|Microsoft Edge|Mozilla Firefox/g;

/** Common English words that are no Welsh ones. */
const englishWords =
  /\b(?:the|and|you|your|are|not|of|for|with|this|that|have|has|they|them|from|what|when|where|who|about|child|children|people|picture|pictures|report|someone|do not|ring|tell|it)\b/gi;

/** A sentence without names and places to fill in. */
export const withoutNames = (sentence: string): string => sentence.replace(names, '').replace(/\{\w+\}/g, '');

/** The English words in it, names left out. */
export const englishIn = (sentence: string): readonly string[] => withoutNames(sentence).match(englishWords) ?? [];
