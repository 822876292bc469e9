import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { fillManuscript } from "../../src/report/manuscript/fill.js";
import { statisticText } from "../../src/report/manuscript/statistics.js";
import { type Syntax, syntaxes } from "../../src/report/manuscript/syntax.js";
import { nationalResult } from "./fixture.js";

const run = nationalResult(10);
const { md, tex } = syntaxes as { md: Syntax; tex: Syntax };
const fill = (text: string, syntax = md) => fillManuscript(text, syntax, "paper", () => run);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CredenceError) return `${error.code} at line ${error.place?.line}`;
  }
  return "no error";
}

describe("a number of a run in words", () => {
  it.each([
    ["national.total mean", "£828.4m"],
    ["national.total mean error", "£0.5m"],
    ["national.total interval", "£538.8m to £1,202m"],
    ["national.total within published range", "94.97%"],
    ["run scenarios", "100,000"],
    ["run interval", "95%"],
    ["run seed", run.run.seed],
  ])("%s", (name, text) => {
    expect(statisticText(run, name)).toBe(text);
  });

  it("is refused where the run has none of that name", () => {
    expect(() => statisticText(run, "national.totl mean")).toThrow(/did you mean "national.total"/);
    expect(() => statisticText(run, "national.total maen")).toThrow(/did you mean "mean"/);
    expect(() => statisticText(run, "national.total constructor")).toThrow(/unknown statistic/);
  });
});

describe("a manuscript bound to a run", () => {
  const named = "<!-- credence from results/x -->\n";
  const bound = (number: string) => `saves <!-- credence national.total mean -->${number}<!-- / --> a year`;

  it("has stale numbers put right, in their lines, and nothing else", () => {
    const { text, bindings } = fill(`${named}It ${bound("£800m")}.\n\n${bound("£828.4m")}\n`);
    expect(text).toBe(`${named}It ${bound("£828.4m")}.\n\n${bound("£828.4m")}\n`);
    expect(bindings.map(({ line, written, found }) => [line, written, found])).toEqual([
      [2, "£800m", "£828.4m"],
      [4, "£828.4m", "£828.4m"],
    ]);
  });

  it("works in LaTeX, where signs are escaped, and leaves the macro's definition alone", () => {
    const preamble = "\\newcommand{\\credence}[2]{#2}\n% credence from results/x\n";
    const body = "\\credence{national.total mean}{old} in \\credence{national.total within published range}{}";
    const { text } = fill(`${preamble}${body}`, tex);
    expect(text).toBe(
      `${preamble}\\credence{national.total mean}{\\pounds{}828.4m} in \\credence{national.total within published range}{94.97\\%}`,
    );
    expect(fill(text, tex).text).toBe(text);
  });

  it("asks for each run that it names, by the folder written there", () => {
    const asked: string[] = [];
    fillManuscript("<!-- credence from a -->\n<!--credence from ../b c-->", md, "paper", (folder) => {
      asked.push(folder);
      return run;
    });
    expect(asked).toEqual(["a", "../b c"]);
  });

  it.each([
    ["no run named", bound("1"), "no-run-named at line 1"],
    ["a number not closed", `${named}<!-- credence national.total mean -->£1m`, "unclosed-number at line 2"],
    ["a number over two lines", `${named}${bound("1\n2")}`, "unclosed-number at line 2"],
    ["an unknown output", `${named}\n<!-- credence total mean --><!-- / -->`, "unknown-output at line 3"],
    ["an unknown statistic", `${named}<!-- credence national.total modus --><!-- / -->`, "unknown-statistic at line 2"],
  ])("is refused: %s", (_, text, code) => {
    expect(codeOf(() => fill(text))).toBe(code);
  });

  it.each([
    ["capitals", `${named}a <!-- Credence national.total mean -->£0<!-- / -->`, md, "mark-not-understood at line 2"],
    ["a capital where the run is named", "\n<!-- Credence from a -->", md, "mark-not-understood at line 2"],
    [
      "a stroke too many",
      `${named}<!---credence national.total mean -->£0<!-- / -->`,
      md,
      "mark-not-understood at line 2",
    ],
    [
      "a name misspelt",
      `${named}<!-- credance national.total mean -->£0<!-- / -->`,
      md,
      "mark-not-understood at line 2",
    ],
    ["a number within a number", `${named}<!-- credence run seed -->a ${bound("1")}`, md, "unclosed-number at line 2"],
    ["a blank before the brace", "% credence from a\n\\credence {run seed}{a}", tex, "mark-not-understood at line 2"],
    ["a blank between braces", "% credence from a\n\\credence{run seed} {a}", tex, "unclosed-number at line 2"],
    ["a capital in LaTeX", "% credence from a\n\n\\Credence{run seed}{a}", tex, "mark-not-understood at line 3"],
    ["a capital in a comment", "% Credence from a", tex, "mark-not-understood at line 1"],
  ])("does not pass over what is nearly a mark: %s", (_, text, syntax, code) => {
    expect(codeOf(() => fill(text, syntax))).toBe(code);
  });

  it("is not taken to another run by prose, and takes no definition for a mark", () => {
    const asked: string[] = [];
    const prose = "We have 100\\% credence from res/b\nline \\\\% credence from res/c\n% credence from res/d\n";
    const defined =
      "\\def\\credence#1#2{#2}\\renewcommand*{\\credence}[2]{#2}\\newcommand\\credence[2]{#2} \\credenceful{}\n";
    fillManuscript(`${defined}${prose}`, tex, "paper", (folder) => {
      asked.push(folder);
      return run;
    });
    expect(asked).toEqual(["res/c", "res/d"]);
    expect(codeOf(() => fill("We lend credence to <!-- a comment --> and CREDENCE.\n<!-- accredence -->"))).toBe(
      "no error",
    );
  });

  it("keeps every other character, and a second filling changes nothing", () => {
    const prose = fc.string({ unit: "binary", maxLength: 80 }).filter((text) => !/credence|-->/.test(text));
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const once = fill(`${before}\n${named}${bound("x")}\n${after}`).text;
        expect(once).toBe(`${before}\n${named}${bound("£828.4m")}\n${after}`);
        expect(fill(once).text).toBe(once);
      }),
    );
  });
});
