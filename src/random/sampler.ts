/**
 * The seam for samplers: which points of the unit cube the scenarios are. A sampler is planned once (words become
 * plain data that crosses to worker threads) and opened wherever blocks are computed.
 *
 * - `random` needs a stream's key and the block, nothing else: adding a stream moves no other draw.
 * - `latin-hypercube` needs `scenarios` as well: the strata are as many as a replicate has scenarios.
 * - `latin-hypercube-optimised` needs the names of all streams besides.
 * - `sobol` needs the stream's `dimension`: `dimensions` carries those that a study reserves, so that its variants keep
 *   them; other streams take the next free ones in order of name. The key scrambles a dimension.
 *
 * A sampler to come is one file beside randomSampler.ts, its name, and one line in samplers.ts.
 */
import { CredenceError } from "../errors.js";
import type { Definition } from "../wasm/module.js";
import type { SamplerName } from "./samplerName.js";
import type { StreamKey, StreamKeys } from "./streamKey.js";

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
  /** Which independent repetition of the whole run. */
  readonly replicate: number;
  /** Independent randomisations that the scenarios are dealt to; 1: every scenario is independent of the others. */
  readonly replicates: number;
  readonly streams: readonly StreamPlan[];
}

/** What a sampler is planned from. */
export interface SamplerRequest {
  readonly seed: string;
  readonly scenarios: number;
  /** Names of the streams. */
  readonly streams: readonly string[];
  /** Which independent repetition of the whole run (0 unless said). */
  readonly replicate?: number | undefined;
  /** Independent randomisations that the scenarios are dealt to (16 unless said), where the sampler has any. */
  readonly replicates?: number | undefined;
  /** Where keys of streams come from, if they are remembered: `streamKey` unless said. */
  readonly keys?: StreamKeys | undefined;
  /** Dimensions that are reserved for streams, in this plan or not. */
  readonly dimensions?: Readonly<Record<string, number>> | undefined;
}

/** Uniforms in (0, 1) of any stream and any block, in any order of asking. */
export interface Sampler {
  readonly name: string;
  /** Fills `out` (length BLOCK) with places 0 … 1023 of block `block` of the stream at position `stream`. */
  uniforms(stream: number, block: number, out: Float64Array): void;
}

/** A function in WebAssembly that fills or changes a column of uniforms, and the words it reads. */
export interface LaneStep {
  readonly fill: string;
  readonly words: Int32Array;
}

/** A way of sampling. */
export interface SamplerMethod {
  readonly name: SamplerName;
  /** Whether the scenarios are dealt to independent randomisations, or are all independent of each other. */
  readonly replicated: boolean;
  plan(request: SamplerRequest): SamplerPlan;
  open(plan: SamplerPlan): Sampler;
  /** The functions in WebAssembly that give the same bits: `name(address of words, block, upper word of block, column)`. */
  readonly laneFills: readonly Definition[];
  /** For each stream the steps that fill its column; undefined where only JavaScript can. */
  laneSteps(plan: SamplerPlan): readonly (readonly LaneStep[] | undefined)[];
}

/** The seed phrase of one repetition of a run; the first has the run's own. */
export function repetitionPhrase(seed: string, replicate: number): string {
  return replicate === 0 ? seed : `${seed}\n${replicate}`;
}

/** The stream at a position of a plan. Throws `unknown-stream`. */
export function streamAt(streams: readonly StreamPlan[], position: number): StreamPlan {
  const found = streams[position];
  if (found === undefined) throw new CredenceError("unknown-stream", `stream: no stream at position ${position}`);
  return found;
}
