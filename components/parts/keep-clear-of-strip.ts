import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the strip that stays in sight from lying over what has focus (WCAG 2.4.11): the page scrolls what takes focus
 * clear of it, however high large print makes it, and its list closes when somebody goes on to the page below.
 */
export function useKeepClearOfStrip(list: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const strip = list.current?.parentElement;
    if (!strip) return;
    const { style } = document.documentElement;
    const makeRoom = () => {
      style.scrollPadding = `calc(${strip.offsetHeight}px + 0.75rem) 0 0.75rem`;
    };
    const measure = new ResizeObserver(makeRoom);
    measure.observe(strip);
    const close = ({ target }: FocusEvent) => {
      if (!list.current?.open || !(target instanceof Element) || list.current.contains(target)) return;
      list.current.open = false;
      makeRoom();
      target.scrollIntoView({ block: 'nearest' }); // all below has just moved up
    };
    addEventListener('focusin', close);
    return () => {
      measure.disconnect();
      style.scrollPadding = '';
      removeEventListener('focusin', close);
    };
  }, [list]);
}
