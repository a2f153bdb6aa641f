import { useEffect, useRef } from 'preact/hooks';

const pressesNeeded = 3;
const withinMilliseconds = 5000;

/** Shift three times within five seconds leaves at once. Escape does not: it closes menus. */
export function useLeaveByShift(leave: () => void): void {
  const presses = useRef<number[]>([]);
  useEffect(() => {
    const count = (event: KeyboardEvent) => {
      if (event.repeat) return;
      if (event.key !== 'Shift') {
        presses.current = []; // typing capital letters is not leaving
        return;
      }
      presses.current = [...presses.current, event.timeStamp].filter(
        (time) => event.timeStamp - time <= withinMilliseconds,
      );
      if (presses.current.length >= pressesNeeded) leave();
    };
    // Shift held while pressing with the mouse marks text: that is not leaving either.
    const forget = () => {
      presses.current = [];
    };
    addEventListener('keydown', count);
    addEventListener('pointerdown', forget);
    return () => {
      removeEventListener('keydown', count);
      removeEventListener('pointerdown', forget);
    };
  }, [leave]);
}
