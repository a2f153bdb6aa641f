import type { TextKey } from '../../src/language/text.ts';
import { ledTo } from '../../src/routing/led-to.ts';
import { startGroups } from '../../src/routing/question-words.ts';
import type { SituationRule } from '../../src/routing/rule.ts';
import { ruleName } from '../../src/routing/rule.ts';
import { said } from '../../src/routing/unsettled.ts';
import { useText } from '../words.tsx';

type Group = keyof typeof startGroups;
const groups = Object.entries(startGroups) as readonly (readonly [Group, readonly string[]])[];

/** The headline used where no condition changes it. */
const headlineOf = ({ headline }: SituationRule): TextKey =>
  [headline]
    .flat()
    .map((line) => said<TextKey>(line))
    .at(-1) as TextKey; // the last line of a list has no condition

/** The routing diagram as a list that can be read and heard: from each first answer to the rules it may lead to. */
export function WayToRule() {
  const t = useText();
  return (
    <div>
      {groups.map(([group, answers]) => (
        <details key={group} class="entry" data-way={group}>
          <summary>{t(group)}</summary>
          <ul class="way plain">
            {answers.map((what) => (
              <li key={what}>
                <strong>{t(`answer.what.${what}` as TextKey)}</strong>
                <ul>
                  {ledTo(what).map((rule) => (
                    <li key={ruleName(rule)} data-rule={ruleName(rule)}>
                      <span class="number">{rule.id}</span> {t(headlineOf(rule))}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
