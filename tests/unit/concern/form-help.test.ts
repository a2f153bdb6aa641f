import { describe, expect, it } from 'vitest';
import { formHelp } from '../../../src/concern/form-help.ts';
import { recordOf } from '../../../src/concern/record.ts';
import { speechCard } from '../../../src/concern/speech-card.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { asksOf } from '../../../src/directory/national.ts';
import { type TextKey, text } from '../../../src/language/text.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { workers } from '../../../src/routing/groups.ts';
import { liveInProse } from './live-links.ts';
import { someNotes, somePlan, someRecord } from './some-record.ts';

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

/** The line of a call that says where: the second, right after who is calling. */
const whereOf = (facts: Facts): string | undefined =>
  speechCard('police-101', recordOf(facts, somePlan, someNotes), 'en')[1];

describe('where, in every call but 999', () => {
  it.each<[Facts, string]>([
    [{ what: 'grooming', child: 'known', person: 'unknown-online' }, 'child'],
    [{ what: 'grooming', child: 'not-sure' }, 'child'],
    [{ what: 'hurt', person: 'home' }, 'child'],
    [{ what: 'self-harm', concerns: 'child' }, 'child'],
    [{ what: 'blackmail', age: 'under-18' }, 'child'],
    [{ what: 'scam', child: 'known' }, 'child'],
    [{ what: 'cyberflash', child: 'known', age: 'adult' }, 'child'],
    [{ what: 'child-imagery', where: 'web-page', child: 'not-known' }, 'child-not-known'],
    [{ what: 'filmed-violence', child: 'not-known' }, 'child-not-known'],
    [{ what: 'worker', conduct: 'harm', person: 'not-sure' }, 'worker'],
    [{ what: 'child-imagery', where: 'device', person: 'colleague' }, 'worker'],
    [{ what: 'grooming', child: 'known', person: 'worker-elsewhere' }, 'worker'],
    [{ what: 'self-harm', concerns: 'adult' }, 'person'],
    [{ what: 'blackmail', age: 'adult' }, 'person'],
    [{ what: 'blackmail', age: 'adult-now' }, 'person'],
    [{ what: 'adult-views', person: 'home' }, 'person'],
    [{ what: 'non-recent' }, 'person'],
    [{ what: 'adult-intimate', age: 'not-sure' }, 'person'],
    [{ what: 'child-imagery', where: 'device', person: 'adult-known' }, 'place'],
    [{ what: 'exploitation', child: 'none' }, 'place'],
    [{ what: 'self-harm', concerns: 'content' }, 'place'],
    [{ what: 'threat' }, 'place'],
    [{ what: 'scam', child: 'not-sure' }, 'place'],
    [{ what: 'upsetting', local: 'animal' }, 'place'],
  ])('%j: %s', (facts, where) => {
    expect(whereOf(facts)).toBe(text('en', `handoff.say.where.${where}` as TextKey));
  });

  it.each(workers)('%s: where they work and meet children, whatever it is about', (person) => {
    expect(whereOf({ what: 'hurt', child: 'known', person })).toBe(text('en', 'handoff.say.where.worker'));
  });

  it('is said after who is calling and before what it is about', () => {
    const starts = ['who', 'where.child', 'what', 'online', 'danger'] as const;
    const record = recordOf({ what: 'hurt' }, { ...somePlan, handling: ['no-reply'] }, someNotes, {
      address: 'https://example.org/',
    });
    const said = speechCard('childrens-social-care', record, 'en');
    expect(said.slice(0, 5).map((line) => line.slice(0, 8))).toEqual(
      starts.map((part) => text('en', `handoff.say.${part}`).slice(0, 8)),
    );
    expect(said.slice(5)).toEqual([text('en', 'handoff.not-done.reply'), text('en', 'handoff.say.ask')]);
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
