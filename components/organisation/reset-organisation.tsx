import { useState } from 'preact/hooks';
import { useText } from '../words.tsx';

/** Forgets the contacts that were put in by hand, after asking once: typing them again takes a while. */
export function ResetOrganisation({ onReset }: { onReset(): void }) {
  const t = useText();
  const [stage, setStage] = useState<'start' | 'sure' | 'done'>('start');
  const forget = () => {
    onReset();
    setStage('done');
  };
  return (
    <div class="row">
      {stage === 'sure' ? (
        <>
          <button type="button" data-action="reset-sure" onClick={forget}>
            {t('options.organisation.reset.sure')}
          </button>
          <button type="button" onClick={() => setStage('start')}>
            {t('options.organisation.reset.keep')}
          </button>
        </>
      ) : (
        <button type="button" data-action="reset-organisation" onClick={() => setStage('sure')}>
          {t('options.organisation.reset')}
        </button>
      )}
      <span role="status">{stage === 'done' && t('options.organisation.reset.done')}</span>
    </div>
  );
}
