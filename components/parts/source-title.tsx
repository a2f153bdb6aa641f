import { type SourceId, sources } from '../../src/policy/sources.ts';
import { useText } from '../words.tsx';

/** The title of a source, in English as published; our own reading is said in the language of the screen. */
export function SourceTitle({ id }: { readonly id: SourceId }) {
  const t = useText();
  if (id === 'routing-practice') return <span>{t('result.own-reading')}</span>;
  return <span lang="en">{sources[id].title}</span>;
}
