import { staysHere } from '../parts/stays-here.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly means: string;
  readonly lines: boolean;
  readonly text: string;
  /** Why the text cannot be used; shown once the field has been left. */
  readonly problem: string | undefined;
  onType(text: string): void;
  onLeave(): void;
}

/** One field of the kit's form. A text that cannot be used stays in it, with the reason. */
export function KitField({ id, label, means, lines, text, problem, onType, onLeave }: Props) {
  const common = {
    ...staysHere,
    id,
    value: text,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-problem ${id}-means` : `${id}-means`,
    onBlur: onLeave,
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="soft" id={`${id}-means`}>
        {means}
      </p>
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {lines ? (
        <textarea {...common} rows={3} onInput={({ currentTarget }) => onType(currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={({ currentTarget }) => onType(currentTarget.value)} />
      )}
    </div>
  );
}
