import type { KeyInput, Page } from 'puppeteer';

/** What holds focus, and what is wrong with that. */
interface Stop {
  /** It is what was looked for. */
  readonly reached: boolean;
  /** The page itself: focus has gone all the way round. */
  readonly none: boolean;
  readonly wrong: string | null;
}

/** Looks at what holds focus now. Runs in the page. */
function lookAtFocus(wanted: string): Stop {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement)
    return { reached: false, none: true, wrong: null };
  const name = `${at.tagName.toLowerCase()} “${(at.textContent || at.getAttribute('data-field') || at.id).slice(0, 40)}”`;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const box = at.getBoundingClientRect();
  const strip = document.querySelector('.top');
  const under = strip && !strip.contains(at) && !at.matches('.leave-link') ? strip.getBoundingClientRect().bottom : 0;
  const hidden = Math.round(under - box.top);
  // Firefox, driven from outside on a busy machine, now and then leaves out the scrolling that goes with focus: only
  // Chromium is held to where a stop lies.
  const scrolls = !navigator.userAgent.includes('Firefox');
  const problems = [
    !ring && 'no ring round it (2.4.7)',
    box.width * box.height === 0 && 'has no size (2.4.7)',
    scrolls && hidden > box.height / 2 && `${hidden} of ${Math.round(box.height)} px under the strip (2.4.11)`,
    scrolls && box.top > innerHeight - 8 && 'below the window (2.4.7)',
    (box.right < 0 || box.left > innerWidth) && 'beside the window (2.4.7)',
  ].filter((problem) => problem !== false);
  return {
    reached: wanted !== '' && at.matches(wanted),
    none: false,
    wrong: problems.length ? `${name}: ${problems.join(', ')}` : null,
  };
}

/** A journey by keys alone: nothing here presses a mouse or sets focus. */
export function keyboardOn(page: Page) {
  /** What seems wrong is looked at again for a moment: a browser may scroll what has focus into view a little later. */
  async function look(wanted = ''): Promise<Stop> {
    let stop = await page.evaluate(lookAtFocus, wanted);
    for (let looks = 0; stop.wrong && looks < 20; looks++) {
      await new Promise((waited) => setTimeout(waited, 50));
      stop = await page.evaluate(lookAtFocus, wanted);
    }
    return stop;
  }

  /** Presses a key until focus is on what matches; gives what was wrong with the stops on the way. */
  async function to(wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (let presses = 0; presses < 150; presses++) {
      await tab(key);
      const stop = await look(wanted);
      if (stop.wrong) wrong.push(stop.wrong);
      if (stop.reached) return wrong;
    }
    throw new Error(`Nothing that matches ${wanted} was reached by ${key}.`);
  }

  async function tab(key: 'Tab' | 'Shift+Tab'): Promise<void> {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  }

  async function hit(key: KeyInput, times = 1): Promise<void> {
    for (let presses = 0; presses < times; presses++) await page.keyboard.press(key);
  }

  return {
    to,
    /** Presses a key on whatever holds focus. */
    hit,
    /** Goes to what matches and presses it. */
    async press(wanted: string, key: KeyInput = 'Enter'): Promise<readonly string[]> {
      const wrong = await to(wanted);
      await hit(key);
      return wrong;
    },
    /** Goes to a field and types into it. */
    async write(field: string, words: string): Promise<readonly string[]> {
      const wrong = await to(field);
      await page.keyboard.type(words);
      return wrong;
    },
    /** Goes through everything on the page, to its end or its start; gives the stops and what was wrong with them. */
    async through(key: 'Tab' | 'Shift+Tab'): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
      const wrong: string[] = [];
      for (let stops = 0; stops < 400; stops++) {
        await tab(key);
        const stop = await look();
        if (stop.none) return { stops, wrong };
        if (stop.wrong) wrong.push(stop.wrong);
      }
      throw new Error('Focus never left the page.');
    },
  };
}

export type Keyboard = ReturnType<typeof keyboardOn>;
