/** The normals of a name in WebAssembly, to the bit: uniforms and their quantiles. */
import { BLOCK } from "../../random/stream.js";
import type { StreamKey } from "../../random/streamKey.js";
import { compileModule, instantiate, openMemory } from "../../wasm/host.js";
import { normalsBytes } from "./normalsBytes.js";
import { keyAt, memoryBytes, normalsAt, uniformsAt } from "./normalsMemory.js";

interface LaneFunctions {
  /** As `laneUniforms` has it. */
  uniforms(key: number, block: number, blockHigh: number, out: number): void;
  /** Of the uniforms in a column of so many bytes (a multiple of 16) the normal quantiles, right where neither p nor 1 - p is below 0.1. */
  centre(column: number, bytes: number): void;
  /** As `laneNormalTails` has it. */
  normalTail(from: number, to: number, bytes: number): void;
}

/** Fills whole blocks of a column with the normals of a key. */
export function openLaneNormals(): (key: StreamKey, out: Float64Array) => void {
  const memory = openMemory(memoryBytes);
  const { uniforms, centre, normalTail } = instantiate<LaneFunctions>(compileModule(normalsBytes()), memory);
  const words = new Int32Array(memory.buffer, keyAt, 4);
  const drawn = new Float64Array(memory.buffer, uniformsAt, BLOCK);
  const found = new Float64Array(memory.buffer, normalsAt, BLOCK);
  return (key, out) => {
    words.set(key);
    for (let from = 0; from < out.length; from += BLOCK) {
      uniforms(keyAt, from / BLOCK, 0, uniformsAt);
      found.set(drawn);
      centre(normalsAt, 8 * BLOCK);
      normalTail(uniformsAt, normalsAt, 8 * BLOCK);
      out.set(found, from);
    }
  };
}
