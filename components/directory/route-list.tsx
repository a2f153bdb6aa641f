import type { Route } from '../../src/directory/channel.ts';
import { withRelay } from '../../src/directory/relay.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useText } from '../words.tsx';

interface Props {
  readonly routes: readonly Route[];
  /** Whose they are, for those who hear the link and not what stands beside it. */
  readonly of: string;
  /** What to press in the menu of the phone line. */
  readonly option?: string | null;
  copy(words: string): Promise<boolean>;
}

/** A page to open, not a number or an address to write to. */
export const isLink = ({ value }: Route): boolean => /^https?:/.test(value);

const copied: readonly Route['kind'][] = ['phone', 'email', 'sms'];
/** Short numbers are dialled from memory. */
export const worthCopying = ({ kind, value }: Route): boolean => copied.includes(kind) && value.length > 8;

/** Ways to reach someone, to be looked up in peace: numbers as text, addresses as links that show where they lead. */
export function RouteList({ routes, of, option, copy }: Props) {
  const t = useText();
  return (
    <ul class="ways">
      {withRelay(routes).map((route) => (
        <li key={`${route.kind} ${route.value}`} data-route={route.kind}>
          {isLink(route) ? (
            <a href={route.value} target="_blank" rel="noreferrer">
              {t(`route.${route.kind}`)}
              <span class="hidden-but-read">: {of}.</span> <span class="lead-to">{route.value}</span>
            </a>
          ) : (
            <span>
              {t(`route.${route.kind}`)}: <span class="value">{route.value}</span>
            </span>
          )}{' '}
          <Only route={route} />
          {worthCopying(route) && <CopyButton label="route.copy" words={route.value} about={route.value} copy={copy} />}{' '}
          {option && route.kind === 'phone' && <span>{t('local.option', { option })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Which nations a route is for, where it is not for all. */
function Only({ route }: { readonly route: Route }) {
  const t = useText();
  if (!route.nations) return null;
  const nations = route.nations.map((nation) => t(`answer.nation.${nation}`)).join(', ');
  return <span class="soft">{t('directory.reach.only', { nations })} </span>;
}
