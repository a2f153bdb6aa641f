import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { PeopleFields } from '../../../components/record/people-fields.tsx';
import '../../../src/language/all-sentences.ts';
import { emptyNotes, type Notes, type Person } from '../../../src/concern/notes.ts';

afterEach(cleanup);

const child: Person = { role: 'child', name: 'A child', details: '' };
const adult: Person = { role: 'adult', name: 'An adult', details: '' };

/** Shows the people, types into one, and gives what that makes of the people as they are by then. */
function typed(field: string, value: string, by: readonly Person[]): readonly Person[] {
  const updates: ((notes: Notes) => Notes)[] = [];
  const notes = { ...emptyNotes, people: [child, adult] };
  const { container } = render(
    <PeopleFields notes={notes} note={(update) => void updates.push(update)} colleague={false} />,
  );
  const input = container.querySelector(`[data-person="2"] [data-field="${field}"]`);
  if (!input) throw new Error(`There is no ${field}.`);
  fireEvent.input(input, { target: { value } });
  return updates.reduce<Notes>((now, update) => update(now), { ...notes, people: by }).people;
}

it('what is typed about a person goes to that person', () => {
  expect(typed('name', 'An adult, tall', [child, adult])).toEqual([child, { ...adult, name: 'An adult, tall' }]);
});

it('a person taken out on another surface meanwhile does not come back, and nothing fails', () => {
  expect(typed('name', 'An adult, tall', [child])).toEqual([child]);
});

it('what another surface has typed into another field meanwhile stays', () => {
  const described = { ...adult, details: 'wears a red coat' };
  expect(typed('name', 'An adult, tall', [child, described])).toEqual([
    child,
    { ...described, name: 'An adult, tall' },
  ]);
});
