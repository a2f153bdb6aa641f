import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JourneyApp } from '../../../components/journey/journey-app.tsx';
import '../../../src/language/all-sentences.ts';
import { emptyNotes } from '../../../src/concern/notes.ts';
import { family } from '../../../src/language/en/family.ts';
import { en } from '../../../src/language/en.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { workers } from '../../../src/routing/groups.ts';
import { memoryPlatform, tuesday } from './memory-platform.ts';
import { numbersWithoutRelay } from './numbers-without-relay.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const staff: Facts = { reporter: 'school', position: 'staff', nation: 'england' };
const grooming: Facts = { ...staff, what: 'grooming', danger: 'not-now', child: 'known', person: 'unknown-online' };
const aboutTheHead: Facts = {
  ...staff,
  what: 'worker',
  conduct: 'harm',
  danger: 'not-now',
  already: 'nothing',
  person: 'head',
};
const policy = {
  organisationName: 'Example School',
  dslName: 'Lead Person',
  dslEmail: 'lead@school.example',
  dslPhone: '01234 567890',
  deputyName: 'Deputy Person',
  deputyEmail: 'deputy@school.example',
  chairEmail: 'chair@school.example',
  ladoEmail: 'lado@council.example',
};

async function openRecord(facts: Facts, start: Parameters<typeof memoryPlatform>[0] = {}) {
  const memory = memoryPlatform({
    ...start,
    draft: { facts, address: 'https://example.org/page?id=1', ...start.draft },
  });
  const { container } = render(<JourneyApp surface="panel" platform={memory.platform} />);
  const find = async (selector: string) => {
    await screen.findByRole('heading', { level: 1 });
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} on this screen.`);
    return found;
  };
  await screen.findByText('Write the concern record');
  fireEvent.click(await find('[data-action="record"]'));
  await screen.findByText('Hand it over');
  return { ...memory, container, find, draft: () => memory.platform.draft.current() };
}

describe('the concern record on screen', () => {
  it('keeps what is typed in the draft, in the reporter’s own words', async () => {
    const { find, draft } = await openRecord(grooming);
    fireEvent.input(await find('[data-field="facts"]'), { target: { value: 'She said “he is 16”.\nThen she cried.' } });
    expect(draft().notes.facts).toBe('She said “he is 16”.\nThen she cried.');
    expect((await find('[data-part="paper"]')).textContent).toContain('Then she cried.');
  });

  it.each([
    [grooming, 'Give it to: Safeguarding lead.'],
    [
      { ...staff, what: 'child-imagery', where: 'web-page', child: 'not-known', person: 'nobody', already: 'nothing' },
      'Give it to: Safeguarding lead.',
    ], // the IWF comes first
    [{ ...staff, what: 'scam', lost: 'yes', child: 'known' }, 'Give it to: Safeguarding lead.'], // the bank comes first
    [aboutTheHead, 'Give it only to: Chair of governors or trustees. Do it in person'],
    [
      {
        reporter: 'parent',
        nation: 'england',
        what: 'grooming',
        danger: 'not-now',
        child: 'known',
        person: 'unknown-online',
      },
      'Give it to: Police: 101',
    ],
    [
      { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now', person: 'not-sure', already: 'nothing' },
      'Give it only to the people in your steps',
    ],
    [
      { reporter: 'public', nation: 'england', what: 'self-harm', concerns: 'adult', danger: 'not-now' },
      'Keep it safe',
    ],
  ] as const)('names who takes it by their post, never a bank, a form or the IWF: %#', async (facts, said) => {
    const { find } = await openRecord(facts as Facts);
    expect((await find('[data-part="hand-over-to"]')).textContent).toContain(said);
  });

  it.each([
    [5, '5 minutes'],
    [1, 'a minute'],
  ])('says that it is forgotten after %i minutes without a touch', async (wipeAfterMinutes, said) => {
    const { container } = await openRecord(grooming, { policy: { ...policy, wipeAfterMinutes } });
    expect(container.textContent).toContain(`touch nothing for ${said}.`);
  });

  it('names text relay for the numbers in it', async () => {
    const { container } = await openRecord(grooming);
    expect(numbersWithoutRelay(container)).toEqual([]);
  });

  it('takes people in and out, each with their part in it', async () => {
    const { find, draft } = await openRecord(grooming);
    fireEvent.click(await find('[data-action="add-person"]'));
    fireEvent.click(await find('[data-action="add-person"]'));
    fireEvent.input(await find('[data-person="2"] [data-field="name"]'), { target: { value: 'user_7' } });
    expect(draft().notes.people.map(({ role, name }) => [role, name])).toEqual([
      ['child', ''],
      ['adult', 'user_7'],
    ]);
    expect(document.activeElement).toBe(await find('[data-person="2"] [data-field="role"]'));
    within(await find('[data-person="2"]')).getByText('Take out: user_7 (Adult it is about)');
    fireEvent.click(within(await find('[data-person="1"]')).getByText('Take out: Person 1 (Child it is about)'));
    expect(draft().notes.people).toEqual([{ role: 'adult', name: 'user_7', details: '' }]);
    expect(document.activeElement).toBe(await find('[data-action="add-person"]'));
  });

  it('in a record about a colleague the first person is the worker, then the child', async () => {
    const { find, draft } = await openRecord(aboutTheHead);
    for (const _ of [1, 2, 3]) fireEvent.click(await find('[data-action="add-person"]'));
    expect(draft().notes.people.map(({ role }) => role)).toEqual(['worker', 'child', 'adult']);
  });

  it('asks nothing twice: the role stands there as answered, can be changed, and stays cleared', async () => {
    const { find, draft } = await openRecord(grooming);
    const field = (await find('[data-field="your-role"]')) as HTMLInputElement;
    expect(field.value).toBe('School or college staff');
    fireEvent.input(field, { target: { value: '' } });
    expect([field.value, draft().notes.role]).toEqual(['', '']);
    expect((await find('[data-part="paper"]')).textContent).toContain('Role: not filled in');
    fireEvent.input(field, { target: { value: 'Tutor ' } });
    expect(field.value).toBe('Tutor ');
    expect((await find('[data-part="paper"]')).textContent).toContain('Role: Tutor');
  });

  it.each([grooming, aboutTheHead])('shows what was asked, and takes what of it was not kept: %#', async (facts) => {
    const { find, draft } = await openRecord(facts);
    expect((await find('[data-record-part="handling"]')).textContent).toContain(en['handling.do-not-delete']);
    expect((await find('[data-part="paper"]')).textContent).not.toContain('I kept to these');
    fireEvent.input(await find('[data-field="kept-except"]'), { target: { value: 'I deleted one message.' } });
    expect(draft().notes.keptExcept).toBe('I deleted one message.');
    expect((await find('[data-part="paper"]')).textContent).toContain('I kept to these, except:I deleted one message.');
  });

  it('has the time at which the page was noted and closed', async () => {
    const { find } = await openRecord(grooming, { draft: { notedAt: '2026-11-24T14:03:20.000Z' } });
    expect((await find('[data-part="paper"]')).textContent).toContain('Page closed: Tuesday 24 November 2026 at 14:03');
  });

  it('flows the tick, the time and the reference number from the step into the record', async () => {
    const { find } = await openRecord(grooming);
    fireEvent.click(await find('[data-taken="childrens-social-care"] input[type="checkbox"]'));
    fireEvent.input(await find('[data-taken="childrens-social-care"] [data-field="reference"]'), {
      target: { value: 'CSC 12' },
    });
    expect((await find('[data-part="paper"]')).textContent).toMatch(
      /told on Tuesday 24 November 2026 at 14:05Reference: CSC 12/,
    );
    fireEvent.click(await find('[data-action="to-result"]'));
    const field = await find('[data-step="childrens-social-care"] [data-field="reference"]');
    expect((field as HTMLInputElement).value).toBe('CSC 12');
  });
});

describe('pictures and files are not taken in (the text rules)', () => {
  it.each(['paste', 'drop'] as const)('%s of a file is refused with the reason, and the words stay', async (kind) => {
    const { find, draft } = await openRecord(grooming);
    const field = await find('[data-field="facts"]');
    fireEvent.input(field, { target: { value: 'My words.' } });
    const brought = { files: [new File(['x'], 'x.png', { type: 'image/png' })], getData: () => '' };
    const event = createEvent[kind](field);
    Object.defineProperty(event, kind === 'paste' ? 'clipboardData' : 'dataTransfer', { value: brought });
    fireEvent(field, event);
    expect(event.defaultPrevented).toBe(true);
    await screen.findByText(/^Pictures can’t be kept here/);
    expect([draft().notes.facts, (field as HTMLTextAreaElement).value]).toEqual(['My words.', 'My words.']);
  });

  it.each([
    ['words with a picture of them, as from a spreadsheet', 'Name One\tYear 9', false],
    ['a picture with a picture as text', `data:image/png;base64,${'A'.repeat(40)}`, true],
    ['a picture with a file as text', 'QUJD'.repeat(60), true],
    ['a picture with blanks', ' \r\n', true],
  ])('paste of %s: refused is %3$s', async (_name, words, refused) => {
    const { find } = await openRecord(grooming);
    const field = await find('[data-field="facts"]');
    const event = createEvent.paste(field);
    const brought = {
      files: [new File(['x'], 'x.png', { type: 'image/png' })],
      types: ['text/plain', 'Files'],
      getData: (type: string) => (type === 'text/plain' ? words : ''),
    };
    Object.defineProperty(event, 'clipboardData', { value: brought });
    fireEvent(field, event);
    // Not refused: the browser itself puts the words in (no-picture-enters.test.ts).
    expect(event.defaultPrevented).toBe(refused);
    const why = /^Pictures can’t be kept here|^This looks like a file/;
    if (refused) await screen.findByText(why);
    else expect(screen.queryByText(why)).toBeNull();
  });

  it.each([
    ['a picture as text', `data:image/png;base64,${'A'.repeat(40)}`, /^Pictures can’t/],
    ['a file as text', 'QUJD'.repeat(60), /^This looks like a file/],
  ])('%s is refused however it comes', async (_name, words, why) => {
    const { find, draft } = await openRecord(grooming);
    const field = (await find('[data-field="opinion"]')) as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'I worry.' } });
    fireEvent.input(field, { target: { value: `I worry.${words}` } });
    await screen.findByText(why);
    expect([draft().notes.opinion, field.value]).toEqual(['I worry.', 'I worry.']);
  });

  it('hidden characters are taken out of what is typed', async () => {
    const { find, draft } = await openRecord(grooming);
    fireEvent.input(await find('[data-field="facts"]'), { target: { value: 'a\u202Eb\u200Bc' } });
    expect(draft().notes.facts).toBe('abc');
  });
});

describe('handing over, and who may receive it (rule 2)', () => {
  const mails = (container: Element) =>
    [...container.querySelectorAll('[data-mail]')].map((link) => [
      link.getAttribute('data-mail'),
      link.getAttribute('href')?.split('?')[0],
    ]);

  it('a concern about somebody outside goes to the lead, and to the deputy where the lead is away', async () => {
    const { container } = await openRecord(grooming, { policy });
    expect(mails(container)).toEqual([
      ['safeguarding-lead', 'mailto:lead@school.example'],
      ['deputy', 'mailto:deputy@school.example'],
    ]);
  });

  it('a concern about the head goes to the chair and the LADO, with the shorter form and its warning', async () => {
    const { container, find } = await openRecord(aboutTheHead, { policy });
    expect(mails(container)).toEqual([
      ['chair', 'mailto:chair@school.example'],
      ['lado', 'mailto:lado@council.example'],
    ]);
    expect(container.textContent).not.toMatch(/lead@|Lead Person|01234 567890|deputy@|Deputy Person/);
    expect((await find('[data-screen="record"]')).getAttribute('data-form')).toBe('colleague');
    expect(container.querySelector('[data-field="opinion"]')).toBeNull();
    expect(screen.getAllByText(/^This is about someone who works with children/).length).toBeGreaterThan(0);
  });

  it.each([...workers, 'not-sure'] as const)(
    '%s: is not put, part by part, into a system that they may run; one sentence says so',
    async (person) => {
      const { container, find } = await openRecord({ ...aboutTheHead, person });
      expect(container.querySelector('[data-part="sections"], [data-section]')).toBeNull();
      expect((await find('[data-part="no-sections"]')).textContent).toBe(en['handoff.sections.no']);
      expect(container.textContent).not.toMatch(/CPOMS|MyConcern/);
    },
  );

  it('nobody knows whose device it is: the same', async () => {
    const known: Facts = { child: 'not-sure', danger: 'not-now', person: 'not-sure', already: 'nothing' };
    const { container } = await openRecord({ ...staff, what: 'child-imagery', where: 'device', ...known });
    expect(container.querySelector('[data-part="sections"]')).toBeNull();
    expect(container.textContent).toContain(en['handoff.sections.no']);
  });

  it('a parent about a worker: not through an app of the school', async () => {
    const { find } = await openRecord({
      reporter: 'parent',
      nation: 'england',
      what: 'worker',
      conduct: 'harm',
      danger: 'not-now',
      person: 'worker-elsewhere',
      already: 'nothing',
    });
    expect((await find('[data-part="no-sections"]')).textContent).toBe(family['handoff.sections.no~family']);
  });

  it('about a colleague an e-mail says only that they need to talk, and the screen says so', async () => {
    const { container } = await openRecord(aboutTheHead, { policy });
    const mail = container.querySelector('[data-mail="lado"]');
    expect(decodeURIComponent(mail?.getAttribute('href') ?? '')).not.toMatch(/hxxp|example\.org|children/);
    expect(mail?.parentElement?.textContent).toContain(en['handoff.mail.only-talk']);
  });

  it('a record too long for an e-mail: the draft is a note, and the screen says what to do', async () => {
    const { container, find } = await openRecord(grooming, { policy });
    const lead = () => container.querySelector('[data-mail="safeguarding-lead"]')?.parentElement?.textContent ?? '';
    expect(lead()).not.toContain(en['handoff.why.offer-copy']);
    fireEvent.input(await find('[data-field="facts"]'), { target: { value: 'She said that. '.repeat(100) } });
    expect(lead()).toContain(en['handoff.why.offer-copy']);
  });

  it('a calendar entry is a file whose name and words give nobody away, and the line before it says where it lies', async () => {
    const saved: { name: string; words: Promise<string> }[] = [];
    let blob = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, words: blob.text() });
    });
    const { find } = await openRecord(grooming, { draft: { notes: { ...emptyNotes, noticed: tuesday } } });
    const part = await find('[data-part="ask-again"]');
    expect(part.querySelector('summary + div > p')?.textContent).toBe(en['handoff.leaves.calendar']);
    expect(en['handoff.leaves.calendar']).toContain('Downloads');
    for (const button of part.querySelectorAll('button')) fireEvent.click(button);
    expect(saved.length).toBeGreaterThan(1);
    for (const { name, words } of saved) {
      expect(name).toBe('reminder.ics');
      expect(await words).not.toMatch(/signpost|report|safeguard|police|child|concern/i);
    }
  });

  it('copies plain text and tidy rich text of the same record', async () => {
    const { did } = await openRecord(grooming);
    fireEvent.click(screen.getByText('Copy the record'));
    await screen.findByText('Copied.');
    const [copied] = did.copied;
    expect(copied?.words).toContain('hxxps[:]//example[.]org/page?id=1');
    expect(copied?.rich).toMatch(/^<h1>Concern record<\/h1>/);
  });

  it('clipboard refused: says so and shows the text to copy by hand', async () => {
    await openRecord(grooming, { refuses: ['copy'] });
    fireEvent.click(screen.getByText('Copy the record'));
    await screen.findByText(/^The browser would not copy/);
    expect(document.querySelector('[data-part="hand-over"] code')?.textContent).toContain('Concern record');
  });

  it('printing refused: says so, and nothing is lost', async () => {
    const { find, draft } = await openRecord(grooming, { refuses: ['print'] });
    fireEvent.input(await find('[data-field="facts"]'), { target: { value: 'My words.' } });
    fireEvent.click(await find('[data-action="print"]'));
    await screen.findByText(/^The browser would not print/);
    expect(draft().notes.facts).toBe('My words.');
  });

  it('allowPrint off: no print button, and the way that is left is said', async () => {
    const { container } = await openRecord(grooming, { policy: { allowPrint: false } });
    expect(container.querySelector('[data-action="print"]')).toBeNull();
    expect(container.querySelector('[data-part="no-print"]')?.textContent).toMatch(/You can copy the record/);
  });

  it('copies part by part in the order in which safeguarding systems ask', async () => {
    const { container } = await openRecord(grooming);
    expect([...container.querySelectorAll('[data-section]')].map((part) => part.getAttribute('data-section'))).toEqual([
      'category',
      'when',
      'facts',
      'actions',
      'people',
    ]);
  });
});

describe('where no record is offered (S37, S40)', () => {
  it.each<Facts>([
    { what: 'own-thoughts', reporter: 'public' },
    { what: 'bullying', reporter: 'young-person', nation: 'england', danger: 'not-now', already: 'nothing' },
  ])('%j', async (facts) => {
    const { platform } = memoryPlatform({ draft: { facts } });
    const { container } = render(<JourneyApp surface="panel" platform={platform} />);
    await screen.findByText('For you');
    expect(container.querySelector('[data-screen="result"]')).not.toBeNull();
    expect(container.querySelector('[data-action="record"]')).toBeNull();
  });
});
