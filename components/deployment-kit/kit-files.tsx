import { useState } from 'preact/hooks';
import type { AdminFile } from '../../src/organisation/admin-files/admin-file.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { PrintedSheet } from '../parts/printed-sheet.tsx';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';

/** How browsers are managed, in the order of use in schools; each is a folder of the kit. */
const platforms = [
  'google-admin',
  'intune',
  'group-policy',
  'windows',
  'macos',
  'linux',
  'firefox',
  'settings',
] as const;

interface Props {
  readonly files: readonly AdminFile[];
  copy(words: string): Promise<boolean>;
  print(): boolean;
}

/** Every file, under the way of managing browsers it is for, to be copied or printed. */
export function KitFiles({ files, copy, print }: Props) {
  const t = useText();
  const [printing, setPrinting] = useState<AdminFile | null>(null);
  const [refused, setRefused] = useState(false);
  const of = (platform: string) =>
    files.filter(({ name }) => name.startsWith(`${platform}/`) || name === `${platform}.json`);
  return (
    <div>
      <Leaves copy />
      {platforms.map((platform) => (
        <details key={platform} class="entry" data-platform={platform}>
          <summary>{t(`kit.platform.${platform}`)}</summary>
          <div class="stack">
            <p>{t(`kit.platform.${platform}.means`)}</p>
            {of(platform).map((file) => (
              <div key={file.name} class="stack-small" data-file={file.name}>
                <h4>{file.name}</h4>
                {file.encoding && <p class="soft">{t('kit.encoding')}</p>}
                <div class="row">
                  <CopyButton label="kit.copy" words={file.text} about={file.name} copy={copy} />
                  <button type="button" data-action="print-file" onClick={() => setPrinting(file)}>
                    {t('kit.print')} <span class="hidden-but-read">{file.name}</span>
                  </button>
                </div>
                <details>
                  <summary>{t('kit.show', { file: file.name })}</summary>
                  <textarea {...staysHere} class="file" readOnly rows={12} aria-label={file.name} value={file.text} />
                </details>
              </div>
            ))}
          </div>
        </details>
      ))}
      <p role="status">{refused && t('kit.print.refused')}</p>
      {printing && (
        <PrintedSheet
          print={print}
          onDone={(shown) => {
            setPrinting(null);
            setRefused(!shown);
          }}
        >
          <h1>{printing.name}</h1>
          <pre class="file">{printing.text}</pre>
        </PrintedSheet>
      )}
    </div>
  );
}
