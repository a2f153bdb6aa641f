import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyApp } from '../../../components/journey/journey-app.tsx';
import '../../../src/language/all-sentences.ts';
import { en } from '../../../src/language/en.ts';
import { memoryPlatform } from './memory-platform.ts';
import './patience.ts';

afterEach(cleanup);

const said = (container: Element) => container.querySelector('[data-part="kept-here"]')?.textContent;

describe('what is said where answers are kept by this window alone', () => {
  it('nothing while storage takes them; that it does not, as soon as it does not; and every word stays', async () => {
    const { platform } = memoryPlatform({
      draft: {
        facts: {
          reporter: 'school',
          position: 'staff',
          nation: 'england',
          what: 'grooming',
          danger: 'not-now',
          child: 'known',
          person: 'unknown-online',
        },
        screen: 'record',
      },
    });
    let fits = true;
    const draft = { ...platform.draft, kept: () => fits };
    const { container } = render(<JourneyApp surface="panel" platform={{ ...platform, draft }} />);
    const field = await screen.findByRole('textbox', { name: en['record.field.facts'] });
    expect(said(container)).toBe('');
    fits = false;
    fireEvent.input(field, { target: { value: 'A long story.' } });
    expect(await screen.findByText(en['journey.not-kept'])).toBeDefined();
    expect((field as HTMLTextAreaElement).value).toBe('A long story.');
    expect(platform.draft.current().notes.facts).toBe('A long story.');
    fits = true;
    fireEvent.input(field, { target: { value: 'A story.' } });
    await expect.poll(() => said(container)).toBe('');
  });

  it('a private window says from the start that nothing is kept', async () => {
    const { platform } = memoryPlatform();
    const { container } = render(<JourneyApp surface="panel" platform={{ ...platform, isPrivate: () => true }} />);
    await expect.poll(() => said(container)).toBe(en['journey.private']);
  });
});
