import { describe, expect, it } from 'vitest';
import { cy } from '../../../src/language/cy.ts';
import { en } from '../../../src/language/en.ts';
import type { TextKey } from '../../../src/language/text.ts';
import { barredIn } from '../barred-words.ts';

const keys = Object.keys(en) as TextKey[];

/** Names that stay as they are in any language: bodies, services, products, laws, and words to say in English. */
const names =
  /Scottish SPCA report|Internet Watch Foundation|Revenge Porn Helpline|Professionals Online Safety Helpline|Modern Slavery and Exploitation Helpline|Report (?:Remove|Fraud|Harmful Content)|Take It Down|Stop [Ii]t Now!?|Black Country and Birmingham|True Vision|National Crime Agency|CEOP (?:Safety Centre|Education)|NSPCC Whistleblowing Advice Line|Disclosure and Barring Service|National Referral Mechanism|Crime and Policing Act|Social Work England|Scottish (?:SPCA|Social Services Council)|Teaching Regulation Agency|Samaritans|Childline|Crimestoppers|Lucy Faithfull Foundation|Marie Collins Foundation|Action for Children|Anti-Bullying Alliance|Walsall (?:Safeguarding (?:Partnership|Children Board)|Board)|Virtual Global Taskforce|Mental Health Innovations|UK Safer Internet Centre|Child Exploitation Investigation Team, Lloyd House|Harmful Sexual Behaviour Support Service|Keep Your Child Safe on the Internet|Internet (?:Task Force|Matters)|Parent Zone|The Mix|Net Smart Rules|Just One Click|West Midlands Police|Open Government Licence|Crown Copyright|Government Digital Service|Priority Line|Consultation Line|RSPCA report cruelty|children’s social (?:care|work)|Papyrus HOPELINE247|Action Fraud|Google Chrome|Microsoft Edge|Mozilla Firefox/g;

/** Common English words that are no Welsh ones. */
const englishWords =
  /\b(?:the|and|you|your|are|not|of|for|with|this|that|have|has|they|them|from|what|when|where|who|about|child|children|people|picture|pictures|report|someone|do not|ring|tell|it)\b/gi;

const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
const numbers = (sentence: string) => (sentence.match(/\d+/g) ?? []).sort();

describe('the Welsh catalogue', () => {
  it('has every key of the English one, and no other', () => {
    expect(Object.keys(cy).sort()).toEqual([...keys].sort());
  });

  it('fills in the same places, and names the same numbers', () => {
    const wrong = keys.filter(
      (key) =>
        [...new Set(places(en[key]))].join() !== [...new Set(places(cy[key]))].join() ||
        [...new Set(numbers(en[key]))].join() !== [...new Set(numbers(cy[key]))].join(),
    );
    expect(wrong.map((key) => `${key}: ${en[key]} | ${cy[key]}`)).toEqual([]);
  });

  it('has no English sentence: whatever reads alike is a name', () => {
    const alike = keys.filter(
      (key) => cy[key] === en[key] && /\p{L}{2}.* \p{L}{2}/u.test(cy[key].replace(names, '').replace(/\{\w+\}/g, '')),
    );
    expect(alike).toEqual([]);
  });

  it('has no English word in it but in names', () => {
    const english = keys.flatMap((key) => {
      const found = cy[key].replace(names, '').replace(/\{\w+\}/g, '').match(englishWords);
      return found ? [`${key}: ${found.join(', ')} in “${cy[key]}”`] : [];
    });
    expect(english).toEqual([]);
  });

  it('is filled and trimmed, with curly quotes, and without a barred word', () => {
    const wrong = keys.filter(
      (key) =>
        !cy[key].trim() || /^ | $/.test(cy[key]) || /['"]/.test(cy[key]) || barredIn(cy[key].replace(names, '')).length,
    );
    expect(wrong).toEqual([]);
  });

  it('ends its sentences as the English one does', () => {
    const ended = (sentence: string) => /[.?!:]”?$/.test(sentence.trim());
    expect(keys.filter((key) => ended(en[key]) !== ended(cy[key]))).toEqual([]);
  });
});
