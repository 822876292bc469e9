import { readFileSync } from "node:fs";
import fc from "fast-check";
import peggy from "peggy";
import { describe, expect, test } from "vitest";
import type { Expression } from "../../src/formula/expression.js";
import { parseFormula } from "../../src/formula/parse.js";
import { errorOf } from "./model.js";

/** The tree as a Lisp would write it. */
function shape(node: Expression): string {
  if (node.kind === "number") return node.text;
  if (node.kind === "text") return JSON.stringify(node.value);
  if (node.kind === "name") return node.id;
  if (node.kind === "call") return `(${[node.fn, ...node.args.map(shape)].join(" ")})`;
  return `${shape(node.of)}[${node.picks.map(({ index, element }) => `${index}=${element}`).join(",")}]`;
}

const parsed = (text: string): string => shape(parseFormula({ text }));

describe("precedence is that of mathematics", () => {
  test.each([
    ["-2^2", "(negate (^ 2 2))"],
    ["(-2)^2", "(^ (negate 2) 2)"],
    ["2^-1", "(^ 2 (negate 1))"],
    ["2^3^2", "(^ 2 (^ 3 2))"],
    ["2^-3^2", "(^ 2 (negate (^ 3 2)))"],
    ["a^b*c", "(* (^ a b) c)"],
    ["-a*b", "(* (negate a) b)"],
    ["a*-b", "(* a (negate b))"],
    ["a - b - c", "(- (- a b) c)"],
    ["a - (b - c)", "(- a (- b c))"],
    ["a/b/c", "(/ (/ a b) c)"],
    ["a/b*c", "(* (/ a b) c)"],
    ["a + b*c", "(+ a (* b c))"],
    ["+a", "a"],
    ["--a", "(negate (negate a))"],
    ["a < b + 1", "(< a (+ b 1))"],
    ["a < b and c >= d", "(and (< a b) (>= c d))"],
    ["a or b and c", "(or a (and b c))"],
    ["not a == b", "(not (== a b))"],
    ["not a and b", "(and (not a) b)"],
    ["a or not b", "(or a (not b))"],
    ["a ? b : c ? d : e", "(if a b (if c d e))"],
    ["a < b ? c + 1 : d", "(if (< a b) (+ c 1) d)"],
    ["if(a, b, c) + 1", "(+ (if a b c) 1)"],
    ["x[hrg = H30]^2", "(^ x[hrg=H30] 2)"],
  ])("%s", (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });
});

describe("names, numbers, elements", () => {
  test.each([
    ["new + case - if", "(- (+ new case) if)"],
    ["ltc.captureRate * 2", "(* ltc.captureRate 2)"],
    ["and_more or notable", "(or and_more notable)"],
    ["sum + sum(x, hrg)", "(+ sum (sum x hrg))"],
    ["κ * größe", "(* κ größe)"],
    [".5 + 1. + 1e6 + 2.5E-3", "(+ (+ (+ .5 1.) 1e6) 2.5E-3)"],
    ['x[hrg = H30, band = "low one"]', "x[hrg=H30,band=low one]"],
    ["x[day = 10][shift = -1]", "x[day=10][shift=-1]"],
    ["x[hrg = 'H80-81']", "x[hrg=H80-81]"],
    ["x[code = 1st]", "x[code=1st]"],
    ["sum(x, hrg)[day=0.5]", "(sum x hrg)[day=0.5]"],
    ['s == "a b"', '(== s "a b")'],
    ["f ( )", "(f)"],
    [" a\n+\tb ", "(+ a b)"],
  ])("%s", (text, tree) => {
    expect(parsed(text)).toBe(tree);
  });

  test("offsets point at what was written", () => {
    const node = parseFormula({ text: "a + sum(x, hrg)" });
    expect(node).toMatchObject({ kind: "call", fn: "+", at: 2 });
    expect(node.kind === "call" && node.args[1]).toMatchObject({ fn: "sum", at: 4 });
  });
});

describe("syntax errors say where, what was expected, and what to write", () => {
  const source = { file: "s.yaml", line: 7, column: 11 };
  test.each([
    ["", 7, 11, "a number or a name", "the end of the formula"],
    ["a +", 7, 14, "a number or a name", "the end of the formula"],
    ["(a", 7, 13, '")"', "the end of the formula"],
    ["a b", 7, 13, "an operator", 'write "*" to multiply'],
    ["a = b", 7, 13, "an operator", 'write "=="'],
    ["=a * b", 7, 11, "a name", 'leave out the "="'],
    ["if(a > 1; b; 0)", 7, 19, '")"', 'write "," between'],
    ["a && b", 7, 13, "an operator", 'write "and"'],
    ["a || b", 7, 13, "an operator", 'write "or"'],
    ["!a", 7, 11, "a name", 'write "not"'],
    ["a ** b", 7, 13, "an operator", 'write "^"'],
    ["5 % 2", 7, 13, "an operator", "mod(a, b)"],
    ["a < b < c", 7, 17, "an operator", "a < b and b < c"],
    ["1_000", 7, 11, "a number", "12, 0.5 or 1e6"],
    ["1.2.3", 7, 11, "a number", "12, 0.5 or 1e6"],
    ["0x10", 7, 11, "a number", "12, 0.5 or 1e6"],
    ["“a”", 7, 11, "a name", "straight quotes"],
    ["a × b", 7, 13, "an operator", 'write "*"'],
    ["and + 1", 7, 11, "a name", "reserved"],
    ["a +\n  * b", 8, 3, "a name", '"*"'],
    ["x[hrg = H80-81]", 7, 22, '"]"', '"-"'],
    ["x[3]", 7, 13, "the name of an index", '"3"'],
    ['"open', 7, 11, "a name", "close the quotes"],
    ["a.b.", 7, 14, "an operator", '"."'],
    ["f(a,)", 7, 15, "a name", '")"'],
    ["a;b", 7, 12, "an operator", '";"'],
    ["`a`", 7, 11, "a name", '"`"'],
    ["a => b", 7, 13, "an operator", 'write "=="'],
    ["[1]", 7, 11, "a name", '"["'],
  ])("%s", (text, line, column, expected, told) => {
    const error = errorOf(() => parseFormula({ ...source, text }, "saving"));
    expect(error).toMatchObject({ code: "formula-syntax", place: { file: "s.yaml", line, column } });
    expect(error?.message).toContain("saving: expected");
    expect(error?.message).toContain(expected);
    expect(error?.message).toContain(told);
  });
});

describe("hostile size meets an error, not the end of the stack", () => {
  test.each([
    ["brackets", "(".repeat(9_999) + ")".repeat(9_999)],
    ["open brackets", "(".repeat(19_000)],
    ["element access", "x[".repeat(9_000)],
    ["choices", "1?".repeat(9_000)],
    ["negation", `${"-".repeat(19_000)}1`],
    ["not", `${"not ".repeat(4_900)}1`],
    ["powers", `1${"^1".repeat(9_000)}`],
    ["terms", `1${"+1".repeat(9_000)}`],
    ["calls", "f(".repeat(9_000)],
    ["length", `1${" ".repeat(30_000)}`],
  ])("%s", (_, text) => {
    expect(["formula-too-complex", "formula-syntax"]).toContain(errorOf(() => parseFormula({ text }))?.code);
  });

  test("a long sum by hand is still a formula", () => {
    expect(() => parseFormula({ text: `1${"+1".repeat(363)}` })).not.toThrow();
  });
});

test("spaces change nothing", () => {
  const tokens = fc.array(fc.constantFrom("a", "1", "+", "-", "*", "^", "(", ")", "<", "f(", ","), { maxLength: 12 });
  const spaces = fc.constantFrom(" ", "  ", "\n", "\t");
  fc.assert(
    fc.property(tokens, spaces, (words, space) => {
      const outcome = (text: string) => {
        try {
          return parsed(text);
        } catch {
          return "error";
        }
      };
      expect(outcome(words.join(space))).toBe(outcome(words.join(" ")));
    }),
  );
});

test("the committed parser is the one that the grammar gives", () => {
  const grammar = readFileSync(new URL("../../src/formula/grammar.peggy", import.meta.url), "utf8");
  const committed = readFileSync(new URL("../../src/formula/grammar.generated.js", import.meta.url), "utf8");
  const fresh = peggy.generate(grammar, { output: "source", format: "es" });
  expect(withoutNotes(committed)).toBe(withoutNotes(fresh));
});

function withoutNotes(text: string): string {
  return text.replaceAll(/^\s*\/\/.*$/gm, "").replaceAll(/\s+/g, " ");
}
