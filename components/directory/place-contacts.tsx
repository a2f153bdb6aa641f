import type { LocalChannel } from '../../src/directory/local/local-channels.ts';
import type { LocalContact } from '../../src/directory/local/local-contact.ts';
import { useText } from '../words.tsx';
import { FoundIn } from './found-in.tsx';
import { RouteList } from './route-list.tsx';

interface Props {
  readonly channels: readonly LocalChannel[];
  /** Only the first line stands open: in the middle of a case there is no room for the rest. */
  readonly folded?: boolean;
  copy(words: string): Promise<boolean>;
}

/** Who answers for children in one place. Where nothing is known: the way on, the words to say, and 101. */
export function PlaceContacts({ channels, folded = false, copy }: Props) {
  const t = useText();
  return (
    <div class="stack">
      {channels.map((channel, at) =>
        folded && at > 0 ? (
          <details key={channel.kind} data-local={channel.kind}>
            <summary>{t(channel.name)}</summary>
            <Line channel={channel} copy={copy} />
          </details>
        ) : (
          <div key={channel.kind} class={folded ? '' : 'card'} data-local={channel.kind}>
            <h4>{t(channel.name)}</h4>
            <Line channel={channel} copy={copy} />
          </div>
        ),
      )}
    </div>
  );
}

function Line({ channel, copy }: { readonly channel: LocalChannel } & Pick<Props, 'copy'>) {
  const t = useText();
  const { name, gap, contacts } = channel;
  return (
    <div class="stack-small">
      {gap && <p>{t(gap)}</p>}
      {contacts
        .filter(({ shown }) => shown)
        .map((contact) => (
          <OneContact key={contact.id} contact={contact} of={t(name)} copy={copy} />
        ))}
      <p class="say">{t(channel.say)}</p>
      {gap ? (
        <Ways channel={channel} copy={copy} />
      ) : (
        <details>
          <summary>
            {t('options.council.ways')}
            <span class="hidden-but-read">: {t(name)}</span>
          </summary>
          <Ways channel={channel} copy={copy} />
        </details>
      )}
    </div>
  );
}

function OneContact({
  contact,
  of,
  copy,
}: {
  readonly contact: LocalContact;
  readonly of: string;
} & Pick<Props, 'copy'>) {
  const t = useText();
  return (
    <div class="stack-small">
      {contact.name && <p>{contact.name}</p>}
      {contact.audience !== 'any' && <p class="soft">{t(`local.audience.${contact.audience}`)}</p>}
      <RouteList routes={contact.routes} of={contact.name ?? of} option={contact.option} copy={copy} />
      {contact.hint && <p>{t(contact.hint)}</p>}
      {contact.hours && <p class="soft">{t('local.hours', { hours: contact.hours })}</p>}
      <FoundIn sources={[contact.source]} copyDate={contact.sourceDate} check={contact.check !== null} />
    </div>
  );
}

function Ways({ channel, copy }: { readonly channel: LocalChannel } & Pick<Props, 'copy'>) {
  const t = useText();
  return (
    <ul class="plain stack-small">
      {channel.ways.map((way) => (
        <li key={way.what}>
          {t(way.what)} {way.check && <span class="soft">{t(way.check)}</span>}
          <RouteList routes={way.routes} of={t(way.what)} option={way.option} copy={copy} />
        </li>
      ))}
    </ul>
  );
}
