/** Turns a finished program into functions. The only place where generated text becomes code. */
import { literal, type Program } from "./program.js";
import { statementLines } from "./text.js";

type Run = (inputs: readonly Float64Array[], outputs: readonly Float64Array[], count: number) => void;

/** Runs what is computed once, filling the program's arrays; returns the value of each name that it holds. */
export function runPrelude(program: Program): ReadonlyMap<string, number> {
  const { statements, names } = program.prelude;
  const lines = statements.flatMap(statementLines);
  const text = ['"use strict";', ...references(program), ...lines, `return [${names.join(", ")}];`].join("\n");
  const values = made<number[]>(program, text);
  return new Map(names.map((name, i) => [name, values[i] ?? Number.NaN]));
}

/** The loop over scenarios, with what was computed once written into it as numbers. */
export function assembleRun(program: Program, outputs: number): { readonly run: Run; readonly text: string } {
  const known = runPrelude(program);
  const body = program.scenario.statements.flatMap(statementLines).join("\n");
  const used = new Set(body.match(/\bv\d+\b/g));
  const text = [
    '"use strict";',
    "return function run(inputs, outputs, count) {",
    ...references(program),
    ...[...known].filter(([name]) => used.has(name)).map(([name, value]) => `const ${name} = ${literal(value)};`),
    ...program.columns.map((_, i) => `const i${i} = inputs[${i}];`),
    ...Array.from({ length: outputs }, (_, i) => `const o${i} = outputs[${i}];`),
    "for (let s = 0; s < count; s++) {",
    body,
    "}",
    "};",
  ].join("\n");
  return { run: made<Run>(program, text), text };
}

function made<T>({ tables, functions, scratch }: Program, text: string): T {
  const callables = functions.map(({ run }) => run);
  return new Function("K", "F", "A", text)(tables, callables, scratch) as T;
}

function references(program: Program): string[] {
  return [
    ...program.tables.map((_, i) => `const k${i} = K[${i}];`),
    ...program.functions.map((_, i) => `const f${i} = F[${i}];`),
    ...program.scratch.map((_, i) => `const a${i} = A[${i}];`),
  ];
}
