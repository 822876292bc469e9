/**
 * Work that can be stopped in between: all at once, or with pauses. Generators, and getters too, are declared where that is done
 * once a program: those of an object that is made once a run are a shape of their own, which an engine clears away as seldom as
 * all that it lets it reach, a whole run.
 */
import type { Pause } from "./turn.js";

/** Work under way: stops now and then, so that whoever does it can let others through, or give up. */
export type Steps<Result> = Generator<void, Result>;

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** With a pause between any two steps. @throws what the pause throws */
export async function pausing<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}

/** What comes of each, a step an item. */
export function* eachOf<T, Result>(items: readonly T[], make: (item: T, place: number) => Result): Steps<Result[]> {
  const made: Result[] = [];
  for (const [place, item] of items.entries()) {
    made.push(make(item, place));
    yield;
  }
  return made;
}
