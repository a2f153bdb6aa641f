import { useState } from 'preact/hooks';
import type { OwnSettings } from '../../src/browser/own-settings.ts';
import { isLanguage, languages, type TextKey } from '../../src/language/text.ts';
import { nations } from '../../src/nations.ts';
import type { GivenSettings } from '../../src/organisation/settings.ts';
import { facts } from '../../src/routing/facts.ts';
import { askedAs } from '../../src/routing/next-question.ts';
import { ManagedValue } from '../organisation/managed-value.tsx';
import { useText } from '../words.tsx';
import { Choice } from './choice.tsx';

interface Props {
  readonly own: OwnSettings;
  /** What the organisation has set wins, and cannot be changed here. */
  readonly managed: Pick<GivenSettings, 'nation' | 'language'>;
  onChange(update: (now: OwnSettings) => OwnSettings): void;
}

/** Role, position, nation and language: what the questions ask once, to be changed here. */
export function AboutYou({ own, managed, onChange }: Props) {
  const t = useText();
  const [said, setSaid] = useState<TextKey | null>(null);
  const save = (part: Partial<OwnSettings>) => {
    onChange((now) => ({ ...now, ...part }));
    setSaid('options.saved');
  };
  const position = askedAs('position', own.reporter ? { reporter: own.reporter } : {});
  const forget = () => {
    onChange(({ language }) => ({ language }));
    setSaid('options.reset.done');
  };
  return (
    <div class="stack">
      <p>{t('options.about-you.intro')}</p>
      <Choice
        name="reporter"
        label="question.reporter"
        none="options.not-set"
        choices={facts.reporter.map((value) => ({ value, label: `answer.reporter.${value}` as const }))}
        chosen={own.reporter}
        onChoose={(reporter) => save({ reporter, position: undefined })}
      />
      {position && (
        <Choice
          name="position"
          label={position.title}
          {...(position.help && { help: position.help })}
          none="options.not-set"
          choices={position.options}
          chosen={own.position}
          onChoose={(value) => save({ position: facts.position.find((one) => one === value) })}
        />
      )}
      {managed.nation ? (
        <ManagedValue name="nation" value={t(`answer.nation.${managed.nation}`)} />
      ) : (
        <Choice
          name="nation"
          label="question.nation"
          none="options.not-set"
          choices={nations.map((value) => ({ value, label: `answer.nation.${value}` as const }))}
          chosen={own.nation}
          onChoose={(nation) => save({ nation })}
        />
      )}
      {isLanguage(managed.language) ? (
        <ManagedValue name="language" value={t(`options.language.${managed.language}`)} />
      ) : (
        <Choice
          name="language"
          label="options.language"
          none="options.language.auto"
          choices={languages.map((value) => ({ value, label: `options.language.${value}` as const }))}
          chosen={isLanguage(own.language) ? own.language : undefined}
          onChoose={(language) => save({ language: language ?? 'auto' })}
        />
      )}
      <div class="row">
        <button type="button" data-action="reset-own" onClick={forget}>
          {t('options.reset')}
        </button>
        <span class="soft">{t('options.reset.means')}</span>
      </div>
      <p role="status">{said && t(said)}</p>
    </div>
  );
}
