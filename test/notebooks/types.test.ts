/** What the root import looks like to the TypeScript of tslab, which is 5.0.4: it compiles, and nothing turns into `any`. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const consumer = `${root}notebooks/consumer.ts`;
const text = `import * as credence from "credence";
const dice = credence.uniform({ min: 1, max: 6 });
const study = credence.defineStudy({ study: "Dice", assumptions: { d: dice }, formulas: { twice: "2 * d" } });
export const answer: Promise<number> = credence.simulate(study).then((run) => run.interval().mean);
export const low: Promise<number> = credence.oneWay(study).then(({ rows }) => rows[0]!.low);
export const total: Promise<number> = credence.sobol(study).then(({ rows }) => rows[0]!.total);
// @ts-expect-error a number is no text
export const wrong: string = dice.mean;
// @ts-expect-error a draw is no text
export const draw: Promise<string> = credence.simulate(study).then(({ draws }) => draws!["twice"]![0]!);
`;

let old: typeof ts;
let program: ts.Program;

beforeAll(() => {
  old = createRequire(`${root}notebooks/package.json`)("@tslab/typescript-for-tslab/lib/typescript.js");
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    target: old.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: old.ModuleKind.ESNext,
    moduleResolution: old.ModuleResolutionKind.NodeJs,
    types: ["node"],
    typeRoots: [`${root}notebooks/node_modules/@types`],
  };
  const host = old.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === consumer || fileExists(name);
  host.getSourceFile = (name, language, ...rest) =>
    name === consumer ? old.createSourceFile(name, text, language) : getSourceFile(name, language, ...rest);
  program = old.createProgram([consumer], options, host);
}, 60_000);

describe("the root import in tslab's TypeScript", () => {
  it("is read by the version that tslab brings, from the built package", () => {
    expect(old.version).toBe("5.0.4");
    expect(program.getSourceFiles().some(({ fileName }) => fileName.endsWith("dist/index.d.ts"))).toBe(true);
  });

  it("compiles without an error, declarations of its own and others included", () => {
    const found = old.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${old.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    expect(found).toEqual([]);
  });

  it("has nothing of type any, however deep", () => {
    expect(anys(program)).toEqual([]);
  });
});

/** Names of exports, members, parameters and results that are `any`. */
function anys(of: ts.Program): readonly string[] {
  const checker = of.getTypeChecker();
  const index = of.getSourceFiles().find(({ fileName }) => fileName.endsWith("dist/index.d.ts"));
  const module = index && checker.getSymbolAtLocation(index);
  if (index === undefined || module === undefined) throw new Error("no index.d.ts");
  const found: string[] = [];
  const seen = new Set<ts.Type>();
  const ours = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.every((one) => one.getSourceFile().fileName.includes("/dist/")) !== false;
  const look = (type: ts.Type, name: string): void => {
    if (type.flags & old.TypeFlags.Any) found.push(name);
    if (seen.has(type) || name.split(".").length > 12) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) look(part, name);
    for (const part of checker.getTypeArguments(type as ts.TypeReference) ?? []) look(part, `${name}<>`);
    for (const part of type.aliasTypeArguments ?? []) look(part, `${name}<>`);
    if (!ours(type.symbol)) return;
    for (const index of checker.getIndexInfosOfType(type)) look(index.type, `${name}[]`);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      look(signature.getReturnType(), `${name}()`);
      for (const parameter of signature.parameters) lookAt(parameter, `${name}(${parameter.name})`);
    }
    for (const member of type.getProperties()) {
      // What declarations say of private members, which nobody can name.
      if (ours(member) && !member.name.startsWith("#")) lookAt(member, `${name}.${member.name}`);
    }
  };
  const lookAt = (symbol: ts.Symbol, name: string) => look(checker.getTypeOfSymbolAtLocation(symbol, index), name);
  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & old.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & old.SymbolFlags.Value) lookAt(target, symbol.name);
    if (target.flags & old.SymbolFlags.Type) look(checker.getDeclaredTypeOfSymbol(target), symbol.name);
  }
  return found;
}
