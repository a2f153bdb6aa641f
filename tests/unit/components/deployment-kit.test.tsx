import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { deploymentKit } from '../../../src/organisation/admin-files/kit.ts';
import { settingTable } from '../../../src/organisation/settings.ts';
import { memoryDoors } from './options-doors.ts';

afterEach(cleanup);

const chromeId = 'abcdefghijklmnopabcdefghijklmnop';
const edgeId = 'ponmlkjihgfedcbaponmlkjihgfedcba';

function open(start: Parameters<typeof memoryDoors>[0] = {}) {
  const copied: string[] = [];
  const printed: string[] = [];
  const doors = memoryDoors(start);
  render(
    <OptionsPage
      doors={{
        ...doors,
        copy: (words) => Promise.resolve(copied.push(words) > 0),
        print: () => printed.push(document.querySelector('.sheet')?.textContent ?? '') > 0,
      }}
    />,
  );
  const section = document.getElementById('deployment-kit');
  if (!section) throw new Error('no kit');
  const kit = within(section);
  const type = (label: string, value: string) => {
    const field = kit.getByLabelText(label);
    fireEvent.input(field, { target: { value } });
    fireEvent.blur(field);
  };
  const make = () => fireEvent.click(kit.getByText('Make the files'));
  const files = () =>
    new Map(
      [...section.querySelectorAll('[data-file]')].map((one) => [
        one.getAttribute('data-file'),
        one.querySelector('textarea')?.value,
      ]),
    );
  return { kit, section, copied, printed, type, make, files, doors };
}

describe('the deployment kit by form', () => {
  it('has a field for every row of the settings table', () => {
    const { section } = open();
    const fields = [...section.querySelectorAll('[id^="kit-"]')].map(({ id }) => id.slice(4));
    for (const { key } of settingTable) expect(fields).toContain(key);
  });

  it('makes the same files as the command, starting from what is set here, and keeps nothing', () => {
    const organisation = { dslName: 'Lee Lead', hideChannels: ['posh', 'act-early'] };
    const { type, make, files, doors } = open({ policy: organisation });
    type('Name of your organisation', 'Ysgol Tŷ’r Graig');
    type('Allow printing', 'false');
    type('Id in the Chrome Web Store', chromeId);
    type('Id in the Edge add-ons store', edgeId);
    type('Id in the Firefox add-ons store', 'signpost@example.org');
    type('Oldest version you allow', '1.2.0');
    make();
    const given = { organisationName: 'Ysgol Tŷ’r Graig', ...organisation, allowPrint: false };
    const expected = deploymentKit(given, {
      chrome: { id: chromeId, updateUrl: null, minimumVersion: '1.2.0' },
      edge: { id: edgeId, updateUrl: null, minimumVersion: '1.2.0' },
      firefox: { id: 'signpost@example.org', installUrl: null },
    });
    // A browser's text field shows any line end as one sign.
    const shown = (text: string) => text.replaceAll('\r\n', '\n');
    const made = files();
    expect(JSON.parse(made.get('settings.json') ?? '')).toEqual(given);
    for (const { name, text } of expected) expect(shown(made.get(name) ?? '')).toBe(shown(text));
    expect(made.size).toBe(expected.length + 1);
    expect(doors.organisation.current().own).toEqual({});
  });

  it('checks live: a field that cannot be right is marked when it is left, and no file is made until it is put right', () => {
    const { kit, type, make, files } = open();
    type('Safeguarding lead: phone', 'call me');
    expect(kit.getByText(/^This is not a UK phone number/)).toBeDefined();
    type('Id in the Chrome Web Store', 'short');
    make();
    expect(kit.getByRole('alert').textContent).toMatch(/Safeguarding lead: phone.*Id in the Chrome Web Store/);
    expect(document.activeElement).toBe(kit.getByRole('alert'));
    expect(files().size).toBe(0);
    type('Safeguarding lead: phone', '01922 000000');
    type('Id in the Chrome Web Store', chromeId);
    expect(files().get('linux/chrome.json')).toContain('"dslPhone": "01922 000000"');
    type('Safeguarding lead: phone', '01922 000001');
    expect(files().get('linux/chrome.json')).toContain('"dslPhone": "01922 000001"');
  });

  it('says which ids are still blank', () => {
    const { kit, type, make } = open();
    type('Id in the Chrome Web Store', chromeId);
    make();
    expect(kit.getByText(/still have a blank/).textContent).toBe(
      'The files still have a blank for: Id in the Edge add-ons store, Id in the Firefox add-ons store.',
    );
  });

  it('copies a file as it is, and prints it alone', () => {
    const { section, copied, printed, make } = open({ policy: { dslName: 'Lee' } });
    make();
    const file = section.querySelector('[data-file="windows/apply.reg"]') as HTMLElement;
    fireEvent.click(within(file).getByText('Copy'));
    expect(copied[0]).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
    expect(file.textContent).toContain('UTF-16 LE');
    fireEvent.click(within(file).getByText('Print'));
    return screen.findByText('Deployment kit (for IT)', { selector: 'h2' }).then(() => {
      expect(printed).toHaveLength(1);
      expect(printed[0]).toContain('"dslName"="Lee"');
      expect(document.querySelector('.sheet')).toBeNull();
    });
  });

  it('starts again from an earlier settings.json; anything else is refused and leaves the form alone', () => {
    const { kit, type, make, files } = open();
    type('Paste the text of settings.json', '{"dslName":"Lee","dslPhone":"no"}');
    fireEvent.click(kit.getByText('Fill in the form'));
    make();
    expect(JSON.parse(files().get('settings.json') ?? '')).toEqual({ dslName: 'Lee' });
    type('Paste the text of settings.json', 'dslName: Lee');
    fireEvent.click(kit.getByText('Fill in the form'));
    expect(kit.getByText('This is not the text of a settings.json file.')).toBeDefined();
    expect(JSON.parse(files().get('settings.json') ?? '')).toEqual({ dslName: 'Lee' });
  });
});
