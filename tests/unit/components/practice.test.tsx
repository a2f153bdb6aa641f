import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { situationIds } from '../../../src/practice/situations.ts';
import { memoryDoors } from './options-doors.ts';

afterEach(cleanup);

function open(start: Parameters<typeof memoryDoors>[0] = {}) {
  const printed: string[] = [];
  const doors = memoryDoors(start);
  render(
    <OptionsPage
      doors={{ ...doors, print: () => printed.push(document.querySelector('.sheet')?.textContent ?? '') > 0 }}
    />,
  );
  const section = document.getElementById('practice');
  return { section, part: section && within(section), printed, doors };
}

function tryStory(part: ReturnType<typeof within>) {
  fireEvent.click(part.getByText('It is about the head'));
  fireEvent.click(part.getByLabelText('Today'));
  const [first] = part.getAllByLabelText(/safeguarding lead/i);
  if (!first) throw new Error('no lead is offered');
  fireEvent.click(first);
  fireEvent.click(part.getByText('See what Signpost says'));
}

describe('practice in the options', () => {
  it('offers every story, compares the choice with the plan, and says why', () => {
    const { part, section } = open({ own: { nation: 'england' } });
    if (!part || !section) throw new Error('no practice');
    expect(section.querySelectorAll('[data-situation]')).toHaveLength(situationIds.length);
    tryStory(part);
    expect(document.activeElement?.textContent).toBe('What Signpost says');
    expect(section.querySelector('[data-first]')?.getAttribute('data-first')).toBe('not-told');
    expect(section.querySelector('[data-step="lado"]')?.textContent).toMatch(/\w{4}/);
  });

  it('asks for what is missing before it compares', () => {
    const { part } = open();
    if (!part) throw new Error('no practice');
    fireEvent.click(part.getByText('The paid bill'));
    fireEvent.click(part.getByText('See what Signpost says'));
    expect(part.getByRole('alert').textContent).toContain('Say how soon, and who first.');
  });

  it('has no number to ring and no link to press, and keeps nothing', () => {
    const { part, section, doors } = open();
    if (!part || !section) throw new Error('no practice');
    for (const id of situationIds) {
      const button = section.querySelector(`[data-situation="${id}"]`);
      if (button) fireEvent.click(button);
      const radios = [...section.querySelectorAll('input[type="radio"]')];
      for (const name of ['urgency', 'first']) {
        const radio = radios.find((one) => one.getAttribute('name') === name);
        if (radio) fireEvent.click(radio);
      }
      fireEvent.click(part.getByText('See what Signpost says'));
      expect(section.querySelector('[data-part="practice-result"]')).not.toBeNull();
      expect(section.querySelectorAll('a, [href]')).toHaveLength(0);
      expect(section.innerHTML).not.toMatch(/tel:|mailto:|https?:/);
      fireEvent.click(part.getByText('Back to the stories'));
    }
    expect(doors.kept()).toEqual({});
    expect(part.getAllByText('Tried')).toHaveLength(situationIds.length);
  });

  it('prints a certificate with name, date and count, and nothing of the case', async () => {
    const { part, section, printed } = open();
    if (!part || !section) throw new Error('no practice');
    expect(part.getByText('Try a story first.')).toBeDefined();
    tryStory(part);
    fireEvent.input(part.getByLabelText('Your name, for the paper only'), { target: { value: 'A. Reader' } });
    fireEvent.click(part.getByText('Print the certificate'));
    await part.findByText('Print the certificate');
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/A\. Reader.*24 November 2026.*1 made-up situation/);
    expect(printed[0]).not.toMatch(/head|lado|Safeguarding/i);
    expect(document.querySelector('.sheet')).toBeNull();
  });

  it('is hidden, menu and all, when the organisation’s IT says so', () => {
    expect(open({ policy: { allowPractice: false } }).section).toBeNull();
    expect(document.querySelector('a[href="#practice"]')).toBeNull();
  });
});
