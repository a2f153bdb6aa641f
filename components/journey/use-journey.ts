import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../src/browser/draft-shape.ts';
import { settingsInForce } from '../../src/browser/organisation.ts';
import type { OwnSettings } from '../../src/browser/own-settings.ts';
import type { Platform, Shared } from '../../src/browser/platform.ts';
import { emptyStepNote, type Notes, type StepNote } from '../../src/concern/notes.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { defaultSettings, type OrganisationSettings } from '../../src/organisation/settings.ts';
import { withoutContactsOf } from '../../src/organisation/withheld.ts';
import { type FactName, type Facts, settingFacts } from '../../src/routing/facts.ts';
import { isOneOf } from '../../src/routing/groups.ts';
import type { Question } from '../../src/routing/next-question.ts';
import { answered } from './answered.ts';
import { factsOf } from './facts-of.ts';
import { askAgain, goOn, type Place, placeOf, recordScreen } from './place.ts';
import { loadRules, type Rules, useRules } from './use-rules.ts';

/** A shared value as state: paints what is known now, and again after every change. */
export function useShared<T>(shared: Pick<Shared<T>, 'current' | 'subscribe'>): T {
  const [value, setValue] = useState(shared.current());
  useEffect(() => {
    setValue(shared.current());
    return shared.subscribe(setValue);
  }, [shared]);
  return value;
}

/** Own settings keep who the reporter is; "somewhere else or not sure" is asked again next time. */
function rememberSetting(own: Shared<OwnSettings>, fact: FactName, value: string): void {
  if (!isOneOf(settingFacts, fact) || (fact === 'nation' && value === 'not-sure')) return;
  own.change((now) => ({ ...now, [fact]: value }));
}

/** Without the contacts of whoever may be the person of concern (rule 2); without any while nobody can tell. */
function withheldFrom(rules: Rules | null, facts: Facts, organisation: OrganisationSettings): OrganisationSettings {
  if (rules) return withoutContactsOf(rules.mayBeConcerned(facts), organisation);
  return facts.what === undefined ? organisation : defaultSettings;
}

/** The answered question before this one; undefined on the first. A setting that is kept was not asked on the way. */
function answeredBefore(place: Place, asked: readonly Question[], draft: Draft): FactName | undefined {
  const at = place.at === 'question' ? asked.findIndex(({ fact }) => fact === place.question.fact) : -1;
  const earlier = (at < 0 ? asked : asked.slice(0, at)).filter(
    ({ fact }) => !isOneOf(settingFacts, fact) || fact in draft.facts,
  );
  return earlier.at(-1)?.fact;
}

/** The journey of one window: its place, and the ways to move. */
export function useJourney(platform: Platform) {
  const draft = useShared(platform.draft);
  const own = useShared(platform.ownSettings);
  const organisation = settingsInForce(useShared(platform.organisation));
  const facts = factsOf(draft, own, organisation);
  const rules = useRules();
  const place = placeOf(rules, draft.screen, facts);
  const asked = rules ? rules.askedQuestions(facts) : [];
  const change = (update: (now: Draft) => Draft) => platform.draft.change(update);
  const show = (screen: string | null) => change((now) => ({ ...now, screen }));

  const answerBy = (by: Rules, fact: FactName, value: string) => {
    const given = { fact, value, now: platform.now().getTime() };
    change((now) => answered(now, factsOf(now, own, organisation), given, by));
    rememberSetting(platform.ownSettings, fact, value);
  };
  /**
   * A press before the rules are there counts as soon as they are; but not against a journey that turns out to have
   * been begun before, whose answers it would take away.
   */
  const answerLater = async (fact: FactName, value: string) => {
    const [read] = await Promise.all([loadRules(), platform.draft.settled()]);
    if (platform.draft.current().facts[fact] === undefined) answerBy(read, fact, value);
  };
  const answer = (fact: FactName, value: string) => {
    if (rules) answerBy(rules, fact, value);
    else void answerLater(fact, value);
  };

  const note = (update: (notes: Notes) => Notes) => change((now) => ({ ...now, notes: update(now.notes) }));
  const noteStep = (channel: ChannelId, said: Partial<StepNote>) =>
    note((notes) => {
      const before = notes.steps[channel] ?? emptyStepNote;
      return { ...notes, steps: { ...notes.steps, [channel]: { ...before, ...said } } };
    });
  const openRecord = () => {
    note((notes) => ({ ...notes, written: notes.written ?? platform.now().getTime() }));
    show(recordScreen);
  };

  const before = answeredBefore(place, asked, draft);

  return {
    draft,
    facts,
    /** The reporter's council, for local numbers. */
    authority: own.authority,
    settings: withheldFrom(rules, facts, organisation),
    place,
    asked,
    change,
    answer,
    canGoBack: before !== undefined,
    back: () => show(before ? askAgain(before) : null),
    again: (fact: FactName) => show(askAgain(fact)),
    forward: () => show(null),
    goOn: () => show(goOn),
    note,
    noteStep,
    openRecord,
    moreToAsk: rules !== null && rules.nextQuestion(facts) !== null,
  };
}

export type Journey = ReturnType<typeof useJourney>;
