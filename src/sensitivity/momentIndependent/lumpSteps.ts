/**
 * Steps of an output's ranks that keep a value that many scenarios share apart: one step a lump, the rest in even steps between
 * lumps. A step that mixed the end of a lump with its neighbours would hide what happens at the lump.
 */
import type { OutputLevels } from "./outputLevels.js";

export interface LumpSteps {
  /** The first rank of each step, rising from 0. */
  readonly starts: Uint32Array;
  /** The step of each rank. */
  readonly of: Uint16Array;
  /** By step, how much the distance of distribution functions at its end counts in the mean over all levels. */
  readonly weights: Float64Array;
}

/** The lumps that are as wide as one of so many even steps, or wider. */
export function wideLumps({ lumps }: OutputLevels, steps: number): OutputLevels["lumps"] {
  return lumps.filter(({ from, to }) => (to - from) * steps >= 1);
}

/** @param steps even ones in which ranks without lumps are cut; lumps of less than a step's share are cut as others are */
export function lumpSteps(levels: OutputLevels, size: number, steps: number): LumpSteps {
  const ends = wideLumps(levels, steps).map(
    ({ from, to }) => [Math.round(from * size), Math.round(to * size)] as const,
  );
  const cuts = new Set([0, ...ends.flat()]);
  for (let k = 1; k < steps; k++) {
    const cut = Math.ceil((k * size) / steps);
    if (!ends.some(([from, to]) => cut > from && cut < to)) cuts.add(cut);
  }
  const starts = Uint32Array.from([...cuts].filter((cut) => cut < size)).sort();
  const of = new Uint16Array(size);
  starts.forEach((start, step) => {
    of.fill(step, start, starts[step + 1] ?? size);
  });
  return { starts, of, weights: weightsOf(starts, new Set(ends.map(([from]) => from)), size) };
}

/** A lump counts at its end alone; between two ends the distance is on a straight line. */
function weightsOf(starts: Uint32Array, lumps: ReadonlySet<number>, size: number): Float64Array {
  const weights = new Float64Array(starts.length);
  starts.forEach((start, step) => {
    const width = ((starts[step + 1] ?? size) - start) / size;
    const own = lumps.has(start) ? width : width / 2;
    weights[step] = (weights[step] as number) + own;
    if (step > 0) weights[step - 1] = (weights[step - 1] as number) + (width - own);
  });
  return weights;
}
