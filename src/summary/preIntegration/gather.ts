/** Points of every choice in the first blocks, then of the one whose error is least. */
import { BLOCK } from "../../random/stream.js";
import { scatter } from "../scatter.js";
import type { Choice } from "./choose.js";
import { type Conditional, conditional } from "./conditional.js";
import { type Bench, type Gathering, gatherPoints } from "./points.js";

/** Points that candidates are tried on, and at most one in so many of all. */
const PILOT = { points: 2048, share: 4 };

/** An output with one assumption integrated out. */
export interface Gathered {
  readonly choice: Choice;
  /** Over the first so many points. */
  over(scenarios: number): Conditional;
}

/**
 * Undefined where every choice leaves an output that is no number.
 * @param ends estimates of the two ends of the interval
 * @param pause called now and then: lets the event loop turn, or throws
 */
export async function gather(
  at: Bench,
  choices: readonly Choice[],
  ends: readonly number[],
  replicates: number,
  pause: () => Promise<void>,
): Promise<Gathered | undefined> {
  const { scenarios } = at.plan;
  const pilot = BLOCK * Math.max(1, Math.floor(Math.min(PILOT.points, scenarios / PILOT.share) / BLOCK));
  const over = ({ points, table }: Gathering, count: number) => conditional(points, table, count, replicates);
  let left = choices.map((choice) => gatherPoints(at, choice, pause));
  for (let block = 0; block * BLOCK < scenarios; block++) {
    at.bench.fill(block);
    left = await adding(left, block);
    const done = Math.min((block + 1) * BLOCK, scenarios);
    if (left.length > 1 && (done === pilot || done === scenarios)) {
      const scores = left.map((one) => score(over(one, done), ends));
      left = left.slice(scores.indexOf(Math.min(...scores))).slice(0, 1);
    }
  }
  const [best] = left;
  return best && { choice: best.choice, over: (count) => over(best, count) };
}

/** Those that have a number at every point of the block. */
async function adding(all: readonly Gathering[], block: number): Promise<Gathering[]> {
  const kept: Gathering[] = [];
  for (const one of all) if (await one.add(block)) kept.push(one);
  return kept;
}

/**
 * How far probabilities at the ends of the interval scatter between the replicates of a pilot: the product, so that
 * either end counts by its ratio.
 */
function score(of: Conditional, ends: readonly number[]): number {
  return ends.reduce((product, end) => {
    const { whole, replicates } = of(end);
    return product * scatter(replicates, whole);
  }, 1);
}
