import { describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { record } from "../../src/schema/record.js";
import { choice, documented, flag, list, mapOf, number, oneOrMore, type Shape, text } from "../../src/schema/shape.js";
import { fromPlain } from "../../src/schema/written.js";

function codeOf(shape: Shape<unknown>, value: unknown): string | undefined {
  try {
    shape.read(fromPlain(value), "it");
    return undefined;
  } catch (error) {
    return (error as CredenceError).code;
  }
}

describe("shapes", () => {
  it("read what they ask for", () => {
    expect(text.read(fromPlain("a"), "")).toBe("a");
    expect(text.read(fromPlain(2013), "")).toBe("2013");
    expect(number.read(fromPlain(0.5), "")).toBe(0.5);
    expect(flag.read(fromPlain(true), "")).toBe(true);
    expect(list(number).read(fromPlain([1, 2]), "")).toEqual([1, 2]);
    expect(oneOrMore(text).read(fromPlain("a"), "")).toEqual(["a"]);
    expect(oneOrMore(text).read(fromPlain(["a", "b"]), "")).toEqual(["a", "b"]);
    expect(choice(["x", "y"]).read(fromPlain("y"), "")).toBe("y");
  });

  it.each([
    [text, true],
    [number, "1"],
    [number, Number.NaN],
    [number, Number.POSITIVE_INFINITY],
    [flag, "true"],
    [list(number), 3],
    [list(number), [1, "2"]],
    [mapOf(number), [1]],
    [record({ a: text }), "a"],
  ] as const)("refuse another kind (%#)", (shape, value) => {
    expect(codeOf(shape as Shape<unknown>, value)).toBe("wrong-type");
  });

  it("name the nearest choice and key", () => {
    expect(() => choice(["random", "sobol"], "sampler").read(fromPlain("sobbol"), "run")).toThrow(
      /did you mean "sobol"/,
    );
    expect(() => record({ label: text }).read(fromPlain({ lable: "x" }), "cost")).toThrow(/did you mean "label"/);
    expect(codeOf(record({ label: text }), { lable: "x" })).toBe("unknown-key");
    expect(codeOf(record({ label: text }, ["label"]), {})).toBe("missing-key");
  });

  it("keep the order and the place of named entries", () => {
    const read = mapOf(number).read(fromPlain({ b: 1, a: 2 }), "");
    expect(read.map(({ id, value }) => [id, value])).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
  });

  it("give the schema that they check", () => {
    const shape = record({ label: documented(text, "What it is"), n: number }, ["n"]);
    expect(shape.schema).toEqual({
      type: "object",
      properties: { label: { type: ["string", "number"], description: "What it is" }, n: { type: "number" } },
      additionalProperties: false,
      required: ["n"],
    });
  });
});

describe("plain data", () => {
  it("is read as if written", () => {
    const written = fromPlain({ a: [1, null, "x", undefined], b: undefined });
    expect(written.kind).toBe("record");
    expect(written.kind === "record" && [...written.entries.keys()]).toEqual(["a"]);
  });

  it("takes __proto__ for a name like any other", () => {
    const written = fromPlain(JSON.parse('{"__proto__": 1}'));
    expect(written.kind === "record" && [...written.entries.keys()]).toEqual(["__proto__"]);
  });

  it.each([() => 1, Symbol("x"), new Map(), 10n])("refuses what is no data (%#)", (value) => {
    expect(() => fromPlain(value)).toThrow(CredenceError);
  });
});
