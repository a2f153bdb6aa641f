import { useText } from '../words.tsx';

/** Said beside whatever opens a page: where it opens, who may see that, and what it needs. */
export function OpensPage({ online }: { readonly online: boolean }) {
  const t = useText();
  return (
    <p class="soft">
      {!online && `${t('route.pages-need-internet')} `}
      {t('route.new-tab')} {t('result.monitoring')}
    </p>
  );
}
