/** `lookup`: finds the place on the grid once, then reads the one or two cells of the table. */
import { f64x2, v128 } from "../../wasm/instructions.js";
import type { CallNode, Expression } from "../expression.js";
import { checkAscending, positionBelow, positionNearest, shareAbove } from "../grid.js";
import { placeAt } from "../place.js";
import { arrayOf } from "./access.js";
import {
  type Binding,
  blockFor,
  constantOf,
  type Environment,
  type Generate,
  type Generation,
  sizeOf,
} from "./generation.js";
import { apply, type Operation } from "./statement.js";

const zero = f64x2.const(0);

/** A value where the first operand is a number. */
const where: Operation = {
  text: (x, value) => `${x} === ${x} ? ${value} : NaN`,
  lanes: (x = zero, value = zero) => v128.or(value, f64x2.ne(x, x)),
};

const following: Operation = {
  text: (below, last) => `Math.min(${below} + 1, ${last})`,
  lanes: (below = zero, last = zero) => f64x2.min(f64x2.add(below, f64x2.const(1)), last),
};

const interpolation: Operation = {
  text: (share, low, high) => `${share} === 0 ? ${low} : ${low} + (${high} - ${low}) * ${share}`,
  lanes: (share = zero, low = zero, high = zero) => {
    const between = f64x2.add(low, f64x2.mul(f64x2.sub(high, low), share));
    return v128.bitselect(low, between, f64x2.eq(share, zero));
  },
};

type GridFunction = (a: number, b: number) => number;

const gridFunctions = {
  nearest: positionNearest,
  below: positionBelow,
  share: shareAbove,
} satisfies Record<string, (grid: Float64Array) => GridFunction>;

export function generateLookup(
  generation: Generation,
  node: CallNode,
  environment: Environment,
  generate: Generate,
): string {
  const [table, grid, at, way] = node.args as readonly [Expression, Expression, Expression, Expression];
  const { program } = generation;
  const id = grid.kind === "name" ? grid.id : "";
  const index = generation.facts(grid).over[0] ?? "";
  const block = blockFor(generation, node, environment);
  const placeBlock = blockFor(generation, at, environment);
  const x = generate(generation, at, environment);
  const find = (what: keyof typeof gridFunctions, ...operands: string[]): string => {
    const nature = { what, grid: knownGrid(generation, id) };
    const fn = program.function(gridFunction(generation, what, id, index), nature, operands.length);
    return placeBlock.hold({ kind: "call", fn, operands });
  };
  const read = (code: string): string => {
    const bound: Binding = { code, scope: placeBlock };
    const bindings = new Map(environment.bindings).set(index, bound);
    return generate(generation, table, { ...environment, bindings });
  };
  if (way.kind === "text" && way.value === "nearest") {
    const value = read(find("nearest", x));
    return block.hold(apply(where, x, value));
  }
  const below = find("below", x);
  const last = sizeOf(generation, index) - 1;
  const share = find("share", x, below);
  const low = read(below);
  const high = read(placeBlock.hold(apply(following, below, String(last))));
  return block.hold(apply(interpolation, share, low, high));
}

/** A function of a grid; made when it is first called where the grid is one that this program computes before. */
function gridFunction(
  generation: Generation,
  what: keyof typeof gridFunctions,
  id: string,
  index: string,
): (...values: number[]) => number {
  const key = `${what} ${id}`;
  const before = generation.made.get(key);
  if (before !== undefined) return before;
  const make = (): GridFunction => gridFunctions[what](checkedGrid(generation, id, index));
  let ready = isComputed(generation, id) ? undefined : make();
  const later = (a = 0, b = 0): number => {
    ready ??= make();
    return ready(a, b);
  };
  const made = ready === undefined ? later : (ready as (...values: number[]) => number);
  generation.made.set(key, made);
  return made;
}

/** The points of a grid that no formula of this program computes. */
function knownGrid(generation: Generation, id: string): Float64Array | undefined {
  return elementsOf(generation, id) ?? (isComputed(generation, id) ? undefined : generation.constants[id]);
}

/** The points of a grid that is a numeric index. */
function elementsOf({ graph }: Generation, id: string): Float64Array | undefined {
  const elements = graph.indexes[id]?.elements;
  return elements && Float64Array.from(elements, Number);
}

/** Whether a formula of this program computes it. */
function isComputed({ cells, arrays }: Generation, id: string): boolean {
  return cells.has(id) || arrays.has(id);
}

function checkedGrid(generation: Generation, id: string, index: string): Float64Array {
  const { graph, formulas } = generation;
  const given = (): Float64Array =>
    isComputed(generation, id) ? arrayOf(generation, id, [index]) : constantOf(generation, id, [index]);
  const grid = elementsOf(generation, id) ?? given();
  const source = formulas.get(id)?.source;
  checkAscending(grid, id, source === undefined ? graph.inputs[id]?.place : placeAt(source, 0));
  return grid;
}
