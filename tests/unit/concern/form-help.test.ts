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

  it('with the part after ? left out, official forms get the whole address all the same and people the short one', () => {
    const short = { ...filled, queryLeftOut: true };
    const asking = (Object.keys(channels) as ChannelId[]).filter((id) => asksOf(id).asks.includes('address'));
    expect(asking.some((id) => asksOf(id).exactAddress) && asking.some((id) => !asksOf(id).exactAddress)).toBe(true);
    for (const id of asking) {
      const given = formHelp(id, short, 'en')?.fields.find((field) => field.id === 'address')?.value;
      if (given === undefined) continue; // Report Remove has no field for an adult
      expect(given, id).toBe(asksOf(id).exactAddress ? short.address : 'hxxps[:]//example[.]org/page');
    }
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

  it('names a web address only where there is one', () => {
    const online = 'It is online. I have the web address and can read it out.';
    expect(speechCard('lado', filled, 'en')).toContain(online);
    expect(speechCard('lado', { ...filled, address: null }, 'en')).not.toContain(online);
  });
});
