import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useShared } from '../../../components/journey/use-journey.ts';
import { ownSettingsText, readOwnSettings } from '../../../components/options/own-settings-text.ts';
import { ManagedReport } from '../../../components/organisation/managed-report.tsx';
import { ownGroups, ownRows } from '../../../components/organisation/own-rows.ts';
import { YourOrganisation } from '../../../components/organisation/your-organisation.tsx';
import '../../../src/language/all-sentences.ts';
import type { OrganisationDoor } from '../../../src/browser/organisation.ts';
import type { OwnSettings } from '../../../src/browser/own-settings.ts';
import { settingTable } from '../../../src/organisation/settings.ts';
import { exportSettings } from '../../../src/organisation/text-file.ts';
import { memoryOrganisation } from './memory-organisation.ts';

afterEach(cleanup);

function Shown({ door, mine = () => {} }: { readonly door: OrganisationDoor; mine?(own: OwnSettings): void }) {
  return (
    <YourOrganisation
      door={door}
      now={useShared(door)}
      own={{ language: 'cy' }}
      onOwn={(update) => mine(update({ language: 'cy' }))}
      copy={() => Promise.resolve(true)}
    />
  );
}

const field = (name: string) => {
  const found = screen.getByLabelText(name);
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
    throw new Error(`${name}: no field`);
  return found;
};
const type = (name: string, value: string) => {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.change(field(name), { target: { value } });
};

describe('your organisation: saved as typed, refused with the reason, text never lost', () => {
  it('shows every row that is a reporter’s to set, once', () => {
    expect(ownGroups.flatMap(({ rows }) => rows).toSorted((a, b) => ownRows.indexOf(a) - ownRows.indexOf(b))).toEqual(
      ownRows,
    );
  });

  it('gives each its heading and the keyboard that fits, as its row says', () => {
    const { container } = render(<Shown door={memoryOrganisation(null)} />);
    const shown = [...container.querySelectorAll('fieldset')].map((fieldset) => [
      fieldset.querySelector('h3')?.textContent,
      ...[...fieldset.querySelectorAll('input, textarea')].map(
        (box) => `${box.getAttribute('name')} ${box.getAttribute('inputmode') ?? box.localName}`,
      ),
    ]);
    expect(shown).toEqual([
      ['Safeguarding lead', 'dslName text', 'dslPhone tel', 'dslEmail email'],
      ['Deputy lead', 'deputyName text', 'deputyPhone tel', 'deputyEmail email'],
      ['Chair of governors or trustees', 'chairPhone tel', 'chairEmail email'],
      ['Children’s social care', 'socialCarePhone tel', 'socialCareUrl url', 'outOfHoursPhone tel'],
      ['Allegations about people who work with children', 'ladoPhone tel', 'ladoEmail email'],
      ['Also useful', 'organisationName text', 'extraContacts textarea', 'policyUrl url', 'wipeAfterMinutes numeric'],
    ]);
  });

  it('saves a good value while it is typed', () => {
    const door = memoryOrganisation(null);
    render(<Shown door={door} />);
    fireEvent.input(field('Safeguarding lead: name'), { target: { value: 'Sam Lee' } });
    expect(door.current().own.dslName).toBe('Sam Lee');
  });

  it('keeps a refused text in its field and the last good value in use, and says both', async () => {
    const door = memoryOrganisation(null, { dslPhone: '01922 000000' });
    render(<Shown door={door} />);
    type('Safeguarding lead: phone', '01922 extension');
    expect(await screen.findByText(/^Not saved yet\. This is not a UK phone number.*01922 000000$/)).toBeDefined();
    expect(field('Safeguarding lead: phone').value).toBe('01922 extension');
    expect(field('Safeguarding lead: phone').getAttribute('aria-invalid')).toBe('true');
    expect(door.current().own.dslPhone).toBe('01922 000000');
  });

  it('blames nobody for a number that is half typed', () => {
    render(<Shown door={memoryOrganisation(null)} />);
    fireEvent.input(field('Safeguarding lead: phone'), { target: { value: '0192' } });
    expect(screen.queryByText(/^Not saved yet/)).toBeNull();
  });

  it('puts focus on “There is a problem” with a link to each field', async () => {
    render(<Shown door={memoryOrganisation(null)} />);
    type('Safeguarding lead: email', 'nobody');
    fireEvent.click(screen.getByText('Check what I wrote'));
    const title = await screen.findByText('There is a problem');
    await waitFor(() => expect(document.activeElement).toBe(title.parentElement));
    fireEvent.click(screen.getByText(/^Safeguarding lead: email: This is not/));
    expect(document.activeElement).toBe(field('Safeguarding lead: email'));
  });

  it('takes a value out when the field is emptied', () => {
    const door = memoryOrganisation(null, { chairPhone: '01922 000000' });
    render(<Shown door={door} />);
    type('Chair of governors or trustees: phone', '');
    expect(door.current().own.chairPhone).toBeUndefined();
  });

  it('shows a managed value as the organisation’s, with no field', () => {
    render(<Shown door={memoryOrganisation({ dslName: 'Sam Lee' })} />);
    expect(screen.queryByLabelText('Safeguarding lead: name')).toBeNull();
    expect(screen.getByText('Sam Lee').parentElement?.textContent).toContain('Set by your organisation');
  });
});

describe('to another computer and back', () => {
  it('takes over the good lines of a pasted text, and names the others', async () => {
    const door = memoryOrganisation(null);
    render(<Shown door={door} />);
    const written = exportSettings({ dslName: 'Sam Lee', deputyPhone: '01922 000000' });
    fireEvent.input(field('Or paste the text here'), { target: { value: `${written}chairEmail: nobody\nhello\n` } });
    fireEvent.click(screen.getByText('Use these settings'));
    expect(await screen.findByText('2 settings are in use now.')).toBeDefined();
    expect(door.current().own).toEqual({ dslName: 'Sam Lee', deputyPhone: '01922 000000' });
    expect(field('Safeguarding lead: name').value).toBe('Sam Lee');
    expect(screen.getByText('Chair of governors or trustees: email: This is not an email address.')).toBeDefined();
    expect(screen.getByText(/^Line 5 is not a setting/)).toBeDefined();
    expect(field('Or paste the text here').value).toContain('hello');
  });

  it('leaves out what only the organisation may set, and says which', async () => {
    const door = memoryOrganisation(null);
    render(<Shown door={door} />);
    const written = exportSettings({
      dslName: 'Sam Lee',
      hideChannels: ['ceop'],
      notice: 'Ring nobody.',
      allowPrint: false,
    });
    fireEvent.input(field('Or paste the text here'), { target: { value: written } });
    fireEvent.click(screen.getByText('Use these settings'));
    expect(await screen.findByText('1 setting is in use now.')).toBeDefined();
    expect(door.current().own).toEqual({ dslName: 'Sam Lee' });
    for (const name of ['Channels to hide', 'Notice', 'Allow printing'])
      expect(screen.getByText(`${name}: Only your organisation can set this, so it was left out.`)).toBeDefined();
  });

  it('carries role, nation and council in the same file', async () => {
    const own = { reporter: 'school', position: 'staff', nation: 'wales', authority: 'cardiff' } as const;
    const door = memoryOrganisation(null);
    let mine: OwnSettings = {};
    render(
      <Shown
        door={door}
        mine={(now) => {
          mine = now;
        }}
      />,
    );
    const written = exportSettings({ dslName: 'Sam Lee' }) + ownSettingsText({ ...own, language: 'en' });
    fireEvent.input(field('Or paste the text here'), { target: { value: `${written}reporter: nobody\n` } });
    fireEvent.click(screen.getByText('Use these settings'));
    expect(await screen.findByText('5 settings are in use now.')).toBeDefined();
    expect(mine).toEqual({ ...own, language: 'cy' });
    expect(door.current().own).toEqual({ dslName: 'Sam Lee' });
    expect(screen.getByText(/^Line 7 is not a setting/)).toBeDefined();
  });

  it.each(['reporter: nobody', 'position: boss', 'nation: france', 'authority: <b>'])('leaves %s out', (line) => {
    expect(readOwnSettings(line)).toEqual({ own: {}, count: 0, rest: line });
  });

  it('gives back what it took', async () => {
    const first = memoryOrganisation(null, {
      dslName: 'Sam Lee',
      extraContacts: ['Counsellor | 01922 000000 | to talk'],
    });
    const second = memoryOrganisation(null);
    second.importOrganisation(first.exportOrganisation());
    expect(second.current().own).toEqual(first.current().own);
  });

  it('forgets only after asking once', () => {
    const door = memoryOrganisation(null, { dslName: 'Sam Lee' });
    render(<Shown door={door} />);
    fireEvent.click(screen.getByText('Forget these contacts'));
    expect(door.current().own.dslName).toBe('Sam Lee');
    fireEvent.click(screen.getByText('Yes, forget them'));
    expect(door.current().own).toEqual({});
    expect(field('Safeguarding lead: name').value).toBe('');
  });
});

describe('settings from your organisation: every key, applied, ignored and why, or not set', () => {
  it('lists the whole table with what became of each', () => {
    const { managed, report } = memoryOrganisation({ dslName: 'Sam Lee', policyUrl: 'javascript:alert(1)' }).current();
    const { container } = render(
      <ManagedReport report={report} managed={managed} extension={{ id: 'the-id', version: '1.2.3' }} />,
    );
    const rows = [...container.querySelectorAll('[data-report]')];
    expect(rows.map((row) => row.getAttribute('data-report'))).toEqual(settingTable.map(({ key }) => key));
    const row = (key: string) => within(rows.find((one) => one.getAttribute('data-report') === key) as HTMLElement);
    expect(row('dslName').getByText('Sam Lee')).toBeDefined();
    expect(row('dslName').getByText('In use')).toBeDefined();
    expect(row('policyUrl').getByText('This is not a web address that starts with https.')).toBeDefined();
    expect(row('notice').getByText('Not set')).toBeDefined();
    expect(container.textContent).toContain('the-id');
    expect(container.textContent).toContain('1.2.3');
    expect(container.textContent).not.toContain('alert(1)');
  });
});
