/**
 * The seam for samplers: which points of the unit cube the scenarios are. A sampler is planned once (words become
 * plain data that crosses to worker threads) and opened wherever blocks are computed.
 *
 * - `random` needs a stream's key and the block, nothing else: adding a stream moves no other draw.
 * - Latin hypercube needs `scenarios` as well: place i of a stream takes stratum π(i) of N, π a keyed permutation of
 *   0 … N-1 that can be evaluated at one i (a Feistel network on the stream's key), so that blocks stay addressable.
 * - Sobol' needs `replicate` and the stream's `dimension`: `dimensions` carries those a parent study gave, so that a
 *   variant keeps them; other streams take the next free ones in order of name. Its keys scramble a dimension.
 *
 * A sampler to come is one file beside randomSampler.ts and one line in samplers.ts.
 */
import type { StreamKey } from "./streamKey.js";

/** One stream of uniforms: its name (an assumption's id or cell label), and what its numbers depend on. */
export interface StreamPlan {
  readonly name: string;
  readonly key: StreamKey;
  /** Position among the coordinates of a point: read by samplers that fill the cube evenly. */
  readonly dimension: number;
}

/** All that the points depend on, as plain data. Streams are spoken of by their position in `streams`. */
export interface SamplerPlan {
  readonly name: string;
  readonly scenarios: number;
  readonly replicate: number;
  readonly streams: readonly StreamPlan[];
}

/** What a sampler is planned from. */
export interface SamplerRequest {
  readonly seed: string;
  readonly scenarios: number;
  /** Names of the streams. */
  readonly streams: readonly string[];
  /** Which of several independent randomisations (0 unless said). */
  readonly replicate?: number | undefined;
  /** Dimensions that streams had in a parent study. */
  readonly dimensions?: Readonly<Record<string, number>> | undefined;
}

/** Uniforms in (0, 1) of any stream and any block, in any order of asking. */
export interface Sampler {
  readonly name: string;
  /** Fills `out` (length BLOCK) with places 0 … 1023 of block `block` of the stream at position `stream`. */
  uniforms(stream: number, block: number, out: Float64Array): void;
}

/** A way of sampling. */
export interface SamplerMethod {
  readonly name: string;
  plan(request: SamplerRequest): SamplerPlan;
  open(plan: SamplerPlan): Sampler;
}
