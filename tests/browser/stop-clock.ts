/** From now on it is always the same time on the page, except for those who ask for milliseconds. Runs in the page. */
export function stopClock(day: string): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [day] : given) as [string]));
    }
  } as DateConstructor;
}
