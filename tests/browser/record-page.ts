import type { RecordJourney } from '../record-journeys.ts';
import type { JourneyPage } from './pages.ts';

/** Opens the record from the result and types into it as a person would; the reference belongs to one step. */
export async function fillRecord(journey: JourneyPage, { facts, person, done }: RecordJourney): Promise<void> {
  const { page } = journey;
  await journey.press('record');
  await journey.waitForScreen('record');
  await journey.type('[data-field="facts"]', facts);
  if (person) {
    await journey.press('add-person');
    await page.select('[data-person="1"] [data-field="role"]', person.role);
    await journey.type('[data-person="1"] [data-field="name"]', person.name);
  }
  await journey.type('[data-field="your-name"]', 'The reporter');
  await (await journey.reach(`[data-taken="${done}"] input[type="checkbox"]`))?.click();
  await journey.type(`[data-taken="${done}"] [data-field="reference"]`, 'REF 12/34');
}
