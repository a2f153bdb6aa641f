import type { JourneyPage } from './pages.ts';

/** What is answered unless a test says otherwise: school staff in England, nobody in danger now, nothing known. */
export const usual: Readonly<Record<string, string>> = {
  danger: 'not-now',
  reporter: 'school',
  position: 'staff',
  nation: 'england',
};

type Answers = Readonly<Record<string, string>>;

/** Answers the question on screen, with "not sure" where nothing else is given; null at the result. */
export async function answerNext(journey: JourneyPage, given: Answers = {}) {
  await journey.page.waitForSelector('[data-question], [data-screen="result"]');
  const question = await journey.question();
  if (!question) return null;
  const value = { ...usual, ...given }[question] ?? 'not-sure';
  await journey.answer(question, value);
  await journey.page.waitForFunction(
    (before) => document.querySelector('[data-question]')?.getAttribute('data-question') !== before,
    { polling: 50, timeout: 10_000 },
    question,
  );
  return { question, value };
}

/** Answers whatever is asked until the result, with "not sure" where nothing else is given. */
export async function walkToResult(journey: JourneyPage, given: Answers = {}): Promise<void> {
  // No path has more questions than there are facts; twenty more presses would mean it goes in circles.
  for (let presses = 0; presses < 20; presses++) {
    if ((await answerNext(journey, given)) === null) return void (await journey.waitForScreen('result'));
  }
  throw new Error(`No result after 20 answers; the screen shows ${await journey.question()}.`);
}
