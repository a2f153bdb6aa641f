import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { cy } from '../../../src/language/cy.ts';
import { en } from '../../../src/language/en.ts';
import { memoryDoors } from './options-doors.ts';

afterEach(cleanup);

const welsh = () => screen.findByRole('heading', { level: 1, name: cy['options.title'] });
const english = () => screen.findByRole('heading', { level: 1, name: en['options.title'] });

describe('the language of a page', () => {
  it('follows the browser where nobody has set it', async () => {
    render(<OptionsPage doors={memoryDoors({ browserLanguage: 'cy' })} />);
    await welsh();
    await expect.poll(() => document.documentElement.lang).toBe('cy');
    expect(document.querySelector('[data-part="welsh-not-checked"]')?.textContent).toBe(cy['language.not-checked']);
  });

  it('follows the reporter’s own setting before the browser’s', async () => {
    render(<OptionsPage doors={memoryDoors({ browserLanguage: 'cy', own: { language: 'en' } })} />);
    await english();
    await expect.poll(() => document.documentElement.lang).toBe('en');
  });

  it('follows the organisation’s setting before both, and shows that it is set', async () => {
    render(<OptionsPage doors={memoryDoors({ own: { language: 'en' }, policy: { language: 'cy' } })} />);
    await welsh();
    expect(document.querySelector('[data-setting="language"][data-managed]')?.textContent).toContain('Cymraeg');
  });

  it('the switch is stronger on the screen it was pressed on, and is kept as the reporter’s own', async () => {
    const doors = memoryDoors({ policy: { language: 'cy' } });
    render(<OptionsPage doors={doors} />);
    await welsh();
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    await english();
    expect(doors.kept().language).toBe('en');
  });
});
