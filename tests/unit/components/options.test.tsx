import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { optionSections } from '../../../components/options/sections.ts';
import { memoryDoors } from './options-doors.ts';

afterEach(cleanup);

const part = (id: string) => {
  const section = document.getElementById(id);
  if (!section) throw new Error(`The options page has no part "${id}".`);
  return within(section);
};

describe('the options page', () => {
  it('has every part of the menu, in its order', () => {
    render(<OptionsPage doors={memoryDoors()} />);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(optionSections.map((id) => `#${id}`));
    for (const id of optionSections) expect(part(id).getAllByRole('heading').length).toBeGreaterThan(0);
  });
});

describe('about you: saved at once, forgotten on request', () => {
  it('keeps role, position and nation as soon as they are chosen', () => {
    const doors = memoryDoors();
    render(<OptionsPage doors={doors} />);
    fireEvent.change(part('about-you').getByLabelText('Who are you?'), { target: { value: 'school' } });
    expect(doors.kept().reporter).toBe('school');
    fireEvent.change(part('about-you').getByLabelText(/^Are you the safeguarding lead/), {
      target: { value: 'in-charge' },
    });
    fireEvent.change(part('about-you').getByLabelText('Where in the UK is this?'), { target: { value: 'wales' } });
    expect(doors.kept()).toMatchObject({ reporter: 'school', position: 'in-charge', nation: 'wales' });
    expect(part('about-you').getByText('Saved.')).toBeDefined();
  });

  it('drops the position with a role that has none, so that nobody is taken for a lead', () => {
    const doors = memoryDoors({ own: { reporter: 'school', position: 'safeguarding-lead' } });
    render(<OptionsPage doors={doors} />);
    fireEvent.change(part('about-you').getByLabelText('Who are you?'), { target: { value: 'parent' } });
    expect(doors.kept().position).toBeUndefined();
    expect(part('about-you').queryByLabelText(/^Are you the safeguarding lead/)).toBeNull();
  });

  it('shows a nation that the organisation has set, with nothing to choose', () => {
    render(<OptionsPage doors={memoryDoors({ own: { nation: 'england' }, policy: { nation: 'wales' } })} />);
    expect(part('about-you').queryByLabelText('Where in the UK is this?')).toBeNull();
    expect(part('about-you').getByText('Wales').parentElement?.textContent).toContain('Set by your organisation');
  });

  it('forgets all but the language', () => {
    const doors = memoryDoors({
      own: { reporter: 'school', position: 'staff', nation: 'england', authority: 'walsall', language: 'cy' },
    });
    render(<OptionsPage doors={doors} />);
    fireEvent.click(part('about-you').getByText('Forget my settings'));
    expect(doors.kept()).toEqual({ language: 'cy' });
  });
});

describe('your council', () => {
  it('forgives a mistake, keeps the choice, and moves focus to what was found', async () => {
    const doors = memoryDoors();
    render(<OptionsPage doors={doors} />);
    const field = part('council').getByLabelText('Find your council');
    fireEvent.input(field, { target: { value: 'wallsall' } });
    fireEvent.click(await part('council').findByText(/^Use Walsall/));
    expect(doors.kept().authority).toBe('walsall');
    const heading = await part('council').findByText(/^Your council is Walsall/);
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('answers for every kind of contact: a way to reach someone, the words to say, and doubts marked', async () => {
    render(<OptionsPage doors={memoryDoors({ own: { authority: 'walsall' } })} />);
    await part('council').findByText(/^Your council is Walsall/);
    const lines = [...document.querySelectorAll('#council [data-local]')];
    expect(lines.map((line) => line.getAttribute('data-local'))).toEqual([
      'front-door',
      'out-of-hours',
      'designated-officer',
      'partnership',
      'police',
    ]);
    for (const line of lines) {
      expect(line.querySelectorAll('[data-route]').length).toBeGreaterThan(0);
      expect(line.querySelector('.say')?.textContent).toMatch(/“.+”/);
      expect(line.textContent).toContain('Check before you rely on it.');
      expect(line.textContent).toContain('101');
    }
    expect(document.querySelector('#council [data-part="attribution"]')?.textContent).toContain('Open Government');
  });

  it('says so when the stored council has gone from the list', async () => {
    render(<OptionsPage doors={memoryDoors({ own: { authority: 'no-such-place' } })} />);
    expect(await part('council').findByText(/no longer on our list/)).toBeDefined();
  });
});
