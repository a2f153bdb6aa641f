import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../words.tsx';

interface Props {
  readonly problems: readonly { readonly words: string; readonly field: string }[];
  /** Changes with every check, so that the same problem takes focus again. */
  readonly check: number;
}

/** What has to be put right, each a link to its field. It takes focus when it appears. */
export function ErrorSummary({ problems, check }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [check]);
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={box}>
      <h3>{t('error.title')}</h3>
      <ul>
        {problems.map(({ words, field }) => (
          <li key={`${field} ${words}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault(); // the address of the page stays as it is
                document.getElementById(field)?.focus();
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
