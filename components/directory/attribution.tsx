import { useText } from '../words.tsx';

/** The credits that the licences of the lists ask for. */
export function Attribution() {
  const t = useText();
  return (
    <p class="soft" data-part="attribution">
      {t('local.attribution')} {t('local.attribution.council-names')} {t('local.attribution.council-sites')}
    </p>
  );
}
