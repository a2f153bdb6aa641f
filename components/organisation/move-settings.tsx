import { useState } from 'preact/hooks';
import type { OrganisationDoor } from '../../src/browser/organisation.ts';
import type { OwnSettings } from '../../src/browser/own-settings.ts';
import { cleanText } from '../../src/concern/text.ts';
import type { ImportedSettings } from '../../src/organisation/text-file.ts';
import { productName } from '../../src/product.ts';
import { ownSettingsText, readOwnSettings } from '../options/own-settings-text.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { SaveFile } from '../parts/save-file.tsx';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';
import { type Refusal, whyNot } from './problem.ts';

interface Props {
  readonly door: OrganisationDoor;
  /** The reporter's own settings travel in the same file. */
  readonly own: OwnSettings;
  onOwn(update: (now: OwnSettings) => OwnSettings): void;
  copy(words: string): Promise<boolean>;
  /** The stored settings are new: show them. */
  onRead(): void;
}

const field = 'settings-text';
/** A picture or another file chosen by mistake has bytes that are no text. */
const isPlainText = (words: string) => !/[\0\ufffd]/.test(words) && cleanText(words).ok;
const isRefusal = (report: ImportedSettings['report'][number]): report is Refusal => report.status === 'ignored';

/** Takes these settings to another computer and back, as a small text file or through the clipboard. */
export function MoveSettings({ door, own, onOwn, copy, onRead }: Props) {
  const t = useText();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [check, setCheck] = useState(0);

  const tell = (found: readonly string[], good: string) => {
    setProblems(found);
    setSaid(good);
    setCheck(check + 1);
  };
  const done = (used: number) => {
    if (used === 0) return '';
    return used === 1 ? t('options.move.done.one') : t('options.move.done.many', { count: String(used) });
  };
  const read = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return tell([t('options.move.empty')], '');
    const mine = readOwnSettings(text);
    onOwn((now) => ({ ...now, ...mine.own }));
    const { report, unread } = door.importOrganisation(mine.rest);
    onRead();
    const used = mine.count + report.filter(({ status }) => status === 'applied').length;
    tell(
      [
        ...report
          .filter(isRefusal)
          .map((one) => t('options.move.refused', { setting: t(`setting.${one.key}`), why: whyNot(t, one) })),
        ...unread.map((line) => t('options.move.unread', { line: String(line) })),
      ],
      done(used),
    );
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const words = await file.text().catch(() => null);
    if (words !== null && isPlainText(words)) setText(words);
    else tell([t('options.move.file.unread')], '');
  };
  const written = door.exportOrganisation() + ownSettingsText(own);
  return (
    <details data-part="move">
      <summary>{t('options.move')}</summary>
      <div class="stack">
        <p>
          {t('options.move.intro')} {t('options.move.leaves')}
        </p>
        <Leaves copy />
        <div class="row">
          <SaveFile
            label="options.move.save"
            name={`${productName.toLowerCase()}-settings.txt`}
            action="export"
            words={() => written}
          />
          <CopyButton label="options.move.copy" words={written} copy={copy} />
        </div>
        {problems.length > 0 && (
          <ErrorSummary level={3} check={check} problems={problems.map((words) => ({ words, field }))} />
        )}
        <form class="stack-small" onSubmit={read} noValidate>
          <div class="field">
            <label for="settings-file">{t('options.move.file')}</label>
            <input
              id="settings-file"
              type="file"
              accept=".txt,text/plain"
              onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
            />
          </div>
          <div class="field">
            <label for={field}>{t('options.move.text')}</label>
            <textarea
              {...staysHere}
              id={field}
              rows={6}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </div>
          <div class="row">
            <button type="submit" data-action="import">
              {t('options.move.read')}
            </button>
            <span role="status">{said}</span>
          </div>
        </form>
      </div>
    </details>
  );
}
