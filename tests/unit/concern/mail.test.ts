import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailLink } from '../../../src/concern/mail.ts';
import { count, shows } from '../../proof/shows.ts';
import { awkwardText } from './arbitraries.ts';
import { patience, runs } from './runs.ts';

const to = 'lead@example.org';

describe('mail links (the text rules)', () => {
  it('has one recipient, subject and body, spaces as %20 and line ends as %0D%0A', () => {
    expect(mailLink(to, 'a b', 'one\ntwo')).toEqual({
      ok: true,
      value: 'mailto:lead@example.org?subject=a%20b&body=one%0D%0Atwo',
    });
  });

  it.each([
    '',
    'lead',
    'a@b.example,c@d.example',
    'a@b.example;c@d.example',
    'a@b.example?cc=c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'a%2C@b.example',
    'A <a@b.example>',
    'a@b.example&bcc=x@y.example',
  ])('refuses the recipient %j', (recipient) => {
    expect(mailLink(recipient, '', '')).toEqual({ ok: false, why: 'handoff.why.no-email' });
  });

  it('offers copy when the link would be over 1,800 characters', () => {
    expect(mailLink(to, '', 'é'.repeat(400))).toEqual({ ok: false, why: 'handoff.why.offer-copy' });
    const room = 1800 - 'mailto:lead@example.org?subject=&body='.length;
    expect(mailLink(to, '', 'a'.repeat(room)).ok).toBe(true);
    expect(mailLink(to, '', 'a'.repeat(room + 1)).ok).toBe(false);
  });

  it('random words: one recipient, two headers, no raw line break, within length', { timeout: patience }, ({
    task,
  }) => {
    fc.assert(
      fc.property(
        awkwardText,
        fc.oneof(awkwardText, fc.string({ unit: 'binary', maxLength: 300 })),
        (subject, body) => {
          const link = mailLink(to, subject, body);
          if (!link.ok) return expect(link.why).toBe('handoff.why.offer-copy');
          expect(link.value.length).toBeLessThanOrEqual(1800);
          expect(link.value).toMatch(/^mailto:lead@example\.org\?subject=[^?&=@,;\s]*&body=[^?&=@,;\s]*$/);
          const url = new URL(link.value);
          expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
          expect(decodeURIComponent(/subject=([^&]*)/.exec(link.value)?.[1] ?? '')).not.toMatch(/[\r\n]/);
          return undefined;
        },
      ),
      { numRuns: runs },
    );
    shows(task, 'mail-links', `${count(runs)} links: one recipient, 0 raw line breaks, none too long`);
  });
});
