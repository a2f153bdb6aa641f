import { useId } from 'preact/hooks';
import { fromUkTime, isMoment, type Moment, ukTime } from '../../src/concern/uk-time.ts';
import { staysHere } from './stays-here.ts';

interface Props {
  readonly label: string;
  readonly value: Moment | null;
  readonly name: string;
  onChange(value: Moment | null): void;
}

/** A date and time as a UK clock shows them. */
export function MomentField({ label, value, name, onChange }: Props) {
  const id = useId();
  const shown = value !== null && isMoment(value) ? ukTime(value) : null;
  const read = (typed: string) => {
    const [date = '', time = ''] = typed.split('T');
    onChange(fromUkTime({ date, time: time.slice(0, 5) }));
  };
  return (
    <div class="words-field">
      <label for={id}>{label}</label>
      <input
        {...staysHere}
        id={id}
        type="datetime-local"
        data-field={name}
        value={shown ? `${shown.date}T${shown.time}` : ''}
        // Told when it is whole: half a date would be read as none.
        onChange={(event) => read(event.currentTarget.value)}
      />
    </div>
  );
}
