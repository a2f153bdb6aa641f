import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../src/language/all-sentences.ts';
import type { Language } from '../../src/language/text.ts';
import { DeploymentKit } from '../deployment-kit/deployment-kit.tsx';
import { Directory } from '../directory/directory.tsx';
import { HowWeDecide } from '../how-we-decide/how-we-decide.tsx';
import { useShared } from '../journey/use-journey.ts';
import { LearnMore } from '../learn-more/learn-more.tsx';
import { ManagedReport } from '../organisation/managed-report.tsx';
import { YourOrganisation } from '../organisation/your-organisation.tsx';
import { Brand } from '../parts/brand.tsx';
import { CannotClear } from '../parts/cannot-clear.tsx';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { useLeaveByShift } from '../parts/leave-by-shift.ts';
import { LeaveLimits } from '../parts/leave-limits.tsx';
import { RefuseDrops } from '../parts/refuse-drops.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { WelshNotChecked } from '../parts/welsh-not-checked.tsx';
import { Practice } from '../practice/practice.tsx';
import { useScreenLanguage } from '../use-screen-language.ts';
import { useText, WordingContext } from '../words.tsx';
import { AboutYou } from './about-you.tsx';
import type { OptionDoors } from './option-doors.ts';
import { type OptionSection, optionSections } from './sections.ts';
import { YourCouncil } from './your-council.tsx';

/** The options, in a tab. It knows nothing of any journey and never holds case details. */
export function OptionsPage({ doors }: { readonly doors: OptionDoors }) {
  const own = useShared(doors.ownSettings);
  const organisation = useShared(doors.organisation);
  const { reporter } = own;
  const nation = organisation.managed.nation || own.nation;
  const { copy, print, today } = doors;
  useLeaveByShift(doors.clearAndClose);
  const { language, choose } = useScreenLanguage(doors);
  const parts: Readonly<Record<OptionSection, ComponentChildren>> = {
    'about-you': <AboutYou own={own} managed={organisation.managed} onChange={doors.ownSettings.change} />,
    council: (
      <YourCouncil
        authorityId={own.authority}
        today={today}
        onChoose={(authority) => doors.ownSettings.change((now) => ({ ...now, authority }))}
        copy={copy}
      />
    ),
    organisation: (
      <YourOrganisation
        door={doors.organisation}
        now={organisation}
        own={own}
        onOwn={doors.ownSettings.change}
        copy={copy}
      />
    ),
    managed: <ManagedReport report={organisation.report} managed={organisation.managed} extension={doors.extension} />,
    directory: <Directory today={today} copy={copy} />,
    'how-we-decide': <HowWeDecide />,
    'learn-more': <LearnMore nation={nation || undefined} />,
    practice: <Practice nation={nation || 'england'} today={today} print={print} />,
    'deployment-kit': <DeploymentKit now={organisation} extension={doors.extension} copy={copy} print={print} />,
  };
  // An IT lead can hide the practice.
  const shown = optionSections.filter((id) => id !== 'practice' || organisation.managed.allowPractice !== false);
  return (
    <WordingContext.Provider value={{ language, facts: { ...(reporter && { reporter }), ...(nation && { nation }) } }}>
      <TopBar onLeave={doors.clearAndClose} />
      <Heading isPrivate={doors.isPrivate} onLanguage={choose} />
      <div class="options">
        <Menu sections={shown} />
        <main>
          <RefuseDrops />
          {shown.map((id) => (
            <Part key={id} id={id}>
              {parts[id]}
            </Part>
          ))}
        </main>
      </div>
    </WordingContext.Provider>
  );
}

function Heading({ isPrivate, onLanguage }: Pick<OptionDoors, 'isPrivate'> & { onLanguage(language: Language): void }) {
  const t = useText();
  const [here, setHere] = useState(false);
  useEffect(() => {
    isPrivate.then(setHere);
  }, [isPrivate]);
  return (
    <section class="options-head stack-small" aria-labelledby="options-title">
      <CannotClear />
      <Brand>
        <LanguageSwitch onChoose={onLanguage} />
      </Brand>
      <h1 id="options-title">{t('options.title')}</h1>
      <p>{t('options.intro')}</p>
      <WelshNotChecked />
      <LeaveLimits />
      <div role="status" data-part="kept-here">
        {here && <p class="notes">{t('options.private')}</p>}
      </div>
    </section>
  );
}

function Menu({ sections }: { readonly sections: readonly OptionSection[] }) {
  const t = useText();
  return (
    <nav aria-label={t('options.menu')}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`options.section.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ id, children }: { readonly id: OptionSection; readonly children: ComponentChildren }) {
  const t = useText();
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{t(`options.section.${id}`)}</h2>
      {children}
    </section>
  );
}
