import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const allowed = new Set(
  "sqrt abs floor ceil round trunc min max imul clz32 sign fround PI E LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2".split(" "),
);
const root = new URL("../src/", import.meta.url);

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.[cm]?[jt]sx?$/.test(name));

/** What a file uses whose last bit depends on the engine: read from the syntax tree, so comments and text do not count. */
function engineArithmetic(text: string): string[] {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) =>
    found.push(`${what} in line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
  const power = new Set([ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken]);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === "Math") {
      const use = node.parent;
      const name = ts.isPropertyAccessExpression(use) && use.expression === node ? use.name.text : "Math itself";
      if (!allowed.has(name)) report(node, name);
    }
    if (ts.isBinaryExpression(node) && power.has(node.operatorToken.kind)) report(node, "**");
    // Kernels are written as text: what that text calls is looked at too.
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      for (const [, name = ""] of node.text.matchAll(/\bMath\.(\w+)/g)) if (!allowed.has(name)) report(node, name);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("the same bits on every engine", () => {
  it("the scan sees what it should", () => {
    expect(engineArithmetic("const a = Math.exp(1) + Math.max(1, 2);")).toEqual(["exp in line 1"]);
    expect(engineArithmetic("// Math.exp(1) ** 2\nconst a = 'x ** 2';\nlet b = 2 ** 3; b **= 2;")).toEqual([
      "** in line 3",
      "** in line 3",
    ]);
    expect(engineArithmetic("const { log } = Math; const f = Math['exp'];")).toHaveLength(2);
    expect(engineArithmetic("/** Math.log */ const x = Math.sqrt(2) * Math.PI;")).toEqual([]);
    const hole = "$" + "{a}";
    expect(engineArithmetic(`const kernel = (a) => \`out[i] = Math.exp(${hole});\`;`)).toEqual(["exp in line 1"]);
    expect(engineArithmetic(`const kernel = (a) => \`${hole} + Math.abs(1) + Math.pow(${hole}, 2)\`;`)).toHaveLength(1);
    expect(engineArithmetic("const kernel = 'Math.log(x) + Math.sqrt(x)';")).toEqual(["log in line 1"]);
    expect(engineArithmetic("const M = globalThis.Math; const g = Math;")).toHaveLength(2);
    expect(files.length).toBeGreaterThan(20);
  });

  it("looks into every room that numbers pass through", () => {
    const seen = new Set(files.map((name) => name.split("/")[0]));
    const rooms =
      "numerics units random families formula assumptions study models engine wasm summary sensitivity run lint audit compare charts report exchange notebook";
    expect(rooms.split(" ").filter((room) => !seen.has(room))).toEqual([]);
  });

  it.each(files)("src/%s uses no engine function that differs between engines", (name) => {
    expect(engineArithmetic(readFileSync(new URL(name, root), "utf8"))).toEqual([]);
  });
});
