import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../../src/engine/checkpoint/packed.js";

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
const leaf = fc.oneof(
  number,
  fc.string(),
  fc.array(fc.double(), { maxLength: 20 }).map((list) => Float64Array.from(list)),
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 20 }).map((list) => Uint8Array.from(list)),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie("any"), { maxLength: 4 }), record(tie("any"))),
})).any;

function record(of: fc.Arbitrary<unknown>) {
  return fc.dictionary(fc.constantFrom("a", "b", "list", "länge"), of, { maxKeys: 4, noNullPrototype: true });
}

describe("pack and unpack", () => {
  it("give back what was packed, columns to the bit", () => {
    fc.assert(
      fc.property(value, (data) => {
        expect(unpack(pack(data), "unfinished-run.bin")).toEqual(data);
      }),
    );
  });

  it("keep infinities and both zeros in columns", () => {
    const ends = Float64Array.of(Number.NEGATIVE_INFINITY, -0, Number.POSITIVE_INFINITY);
    expect(unpack(pack({ ends }), "unfinished-run.bin")).toEqual({ ends });
  });

  it("refuse what was cut off anywhere or damaged, and what is something else", () => {
    const whole = pack({ values: Float64Array.from({ length: 50 }, (_, i) => i), words: "text" });
    for (const length of [0, 3, 15, 16, 40, whole.length - 1]) {
      expect(() => unpack(whole.slice(0, length), "unfinished-run.bin")).toThrow(
        expect.objectContaining({ code: "checkpoint-unreadable" }),
      );
    }
    for (let place = 0; place < whole.length; place += 7) {
      const damaged = whole.slice();
      damaged[place] = (whole[place] as number) ^ 1;
      expect(() => unpack(damaged, "unfinished-run.bin")).toThrow(
        expect.objectContaining({ code: "checkpoint-unreadable" }),
      );
    }
    expect(() => unpack(whole.slice().fill(0, 80), "unfinished-run.bin")).toThrow(
      expect.objectContaining({ code: "checkpoint-unreadable" }),
    );
    const other = new TextEncoder().encode("study: Dice\nrun: { scenarios: 10 }\n".padEnd(64));
    expect(() => unpack(other, "unfinished-run.bin")).toThrow(/^unfinished-run\.bin: is not whole; delete it/);
  });
});
