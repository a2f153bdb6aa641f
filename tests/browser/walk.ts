import type { JourneyPage } from './pages.ts';

/** What is answered unless a test says otherwise: school staff in England, nobody in danger now, nothing known. */
const usual: Readonly<Record<string, string>> = {
  danger: 'not-now',
  reporter: 'school',
  position: 'staff',
  nation: 'england',
};

/** Answers whatever is asked until the result, with "not sure" where nothing else is given. */
export async function walkToResult(journey: JourneyPage, given: Readonly<Record<string, string>> = {}): Promise<void> {
  const answers = { ...usual, ...given };
  // No path has more questions than there are facts; twenty more presses would mean it goes in circles.
  for (let presses = 0; presses < 20; presses++) {
    await journey.page.waitForSelector('[data-question], [data-screen="result"]');
    if ((await journey.screen()) === 'result') return;
    const question = await journey.question();
    if (!question) continue;
    await journey.answer(question, answers[question] ?? 'not-sure');
    await journey.page.waitForFunction(
      (before) => document.querySelector('[data-question]')?.getAttribute('data-question') !== before,
      { polling: 50, timeout: 10_000 },
      question,
    );
  }
  throw new Error(`No result after 20 answers; the screen shows ${await journey.question()}.`);
}
