import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, hashOf } from "../../src/study/canonical.js";

describe("canonical JSON", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [1e21, "1e+21"],
    [5e-324, "5e-324"],
    [0.1 + 0.2, "0.30000000000000004"],
    [Number.NaN, "null"],
    [Number.POSITIVE_INFINITY, "null"],
    [Number.NEGATIVE_INFINITY, "null"],
    [undefined, "null"],
    [null, "null"],
    ["£ \n", '"£ \\n"'],
  ])("writes %s as JSON does", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
    expect(canonicalJson([value, { of: 1 }])).toBe(`[${text},{"of":1}]`);
  });

  it("writes every number as JSON does", () => {
    fc.assert(
      fc.property(fc.double(), (x) => {
        expect(canonicalJson(x)).toBe(JSON.stringify(x));
      }),
    );
  });

  it("says the same of what reads back as the same, whatever the order of its keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const text = canonicalJson(record);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(record)));
        expect(canonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves out what is undefined, and puts keys in order", () => {
    expect(canonicalJson({ b: undefined, c: 1, a: { e: 2, d: undefined } })).toBe('{"a":{"e":2},"c":1}');
  });
});

describe("the hash of a value", () => {
  it("is the SHA-256 of its canonical text, as Node has it", () => {
    const value = { study: "£", mean: 0.1, list: [1, null] };
    expect(hashOf(value)).toBe(createHash("sha256").update('{"list":[1,null],"mean":0.1,"study":"£"}').digest("hex"));
  });
});
