import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneUniforms } from "../../src/random/laneUniforms.js";
import { BLOCK, fillUniforms } from "../../src/random/stream.js";
import { type StreamKey, streamKey } from "../../src/random/streamKey.js";
import { workshop } from "../wasm/workshop.js";

interface Functions {
  uniforms(key: number, block: number, blockHigh: number, out: number): void;
}

const { functions, memory, put } = workshop<Functions>([laneUniforms]);
const key = put([0, 0]).address;
const out = put(new Float64Array(BLOCK));
const beyond = put([7, 7]);

function expectSame(words: StreamKey, block: number): void {
  const expected = new Float64Array(BLOCK);
  fillUniforms(words, block, expected);
  new Int32Array(memory.buffer, key, 4).set(words);
  functions.uniforms(key, block, Math.floor(block / 4294967296), out.address);
  const differs = expected.findIndex((u, i) => !Object.is(u, out.values[i]));
  if (differs >= 0) expect.fail(`key ${words}, block ${block}, place ${differs}`);
}

describe("uniforms in WebAssembly", () => {
  it("are those of the stream for any key and block", () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.nat({ max: 2 ** 40 }), (words, block) => {
        expectSame(words as StreamKey, block);
      }),
      { numRuns: 500 },
    );
  });

  it.each([0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 40])("of a named stream, block %d", (block) => {
    expectSame(streamKey("evaluation-2026", "ltc.captureRate"), block);
    expectSame([0, 0, 0, 0], block);
    expectSame([-1, -1, -1, -1], block);
  });

  it("end where the column ends", () => {
    expect([...beyond.values]).toEqual([7, 7]);
  });
});
