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
import { firstQuestion } from '../../src/routing/first-question.ts';
import { isOneOf } from '../../src/routing/groups.ts';
import type { Question } from '../../src/routing/next-question.ts';
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

/** What the journey knows: settings (the organisation's nation wins), and the answers of this journey over them. */
export function factsOf(draft: Draft, own: OwnSettings, organisation: OrganisationSettings): Facts {
  const { reporter, position } = own;
  const nation = organisation.nation || own.nation;
  return { ...(reporter && { reporter }), ...(position && { position }), ...draft.facts, ...(nation && { nation }) };
}

/**
 * Where the journey stands: a question (perhaps an answered one again), the result, or the concern record. `loading`
 * is a journey that was begun before, while the rules that know where it stands are still on their way.
 */
export type Place =
  | { readonly at: 'loading' }
  | { readonly at: 'question'; readonly question: Question; readonly answer?: string }
  | { readonly at: 'result' }
  | { readonly at: 'record' };

const askAgain = (fact: FactName) => `ask:${fact}`;
/** Danger gives the result at once; this goes on with the questions after the call. */
const goOn = 'go-on';
const recordScreen = 'record';

function placeOf(rules: Rules | null, screen: string | null, facts: Facts): Place {
  if (!rules) return facts.what === undefined ? { at: 'question', question: firstQuestion } : { at: 'loading' };
  const { askedQuestions, nextQuestion, isDanger } = rules;
  const again = askedQuestions(facts).find(({ fact }) => screen === askAgain(fact));
  const answer = again && facts[again.fact];
  if (again && answer) return { at: 'question', question: again, answer };
  const question = nextQuestion(facts);
  if (question === null || (isDanger(facts) && screen !== goOn)) {
    return { at: screen === recordScreen ? 'record' : 'result' };
  }
  return { at: 'question', question };
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

  const answerBy = ({ changeAnswer }: Rules, fact: FactName, value: string) => {
    change((now) => {
      const changed = changeAnswer(factsOf(now, own, organisation), fact, value);
      // Own settings stay where they are kept; only what this journey answered goes into its draft.
      const kept = Object.entries(changed).filter(
        ([name]) => name === fact || !isOneOf(settingFacts, name) || name in now.facts,
      );
      return {
        ...now,
        facts: Object.fromEntries(kept) as Facts,
        // Deadlines count from the first answer, until the reporter says otherwise.
        notes: { ...now.notes, noticed: now.notes.noticed ?? platform.now().getTime() },
        screen: now.screen === goOn ? goOn : null,
      };
    });
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

  /** The answered question before this one; undefined on the first. */
  const before = (): FactName | undefined => {
    const at = place.at === 'question' ? asked.findIndex(({ fact }) => fact === place.question.fact) : -1;
    const earlier = (at < 0 ? asked : asked.slice(0, at)).filter(
      ({ fact }) => !isOneOf(settingFacts, fact) || fact in draft.facts,
    );
    return earlier.at(-1)?.fact;
  };

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
    canGoBack: before() !== undefined,
    back: () => show(before() ? askAgain(before() as FactName) : null),
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
