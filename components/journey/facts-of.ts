import type { Draft } from '../../src/browser/draft-shape.ts';
import type { OwnSettings } from '../../src/browser/own-settings.ts';
import type { OrganisationSettings } from '../../src/organisation/settings.ts';
import type { Facts } from '../../src/routing/facts.ts';

/** What the journey knows: settings (the organisation's nation wins), and the answers of this journey over them. */
export function factsOf(draft: Draft, own: OwnSettings, organisation: Pick<OrganisationSettings, 'nation'>): Facts {
  const { reporter, position } = own;
  const nation = organisation.nation || own.nation;
  return { ...(reporter && { reporter }), ...(position && { position }), ...draft.facts, ...(nation && { nation }) };
}
