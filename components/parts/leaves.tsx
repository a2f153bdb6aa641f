import { useText } from '../words.tsx';

interface Props {
  /** A page can be opened from here. */
  readonly link?: boolean;
  /** A text can be copied from here. */
  readonly copy?: boolean;
  /** A page that opens needs a connection, and there is none now. */
  readonly online?: boolean;
}

/** What a link and a copy leave behind: one line, once a card, before its first link or copy button. */
export function Leaves({ link = false, copy = false, online = true }: Props) {
  const t = useText();
  if (!link && !copy) return null;
  return (
    <p class="soft" data-leaves={[link && 'link', copy && 'copy'].filter(Boolean).join(' ')}>
      {link && !online && `${t('route.pages-need-internet')} `}
      {link && `${t('handoff.leaves.link')} `}
      {copy && t('page.copy.leaves')}
    </p>
  );
}
