import { useEffect, useRef, useState } from 'preact/hooks';
import { type Comparison, compare } from '../../src/practice/compare.ts';
import { type SituationId, situationIds } from '../../src/practice/situations.ts';
import type { Nation } from '../../src/routing/facts.ts';
import { useText } from '../words.tsx';
import { Certificate } from './certificate.tsx';
import { PractiseForm } from './practise-form.tsx';
import { PractiseResult } from './practise-result.tsx';

interface Props {
  /** The reporter's own; titles and channels follow it. */
  readonly nation: Nation;
  readonly today: string;
  print(): boolean;
}

/** Training with made-up stories, in page memory alone: nothing chosen here is kept, sent or can ring anybody. */
export function Practice({ nation, today, print }: Props) {
  const t = useText();
  const [open, setOpen] = useState<SituationId | null>(null);
  const [tried, setTried] = useState<ReadonlySet<SituationId>>(new Set());
  return (
    <div class="stack">
      <p>{t('practice.intro')}</p>
      <p>{t('practice.kept')}</p>
      <p class="notice">{t('practice.real')}</p>
      {open === null ? (
        <>
          <h3>{t('practice.choose')}</h3>
          <ul class="plain stack-small">
            {situationIds.map((id) => (
              <li key={id}>
                <button type="button" class="answer" data-situation={id} onClick={() => setOpen(id)}>
                  <span>{t(`practice.${id}.title`)}</span>
                  {tried.has(id) && <span class="mark">{t('practice.tried')}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Story
          key={open}
          id={open}
          nation={nation}
          onTried={() => setTried(new Set(tried).add(open))}
          onBack={() => setOpen(null)}
        />
      )}
      <Certificate count={tried.size} today={today} print={print} />
    </div>
  );
}

interface StoryProps extends Pick<Props, 'nation'> {
  readonly id: SituationId;
  onTried(): void;
  onBack(): void;
}

function Story({ id, nation, onTried, onBack }: StoryProps) {
  const t = useText();
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack" data-story={id}>
      <h3 tabIndex={-1} ref={heading}>
        {t(`practice.${id}.title`)}
      </h3>
      <p class="say">{t(`practice.${id}.story`)}</p>
      {comparison ? (
        <PractiseResult comparison={comparison} nation={nation} />
      ) : (
        <PractiseForm
          id={id}
          nation={nation}
          onChoice={(choice) => {
            setComparison(compare(id, nation, choice));
            onTried();
          }}
        />
      )}
      <button type="button" data-action="practice-back" onClick={onBack}>
        {t('practice.back')}
      </button>
    </div>
  );
}
