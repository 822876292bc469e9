/**
 * Trajectories of Morris' design: each starts anywhere on a grid of the unit cube and moves every assumption once.
 * Morris 1991, doi:10.1080/00401706.1991.10484804.
 */
import type { Plan } from "../../engine/plan/plan.js";
import { makeDistribution } from "../../families/index.js";
import { BLOCK, fillUniforms } from "../../random/stream.js";
import { streamKey } from "../../random/streamKey.js";
import type { Factor } from "../groups.js";

/** Levels of the grid, and the step: p / (2 (p - 1)) of the range, which makes every level equally frequent. */
const LEVELS = 4;
export const STEP = LEVELS / (2 * (LEVELS - 1));
/** Trajectories: some hundred runs an assumption, so that the errors are small beside the differences that matter. */
export const TRAJECTORIES = 128;
/** What stands for probabilities 0 and 1 where the distribution has no end. */
const END = 0.005;

export interface Walk {
  readonly uniforms: readonly Float64Array[];
  /** For each point but the first of a trajectory the player that moved, and which way its first driver went (1 or -1). */
  readonly moved: readonly (readonly [player: number, way: number])[];
}

/**
 * Points of all trajectories one after another: each starts anywhere on the grid and moves every player once. The drivers
 * of a group move at once, each to where it can (Campolongo, Cariboni and Saltelli 2007, section 4).
 */
export function trajectories(plan: Plan, players: readonly Factor[]): Walk {
  const size = players.length;
  const points = TRAJECTORIES * (size + 1);
  const uniforms = plan.drivers.map(() => new Float64Array(points));
  const random = randomNumbers(`${plan.seed}\nmorris`);
  const ends = plan.drivers.map(endsOf);
  const moved: (readonly [number, number])[] = [];
  for (let t = 0; t < TRAJECTORIES; t++) {
    const at = plan.drivers.map(() => Math.floor(random() * LEVELS) / (LEVELS - 1));
    const order = shuffled(size, random);
    for (let k = 0; k <= size; k++) {
      const player = order[k - 1] ?? -1;
      const ways = (players[player]?.drivers ?? []).map((driver) => moveOn(at, driver));
      moved.push([player, ways[0] ?? 0]);
      at.forEach((level, each) => {
        const [low, high] = ends[each] as readonly [number, number];
        (uniforms[each] as Float64Array)[t * (size + 1) + k] = low + Math.min(Math.max(level, 0), 1) * (high - low);
      });
    }
  }
  return { uniforms, moved };
}

/** One step on the grid, up where there is room and else down. */
function moveOn(at: number[], driver: number): number {
  const way = (at[driver] as number) + STEP > 1 + 1e-9 ? -1 : 1;
  at[driver] = (at[driver] as number) + way * STEP;
  return way;
}

/**
 * The probabilities between which a driver is moved: as near to 0 and 1 as there is, where its distributions have both ends.
 * A cost has its low end at 0, which may be many standard deviations off: where there is but one end, neither counts.
 */
export function endsOf({ distributions }: Plan["drivers"][number]): readonly [number, number] {
  const distributionsOf = distributions.map(({ family, parameters }) => makeDistribution(family, parameters));
  const bounded = distributionsOf.every(({ support }) => support.every(Number.isFinite));
  return bounded ? [TINY, 1 - TINY] : [END, 1 - END];
}

/** Uniforms are strictly between 0 and 1. */
const TINY = 1e-12;

/** What a reader must know of the ends. */
export const endWords = `Probabilities 0 and 1 stand for ${END * 100}% and ${100 - END * 100}% where a distribution has no end, or on one side alone; where it has two, for these, however improbable they are.`;

function shuffled(size: number, random: () => number): readonly number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Uniform numbers one by one, from a named stream. */
function randomNumbers(seed: string): () => number {
  const key = streamKey(seed, "trajectories");
  const block = new Float64Array(BLOCK);
  let at = 0;
  return () => {
    if (at % BLOCK === 0) fillUniforms(key, at / BLOCK, block);
    return block[at++ % BLOCK] as number;
  };
}
