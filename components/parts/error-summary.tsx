import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../words.tsx';

interface Props {
  /** The level of its heading, one below that of the part it stands in. */
  readonly level: 2 | 3;
  readonly problems: readonly { readonly words: string; readonly field: string }[];
  /** Changes with every check, so that the same problem takes focus again. */
  readonly check: number;
}

/** What has to be put right, each a link to its field. It takes focus when it appears. */
export function ErrorSummary({ level, problems, check }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const Heading = `h${level}` as const;
  useLayoutEffect(() => box.current?.focus(), [check]);
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={box}>
      <Heading>{t('error.title')}</Heading>
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
