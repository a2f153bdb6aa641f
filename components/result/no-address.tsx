import { useText } from '../words.tsx';

/** Opens the place for the address, further down on the same screen. */
function goToAddress() {
  const part = document.querySelector('[data-part="page"] details');
  part?.setAttribute('open', '');
  part?.scrollIntoView();
  part?.querySelector<HTMLElement>('[data-action="edit-address"]')?.focus({ preventScroll: true });
}

/** What to do where a report needs a web address and none is known here: nobody goes back to look for it. */
export function NoAddress() {
  const t = useText();
  return (
    <div class="stack-small" data-part="reach-no-address">
      <p>{t('reach.no-address')}</p>
      <button type="button" data-action="to-address" onClick={goToAddress}>
        {t('page.add')}
      </button>
    </div>
  );
}
