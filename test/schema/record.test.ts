import { describe, expect, it } from "vitest";
import { record } from "../../src/schema/record.js";
import { documented, list, number, text } from "../../src/schema/shape.js";
import { fromPlain } from "../../src/schema/written.js";

const run = record({ scenarios: number, seed: text });
const study = record({ title: text, year: text, outputs: list(text), run: documented(run, "How it is run") }, [
  "title",
]);
const read = (value: unknown) => () => study.read(fromPlain(value), "");

describe("the words of spreadsheets and papers", () => {
  const spread = record({ sd: number, se: number, label: text });

  it.each([
    [{ stdev: 1 }, 'unknown key "stdev"; write "sd"'],
    [{ "Standard error": 1 }, 'unknown key "Standard error"; write "se"'],
    [{ variance: 1 }, 'unknown key "variance"; write "sd", its square root'],
    [{ dist: "gamma" }, 'unknown key "dist"; known: sd, se, label'],
  ])("%j is told its key where there is one", (value, message) => {
    expect(() => spread.read(fromPlain(value), "")).toThrow(message);
  });

  it("are not asked of a table", () => {
    expect(() => spread.read(fromPlain("a,b"), "")).toThrow(/^this file: must be a record of keys/);
  });
});

describe("a record", () => {
  it("reads its keys, and those of records below", () => {
    expect(read({ title: "A", run: { seed: 3 } })()).toEqual({ title: "A", run: { seed: "3" } });
  });

  it.each([
    [{ title: "A", seed: 3 }, 'unknown key "seed"; write it under "run"'],
    [{ title: "A", run: { year: 2020 } }, 'run: unknown key "year"; write it beside "run", not under it'],
    [{ title: "A", runn: {} }, 'unknown key "runn"; did you mean "run"?'],
    [{ title: "A", run: { sed: 3 } }, 'run: unknown key "sed"; did you mean "seed"?'],
    [{ title: "A", outputs: { seed: 3 } }, "outputs: must be a list"],
    [{ year: "A" }, 'this file: needs the key "title"'],
  ])("tells where a key of %j belongs", (value, message) => {
    expect(read(value)).toThrow(message);
  });
});
