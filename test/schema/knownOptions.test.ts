import { describe, expect, it } from "vitest";
import { refuseUnknownOptions } from "../../src/schema/knownOptions.js";

interface Options {
  readonly preset?: string;
  readonly years?: number;
}
const check = (options: unknown, code?: string) =>
  refuseUnknownOptions<Options>("study", options, { preset: true, years: true }, code);

describe("options of a function", () => {
  it.each([[{}], [{ preset: "low" }], [{ years: 3, preset: undefined }]])("known ones pass: %o", (options) => {
    expect(() => check(options)).not.toThrow();
  });

  it("a misspelt one is refused with the nearest name", () => {
    const message = 'study: unknown option "presets"; did you mean "preset"? (known: preset, years)';
    expect(() => check({ presets: "high" })).toThrow(expect.objectContaining({ code: "unknown-option", message }));
    expect(() => check({ presets: "high" }, "other")).toThrow(expect.objectContaining({ code: "other" }));
    expect(() => check({ constructor: 1 })).toThrow(/unknown option "constructor"; known: preset, years/);
  });

  it.each([
    ["low", '"low"'],
    [null, "null"],
    [["low"], "a list"],
    [5, "5"],
  ])("%o is no record of options", (options, got) => {
    const message = `study: options must be a record, got ${got}; known: preset, years`;
    expect(() => check(options)).toThrow(expect.objectContaining({ code: "options-not-a-record", message }));
  });
});
