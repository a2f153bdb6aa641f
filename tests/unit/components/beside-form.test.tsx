import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BesideForm } from '../../../components/result/beside-form.tsx';
import { formHelp } from '../../../src/concern/form-help.ts';
import type { ConcernRecord } from '../../../src/concern/record.ts';
import type { ChannelId } from '../../../src/directory/channels/index.ts';
import { en } from '../../../src/language/en.ts';
import { someRecord } from '../concern/some-record.ts';
import './patience.ts';

afterEach(cleanup);

const record: ConcernRecord = { ...someRecord, facts: 'He asked her for “a picture”.\nShe told me at once.' };

/** The help beside one form, with what was copied from it. */
function shown(
  channel: ChannelId,
  { refuses = false, openRecord = () => {} }: { refuses?: boolean; openRecord?(): void } = {},
) {
  const copied: string[] = [];
  const copy = async (words: string) => {
    if (!refuses) copied.push(words);
    return !refuses;
  };
  const help = formHelp(channel, record, 'en');
  if (!help) throw new Error(`${channel} has no form.`);
  const { container } = render(<BesideForm help={help} name="Some body" copy={copy} openRecord={openRecord} />);
  const fields = [...container.querySelectorAll<HTMLElement>('[data-asked]')];
  return { container, fields, copied };
}

describe('what a form will ask, beside it', () => {
  it('each part in the form’s order, with what is known of it, and a button that copies just that', async () => {
    const asked = formHelp('ceop', record, 'en')?.fields ?? [];
    const { fields, copied } = shown('ceop');
    expect(fields.map((field) => field.dataset.asked)).toEqual(asked.map(({ id }) => id));
    const known = asked.filter(({ value }) => value !== null);
    expect(known.length).toBeGreaterThan(1);
    expect(known.length).toBeLessThan(asked.length);
    for (const [at, { label, value }] of asked.entries()) {
      const field = within(fields[at] as HTMLElement);
      if (value === null) {
        expect(field.getByText(en['form.type-there'])).toBeDefined();
        expect(field.queryByRole('button')).toBeNull();
        continue;
      }
      expect(field.getByRole('status').textContent).toBe('');
      // Each button says by itself what it copies.
      fireEvent.click(field.getByRole('button', { name: `${en['route.copy']} ${en[label]}` }));
      expect(await field.findByText(en['copy.done'])).toBeDefined();
      expect(field.getByRole('status').textContent).toContain(en['copy.done']);
      expect(copied.at(-1)).toBe(value);
    }
    expect(copied).toHaveLength(known.length);
  });

  it('takes an address as it is to those who ask for it so, and in safe form to others', () => {
    const addressOf = (channel: ChannelId) =>
      formHelp(channel, record, 'en')?.fields.find(({ id }) => id === 'address')?.value;
    const filled = (channel: ChannelId) => {
      const field = shown(channel).fields.find(({ dataset }) => dataset.asked === 'address');
      const text = field?.querySelector('.filled')?.textContent;
      cleanup();
      return text;
    };
    expect(filled('iwf')).toBe('https://example.org/page?id=1');
    for (const channel of ['iwf', 'ceop'] as const) expect(filled(channel) ?? null).toBe(addressOf(channel) ?? null);
  });

  it('says not to attach a picture, also where no part of the form is to be copied', () => {
    shown('ceop');
    expect(screen.getByText(en['form.not-attach'])).toBeDefined();
    cleanup();
    const { container, fields } = shown('report-remove');
    expect(fields).toEqual([]);
    expect(container.textContent).toContain(en['form.not-attach.report-remove']);
  });

  it('shows the words to be copied by hand where the browser refuses', async () => {
    const { container, copied } = shown('iwf', { refuses: true });
    const [button] = container.querySelectorAll('[data-asked] button');
    if (button) fireEvent.click(button);
    expect((await screen.findByText('https://example.org/page?id=1', { selector: 'code' })).textContent).toBeDefined();
    expect(container.querySelector('[data-asked] [role="status"]')?.textContent).toContain(en['copy.failed']);
    expect(copied).toEqual([]);
  });

  it('offers to write the record first; who has no form has no help', () => {
    let opened = 0;
    shown('ceop', {
      openRecord: () => {
        opened += 1;
      },
    });
    fireEvent.click(screen.getByText(en['form.write-first']));
    expect(opened).toBe(1);
    expect(formHelp('safeguarding-lead', record, 'en')).toBeNull();
  });
});
