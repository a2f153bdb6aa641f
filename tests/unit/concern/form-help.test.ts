import { describe, expect, it } from 'vitest';
import { formHelp } from '../../../src/concern/form-help.ts';
import { speechCard } from '../../../src/concern/speech-card.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { asksOf } from '../../../src/directory/national.ts';
import { liveInProse } from './live-links.ts';
import { someRecord } from './some-record.ts';

const filled = {
  ...someRecord,
  facts: 'He wrote from https://chat.example/x',
  people: [
    { role: 'child', name: 'Name One', details: 'age 9' },
    { role: 'adult', name: 'user_7', details: '' },
  ] as const,
};
const value = (channel: ChannelId, id: string) =>
  formHelp(channel, filled, 'en')?.fields.find((field) => field.id === id)?.value;

describe('help beside the form', () => {
  it.each(['police-101', 'ceop', 'iwf', 'report-terrorism'] as const)('%s gets the exact address', (channel) => {
    expect(value(channel, 'address')).toBe('https://example.org/page?id=1');
  });

  it('people get the safe form, in every field', () => {
    const others = (Object.keys(channels) as ChannelId[]).filter((id) => !asksOf(id).exactAddress);
    const fields = others.flatMap((id) => formHelp(id, filled, 'en')?.fields ?? []);
    expect(fields.filter(({ value }) => value).length).toBeGreaterThan(10);
    for (const { value: words } of fields) expect(liveInProse(words ?? '')).toBeNull();
  });

  it('fills what the record knows and leaves the rest to the person', () => {
    expect(value('ceop', 'child-details')).toBe('Child it is about: Name One (age 9)');
    expect(value('ceop', 'person-details')).toBe('Adult it is about: user_7');
    expect(value('police-101', 'child-at-risk')).toBeNull();
  });

  it('has no field at all for Report Remove, which only the young person uses (rule 7)', () => {
    expect(formHelp('report-remove', filled, 'en')).toMatchObject({
      fields: [],
      notAttach: 'form.not-attach.report-remove',
    });
  });

  it('has no field for Take It Down either, which only the person in the picture uses (rule 7)', () => {
    expect(formHelp('take-it-down', filled, 'en')).toMatchObject({
      fields: [],
      notAttach: 'form.not-attach.take-it-down',
    });
  });

  it('is there for every channel with a form, and says what not to attach', () => {
    const withForm = (Object.keys(channels) as ChannelId[]).filter((id) =>
      channels[id].routes.some(({ kind }) => kind === 'form'),
    );
    expect(withForm.length).toBeGreaterThan(10);
    expect(withForm.filter((id) => !formHelp(id, filled, 'en')?.notAttach.startsWith('form.not-attach'))).toEqual([]);
  });

  it.each(['nspcc-helpline', 'crimestoppers', 'report-fraud', 'true-vision', 'social-work-england'] as const)(
    '%s: nobody has seen the form, so only what is true of every form is made ready, without a name',
    (channel) => {
      const help = formHelp(channel, filled, 'en');
      expect(help?.order).toBe('form.not-seen');
      expect(help?.fields.map(({ id }) => id)).toEqual(['address', 'when', 'what-happened']);
      expect(value(channel, 'address')).toBe('hxxps[:]//example[.]org/page?id=1');
      expect(value(channel, 'when')).toBeTruthy();
      expect(value(channel, 'what-happened')).toContain('He wrote from');
      const without = formHelp(channel, { ...filled, address: null }, 'en');
      expect(without?.fields.map(({ id }) => id)).toEqual(['when', 'what-happened']);
    },
  );

  it('makes no single case ready for Ofcom, which takes none', () => {
    const help = formHelp('ofcom', filled, 'en');
    expect(help?.fields.map(({ id }) => id)).toEqual(['platform', 'address', 'platform-answer']);
    expect(help?.fields.map(({ value }) => value).join(' ')).not.toContain('He wrote from');
  });

  it('says whose order it is: the form’s own, that of a form in each place, or not known', () => {
    const order = (channel: ChannelId) => formHelp(channel, filled, 'en')?.order;
    for (const channel of ['ceop', 'report-terrorism', 'ico'] as const) expect(order(channel)).toBe('form.order-known');
    // Each force has a form of its own, as each council has.
    for (const channel of ['police-101', 'childrens-social-care', 'lado'] as const)
      expect(order(channel)).toBe('form.order-by-place');
    for (const channel of ['iwf', 'posh'] as const) expect(order(channel)).toBe('form.order-not-known');
  });

  it('has no help for a channel without a form', () => {
    expect(formHelp('samaritans', filled, 'en')).toBeNull();
  });
});

describe('the speech card', () => {
  it('999 is asked in its own order: service, what, name, number, where, hurt', () => {
    expect(speechCard('police-999', filled, 'en').map((line) => line.split(/[ .:]/)[0])).toEqual([
      'Police,',
      'What',
      'My',
      'The',
      'Someone',
    ]);
  });

  it('says what was not done, and says so where copies were made', () => {
    expect(speechCard('lado', filled, 'en')).toContain(
      'I have not copied it, taken a screenshot or sent it to anyone.',
    );
    const copied = speechCard('lado', { ...filled, handling: [...filled.handling, 'say-if-copied'] }, 'en');
    expect(copied).not.toContain('I have not copied it, taken a screenshot or sent it to anyone.');
    expect(copied).toContain('It was saved, printed or sent on, and I want to tell you that now.');
  });

  it('gives Crimestoppers no name and no workplace, and asks nothing back: it cannot answer', () => {
    const card = speechCard('crimestoppers', filled, 'en');
    expect(card[0]).toBe('I do not want to give my name.');
    expect(card.join(' ')).not.toMatch(/My name is|My number is|reference number/);
    expect(speechCard('report-terrorism', filled, 'en').at(-1)).toContain('reference number');
  });

  it('names a web address only where there is one', () => {
    const online = 'It is online. I have the web address and can read it out.';
    expect(speechCard('lado', filled, 'en')).toContain(online);
    expect(speechCard('lado', { ...filled, address: null }, 'en')).not.toContain(online);
  });
});
