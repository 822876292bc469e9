import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { parseYaml } from "../../src/files/yamlFile.js";
import type { Written } from "../../src/schema/written.js";

function at(written: Written, key: string): Written {
  const entry = written.kind === "record" ? written.entries.get(key) : undefined;
  if (entry === undefined) throw new Error(`no ${key}`);
  return entry.value;
}

describe("YAML with places", () => {
  it("knows the line and column of each piece", () => {
    const written = parseYaml("study: x\nformulas:\n  saving: a + b\n  quoted: 'c + d'\n", "s.yaml");
    expect(at(at(written, "formulas"), "saving").place).toEqual({ file: "s.yaml", line: 3, column: 11 });
    expect(at(at(written, "formulas"), "quoted").place).toEqual({ file: "s.yaml", line: 4, column: 12 });
  });

  it("keeps numbers as written", () => {
    const value = at(parseYaml("a: 63000000.0", "s.yaml"), "a");
    expect(value).toMatchObject({ kind: "number", text: "63000000.0", value: 63000000 });
  });

  it("starts a block of text on its own line", () => {
    const value = at(parseYaml("a: >\n  b +\n  c\n", "s.yaml"), "a");
    expect(value).toMatchObject({ kind: "text", text: "b + c\n", place: { line: 2, column: 1 } });
  });

  it.each([
    ["a: 1\na: 2\n", "yaml-syntax"],
    ["a: [1\n", "yaml-syntax"],
    ["? [a]\n: 1\n", "yaml-syntax"],
    ["a: &x [*x]\n", "yaml-too-large"],
    ["---\na: 1\n---\nb: 1\n", "yaml-syntax"],
  ])("refuses %j", (source, code) => {
    try {
      parseYaml(source, "s.yaml");
      expect.unreachable();
    } catch (error) {
      expect((error as CredenceError).code).toBe(code);
    }
  });

  it("tells a formula that its commas cut up from other mistakes", () => {
    const cut = "formulas:\n  b: { formula: if(a > 1, 100, 0), label: B }\n";
    expect(() => parseYaml(cut, "s.yaml")).toThrow(/^s\.yaml:2:27: between .* got "100"; a comma ends an entry there/);
    const quoted = parseYaml(cut.replace("if(a > 1, 100, 0)", '"if(a > 1, 100, 0)"'), "s.yaml");
    expect(at(at(at(quoted, "formulas"), "b"), "formula")).toMatchObject({ text: "if(a > 1, 100, 0)" });
    expect(at(parseYaml("{ a: , b: 1 }", "s.yaml"), "a").kind).toBe("nothing");
  });

  it.each([
    ["a:\n\tb: 1\n", /indent by spaces$/],
    ["a: { label: Rate: low, sd: 1 }\n", /put a comma between entries, and a text that holds a colon in quotes$/],
    ["a: { sd: 1 mean: 2 }\n", /put a comma between entries/],
    ["a:\n  label: Rate: low\n", /put a text that holds a colon in quotes$/],
    ["a: {label:P, sd: 1}\n", /put a space after the colon$/],
    ["a: { mean: 1,000, sd: 1 }\n", /write numbers without/],
  ])("says what to do about %j", (source, remedy) => {
    expect(() => parseYaml(source, "s.yaml")).toThrow(remedy);
  });

  it("never throws anything but our own error", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (source) => {
        try {
          parseYaml(source, "s.yaml");
        } catch (error) {
          expect(error).toBeInstanceOf(CredenceError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
