import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withAddress } from '../../src/browser/draft-shape.ts';
import type { Platform, Surface } from '../../src/browser/platform.ts';
import type { OrganisationSettings } from '../../src/organisation/settings.ts';
import { OwnWords } from '../own-words/own-words.tsx';
import { Brand } from '../parts/brand.tsx';
import { Frame } from '../parts/frame.tsx';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { useLeaveByShift } from '../parts/leave-by-shift.ts';
import { RefuseDrops } from '../parts/refuse-drops.tsx';
import type { ResultProps } from '../result/result-screen.tsx';
import { useScreenLanguage } from '../use-screen-language.ts';
import { useText, WordingContext } from '../words.tsx';
import { Cleared } from './cleared.tsx';
import { LeftScreen } from './left-screen.tsx';
import { PageBlock } from './page-block.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { type Journey, useJourney } from './use-journey.ts';
import { usePage } from './use-page.ts';

interface Props {
  readonly surface: Surface;
  readonly platform: Platform;
}

type LateScreens = Readonly<Record<'result' | 'record', ComponentType<ResultProps>>>;

/** Result and record come in parts of their own, fetched after the first paint, so that the popup opens at once. */
function useLateScreens(): LateScreens | null {
  const [screens, setScreens] = useState<LateScreens | null>(null);
  useEffect(() => {
    Promise.all([import('../result/result-screen.tsx'), import('../record/record-screen.tsx')]).then(
      ([{ ResultScreen }, { RecordScreen }]) => setScreens({ result: ResultScreen, record: RecordScreen }),
    );
  }, []);
  return screens;
}

/** Moves focus to the heading of each new screen, but takes none when the surface opens. */
function useFocusOnNewScreen(screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [screen]);
}

const screenName = ({ place }: Journey, late: LateScreens | null) => {
  if (place.at === 'question') return `${place.question.id}:${place.answer ?? ''}`;
  return late ? place.at : 'loading';
};

/** A whole journey: start, questions, result, and the way out on every screen. */
export function JourneyApp({ surface, platform }: Props) {
  const journey = useJourney(platform);
  const [left, setLeft] = useState(false);
  const leave = async () => {
    await platform.clearAndClose();
    setLeft(true);
  };
  useLeaveByShift(leave);
  const { language, choose } = useScreenLanguage(platform);
  const late = useLateScreens();
  useFocusOnNewScreen(left ? 'cleared' : screenName(journey, late));
  const languageSwitch = <LanguageSwitch onChoose={choose} />;
  const onStart = !left && journey.place.at === 'question' && journey.place.question.fact === 'what';
  return (
    <WordingContext.Provider value={{ language, facts: journey.facts }}>
      <Frame onLeave={leave} languageSwitch={!onStart && languageSwitch}>
        <RefuseDrops />
        {onStart && <Brand>{languageSwitch}</Brand>}
        {!left && <KeptHere platform={platform} />}
        {!left && <Cleared platform={platform} shown={onStart} minutes={journey.settings.wipeAfterMinutes} />}
        {left ? <LeftScreen onStart={() => setLeft(false)} /> : <Screens {...{ surface, platform, journey, late }} />}
      </Frame>
    </WordingContext.Provider>
  );
}

interface ScreensProps extends Props {
  readonly journey: Journey;
  readonly late: LateScreens | null;
}

function Screens({ surface, platform, journey, late }: ScreensProps) {
  const t = useText();
  const page = usePage(platform, journey);
  const { place, draft } = journey;
  const block = (
    <PageBlock
      kept={draft}
      droppedUserInfo={draft.droppedUserInfo}
      notedAt={draft.notedAt}
      {...page}
      onAddress={(read) =>
        journey.change((now) => {
          const same = now.address === read?.exact;
          return { ...now, ...withAddress(read), queryLeftOut: same && now.queryLeftOut };
        })
      }
      onLeaveOutQuery={(queryLeftOut) => journey.change((now) => ({ ...now, queryLeftOut }))}
      copy={platform.copy}
    />
  );
  const beside = <KeepOpen surface={surface} platform={platform} />;
  if (place.at !== 'question') {
    const Late = place.at === 'loading' ? undefined : late?.[place.at];
    if (!Late) return <p role="status">{t('app.loading')}</p>;
    return <Late journey={journey} platform={platform} page={block} keepOpen={beside} />;
  }
  const { question, answer } = place;
  const first = question.fact === 'what';
  const choose = (value: string) => journey.answer(question.fact, value);
  return (
    <div class="stack">
      {first && <OrganisationHeader settings={journey.settings} />}
      {first && block}
      <QuestionScreen
        question={question}
        answer={answer}
        aside={first && <OwnWords wipeAfterMinutes={journey.settings.wipeAfterMinutes} onChoose={choose} />}
        onAnswer={choose}
        onContinue={journey.forward}
        onBack={first || !journey.canGoBack ? undefined : journey.back}
      />
      <div class="after stack-small">
        {beside}
        <div class="row spread">
          <p class="soft">{t('start.same-for-all')}</p>
          <button type="button" class="quiet" data-action="options" onClick={() => platform.openOptions()}>
            {t('journey.options')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** Whose settings these are, and a short message from them. */
function OrganisationHeader({ settings }: { readonly settings: OrganisationSettings }) {
  if (!settings.organisationName && !settings.notice) return null;
  return (
    <div class="notice" data-part="organisation">
      {settings.organisationName && <strong>{settings.organisationName}</strong>}
      {settings.notice && <p>{settings.notice}</p>}
    </div>
  );
}

/** Said where answers are not kept beyond this surface: in a private window, or when the browser refuses. */
function KeptHere({ platform }: Pick<Props, 'platform'>) {
  const t = useText();
  const [said, setSaid] = useState<'journey.private' | 'journey.not-kept' | null>(null);
  useEffect(() => {
    const look = () => {
      if (platform.isPrivate()) setSaid('journey.private');
      else setSaid(platform.draft.kept() ? null : 'journey.not-kept');
    };
    platform.ready.then(look);
    return platform.draft.subscribe(() => platform.isPrivate() !== null && look());
  }, [platform]);
  return (
    <div role="status" data-part="kept-here">
      {said && <p class="notes">{t(said)}</p>}
    </div>
  );
}

/** Moves the journey beside the page, where this surface can; the answers move with it. */
function KeepOpen({ surface, platform }: Props) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  if (surface !== 'popup' || !platform.panelOffered) return null;
  const open = async () => setFailed(!(await platform.keepOpenBesidePage()));
  return (
    <div>
      <button type="button" data-action="keep-open" onClick={open}>
        {t('journey.keep-open')}
      </button>
      <p role="status">{failed && t('journey.keep-open.failed')}</p>
    </div>
  );
}
