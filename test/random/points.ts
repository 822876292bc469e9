/** Points of a sampler, gathered by replicate. */
import { REPLICATES } from "../../src/random/replicates.js";
import { openSampler, planSampler } from "../../src/random/samplers.js";
import { BLOCK } from "../../src/random/stream.js";

export interface Asked {
  readonly seed?: string;
  readonly scenarios: number;
  readonly replicate?: number;
  readonly dimensions?: Readonly<Record<string, number>>;
}

/** By name of stream: its uniforms in every scenario. */
export function sample(
  sampler: string,
  streams: readonly string[],
  { seed = "1", ...more }: Asked,
): readonly Float64Array[] {
  const opened = openSampler(structuredClone(planSampler(sampler, { seed, streams, ...more })));
  const block = new Float64Array(BLOCK);
  return streams.map((_, stream) => {
    const column = new Float64Array(Math.ceil(more.scenarios / BLOCK) * BLOCK);
    for (let b = 0; b * BLOCK < more.scenarios; b++) {
      opened.uniforms(stream, b, block);
      column.set(block, b * BLOCK);
    }
    return column.slice(0, more.scenarios);
  });
}

/** The places of one replicate. */
export function ofReplicate(column: Float64Array, replicate: number): Float64Array {
  return column.filter((_, i) => i % REPLICATES === replicate);
}

/** How many points lie in each of 2^a × 2^b equal boxes. */
export function boxCounts(x: Float64Array, y: Float64Array, a: number, b: number): Uint32Array {
  const counts = new Uint32Array(2 ** (a + b));
  x.forEach((u, i) => {
    const box = Math.floor(u * 2 ** a) * 2 ** b + Math.floor((y[i] ?? 0) * 2 ** b);
    counts[box] = (counts[box] ?? 0) + 1;
  });
  return counts;
}
