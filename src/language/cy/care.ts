import type { care as english } from '../en/care.ts';
import type { SameKeys } from './same-keys.ts';

/** Care for whoever reports: who supports them, and a line for a manager that tells nothing of the case. */
export const care: SameKeys<typeof english> = {
  'care.who': 'Pwy sy’n eich cefnogi',
  'care.manager': 'Brawddeg i’w rhoi i’ch rheolwr',
  'care.manager.use': 'Nid yw’n dweud dim am yr achos. Defnyddiwch hi dim ond os ydych am gael cefnogaeth yn y gwaith.',
  'care.manager.line':
    'Des i ar draws rhywbeth anodd yn y gwaith heddiw ac rwy’n ei drosglwyddo yn y ffordd iawn. Ni allaf rannu manylion. A gawn ni siarad am sut rydw i?',
};
