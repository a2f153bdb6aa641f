import type { SettingKey } from '../../src/organisation/settings.ts';
import { useText } from '../words.tsx';

/** A setting the organisation has set: shown, and not to be changed here. */
export function ManagedValue({ name, value }: { readonly name: SettingKey; readonly value: string }) {
  const t = useText();
  return (
    <div class="field" data-setting={name} data-managed>
      <p class="label">{t(`setting.${name}`)}</p>
      <p class="managed-value">{value}</p>
      <p class="soft">{t('options.organisation.managed')}</p>
    </div>
  );
}
