/** Lets the event loop turn once, so that timers, progress and interrupts come through. Browsers have no setImmediate. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve);
  });
}

/** Waited for between two pieces of work: lets others through, and throws when the work is to stop. */
export type Pause = () => Promise<void>;

/** Of work that nobody stops. */
export const unstopped: Pause = () => Promise.resolve();

/** What comes of each, one after the other, with a pause before every one. */
export async function mapWithPauses<T, Result>(
  items: readonly T[],
  pause: Pause | undefined,
  make: (item: T, place: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const made: Result[] = [];
  for (const [place, item] of items.entries()) {
    await pause?.();
    made.push(await make(item, place));
  }
  return made;
}

/**
 * Call the answer between two pieces of work: it lets the event loop turn whenever it has waited for long.
 * @throws The signal's reason when it aborts.
 */
export function breather(signal: AbortSignal | undefined, milliseconds = 20): Pause {
  let due = performance.now() + milliseconds;
  return async () => {
    if (performance.now() >= due) {
      await turn();
      due = performance.now() + milliseconds;
    }
    signal?.throwIfAborted();
  };
}
