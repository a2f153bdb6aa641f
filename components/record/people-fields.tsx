import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Person, type PersonRole, personRoles } from '../../src/concern/notes.ts';
import { WordsField } from '../parts/words-field.tsx';
import { useText } from '../words.tsx';
import type { RecordFields } from './record-props.ts';

/**
 * Who is involved, each with their part in it. A name need not be known. Whom it is about comes first: in a record
 * about a colleague the worker, else the child.
 */
export function PeopleFields({ notes, note, colleague }: RecordFields & { readonly colleague: boolean }) {
  const t = useText();
  const add = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(-1);
  const change = (update: (people: readonly Person[]) => readonly Person[]) =>
    note((now) => ({ ...now, people: update(now.people) }));
  const usual: readonly PersonRole[] = colleague ? ['worker', 'child'] : ['child'];
  const addOne = () => {
    setAdded(notes.people.length);
    change((people) => [...people, { role: usual[people.length] ?? 'adult', name: '', details: '' }]);
  };
  const remove = (at: number) => {
    change((people) => people.toSpliced(at, 1));
    add.current?.focus(); // the button that was pressed is gone
  };
  return (
    <div class="stack-small">
      {notes.people.map((person, at) => (
        <PersonFields
          key={at}
          person={person}
          number={at + 1}
          focus={at === added}
          // Another surface may have taken this person out, or changed them, since they were drawn.
          onChange={(changed) =>
            change((people) => people.map((one, index) => (index === at ? { ...one, ...changed } : one)))
          }
          onRemove={() => remove(at)}
        />
      ))}
      <button type="button" data-action="add-person" ref={add} onClick={addOne}>
        {t('record.person.add')}
      </button>
    </div>
  );
}

interface OneProps {
  readonly person: Person;
  readonly number: number;
  readonly focus: boolean;
  onChange(changed: Partial<Person>): void;
  onRemove(): void;
}

function PersonFields({ person, number, focus, onChange, onRemove }: OneProps) {
  const t = useText();
  const id = useId();
  const role = useRef<HTMLSelectElement>(null);
  const title = t('record.person.number', { number: String(number) });
  useLayoutEffect(() => {
    if (focus) role.current?.focus();
  }, [focus]);
  return (
    <fieldset class="person stack-small" data-person={number}>
      <legend>{title}</legend>
      <div class="words-field">
        <label for={id}>{t('record.person.role')}</label>
        <select
          id={id}
          ref={role}
          data-field="role"
          value={person.role}
          onChange={(event) => onChange({ role: event.currentTarget.value as PersonRole })} // only the options below
        >
          {personRoles.map((one) => (
            <option key={one} value={one}>
              {t(`record.person.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <WordsField
        name="name"
        label={t('record.person.name')}
        value={person.name}
        onChange={(name) => onChange({ name })}
      />
      <WordsField
        name="details"
        label={t('record.person.details')}
        value={person.details}
        onChange={(details) => onChange({ details })}
      />
      <button type="button" class="quiet" onClick={onRemove}>
        {t('record.person.remove', { who: `${person.name.trim() || title} (${t(`record.person.${person.role}`)})` })}
      </button>
    </fieldset>
  );
}
