/**
 * The second writing of a program: a WebAssembly module that evaluates two scenarios at a time, with the bits that the
 * JavaScript has. What neither `+ − × ÷`, roots, roundings and comparisons can say (logarithms, distributions) is
 * called back, lane by lane, as the same portable function.
 */
import { type } from "../../wasm/code.js";
import { compileModule, type Module } from "../../wasm/host.js";
import { control, i32, local } from "../../wasm/instructions.js";
import { type Definition, encodeModule, type Import } from "../../wasm/module.js";
import { runPrelude } from "../codegen/assemble.js";
import { literal, type Program } from "../codegen/program.js";
import type { Statement } from "../codegen/statement.js";
import { gridDefinition } from "./grids.js";
import { LaneMemory, type Region } from "./memory.js";
import { type Columns, LaneStatements } from "./statements.js";
import { LaneWriter, run } from "./writer.js";

/**
 * Crosses to threads, machine code and all. The module exports `run(bytes)`: evaluates so many bytes (a multiple of 16) of
 * every column.
 */
export interface LaneKernel {
  readonly module: Module;
  /** Names of the functions it calls: see `portableFunction`. */
  readonly portable: readonly string[];
  /** The first address that it does not use. */
  readonly end: number;
}

/** Engines refuse functions with more locals or more bytes. */
const mostLocals = 40_000;
const mostBytes = 4_000_000;

/**
 * Compiles a program. Undefined where only JavaScript will do: a grid that draws change, a program too large.
 * @param free The first address after the columns.
 */
export function compileLanes(program: Program, columns: Columns, free: number): LaneKernel | undefined {
  const known = [...runPrelude(program)].map(([name, value]) => [name, Number(literal(value))] as const);
  const memory = new LaneMemory(free);
  const callables = placeCallables(program, memory);
  if (callables === undefined) return undefined;
  const writer = new LaneWriter(placeArrays(program, memory), callables.numbers, new Map(known));
  const body = new LaneStatements(writer, columns).block(program.scenario.statements);
  if (writer.locals.length > mostLocals) return undefined;
  const next = local.set(run.done, i32.add(local.get(run.done), i32.const(16)));
  const loop = control.repeat([body, next], i32.ltU(local.get(run.done), local.get(run.end)));
  const entry: Definition = {
    name: "run",
    parameters: [type.i32],
    results: [],
    locals: writer.locals,
    code: [writer.constantsCode(), loop],
  };
  const { imports, grids } = callables;
  const bytes = encodeModule({ imports, functions: [entry, ...grids], data: memory.data });
  if (bytes.length > mostBytes) return undefined;
  return { module: compileModule(bytes), portable: imports.map(({ name }) => name), end: memory.end };
}

function placeArrays({ tables, scratch }: Program, memory: LaneMemory): ReadonlyMap<string, Region> {
  return new Map([
    ...tables.map((values, i) => [`k${i}`, memory.table(values)] as const),
    ...scratch.map((values, i) => [`a${i}`, memory.pairs(values)] as const),
  ]);
}

interface Callables {
  /** By name in the program, its number in the module. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly imports: readonly Import[];
  readonly grids: readonly Definition[];
}

/** Imported functions come first, then `run`, then those of grids. */
function placeCallables({ functions, scenario }: Program, memory: LaneMemory): Callables | undefined {
  const called = calledIn(scenario.statements);
  const imports: Import[] = [];
  const grids: Definition[] = [];
  const places = functions.map(({ arity, nature }, i) => {
    if (!called.has(`f${i}`)) return 0;
    if ("portable" in nature) return imports.push(importOf(nature.portable, arity)) - 1;
    if (nature.grid === undefined) return undefined;
    return -grids.push(gridDefinition(nature.what, nature.grid, memory));
  });
  if (places.includes(undefined)) return undefined;
  const numbers = places.map((place = 0, i) => [`f${i}`, place < 0 ? imports.length - place : place] as const);
  return { numbers: new Map(numbers), imports, grids };
}

/** What the prelude alone calls need not be in the module. */
function calledIn(statements: readonly Statement[]): ReadonlySet<string> {
  const names = statements.flatMap((one): readonly string[] => {
    if (one.kind === "loop") return [...calledIn(one.body)];
    if (one.kind === "choice") return [...calledIn(one.no.body), ...calledIn(one.yes.body)];
    return "of" in one && one.of.kind === "call" ? [one.of.fn] : [];
  });
  return new Set(names);
}

function importOf(name: string, arity: number): Import {
  return { module: "portable", name, parameters: Array.from({ length: arity }, () => type.f64), results: [type.f64] };
}
