/** Reading a name: a constant, a column of draws, a formula computed before, a numeric index. */
import { cellCount } from "../cells.js";
import type { NameNode } from "../expression.js";
import { type Binding, blockFor, constantOf, type Environment, type Generation, sizeOf } from "./generation.js";
import { literal } from "./program.js";

export function generateName(generation: Generation, node: NameNode, environment: Environment): string {
  const { graph, formulas, cells } = generation;
  const bound = environment.bindings.get(node.id);
  if (Object.hasOwn(graph.indexes, node.id)) return generateIndex(generation, node.id, bound);
  const declared = formulas.get(node.id) ?? graph.inputs[node.id];
  const over = declared?.over ?? [];
  const place = generateCell(generation, over, environment);
  const computed = cells.get(node.id) ?? generation.arrays.get(node.id);
  if (computed === undefined && declared?.uncertain !== true) {
    const values = constantOf(generation, node.id, over);
    if (typeof place === "number") return literal(values[place] ?? Number.NaN);
    return blockFor(generation, node, environment).hold(`${generation.program.table(values)}[${place}]`);
  }
  if (typeof place === "number") return generateFixedCell(generation, node.id, place);
  const name = generation.program.array(arrayOf(generation, node.id, over));
  return blockFor(generation, node, environment).hold(`${name}[${place}]`);
}

/** The number of an index's element: the loop counter itself where elements are whole numbers one apart. */
function generateIndex(generation: Generation, index: string, bound: Binding | undefined): string {
  const values = Float64Array.from(generation.graph.indexes[index]?.elements ?? [], Number);
  if (bound?.fixed !== undefined) return literal(values[bound.fixed] ?? Number.NaN);
  const code = bound?.code ?? "0";
  const first = values[0] ?? 0;
  const counts = values.every((value, i) => value === first + i);
  if (counts && first === 0) return code;
  if (counts && Number.isInteger(first)) return bound?.scope.hold(`${code} + ${literal(first)}`) ?? code;
  return bound?.scope.hold(`${generation.program.table(values)}[${code}]`) ?? code;
}

/** The number of a cell, row-major: known now, or as JavaScript. */
function generateCell(generation: Generation, over: readonly string[], environment: Environment): number | string {
  let fixed = 0;
  let stride = 1;
  const terms: string[] = [];
  for (const index of [...over].reverse()) {
    const bound = environment.bindings.get(index);
    if (bound?.fixed !== undefined) fixed += bound.fixed * stride;
    else terms.unshift(stride === 1 ? (bound?.code ?? "0") : `${bound?.code ?? "0"} * ${stride}`);
    stride *= sizeOf(generation, index);
  }
  if (terms.length === 0) return fixed;
  return fixed === 0 ? terms.join(" + ") : `${terms.join(" + ")} + ${fixed}`;
}

export function generateFixedCell(generation: Generation, id: string, cell: number): string {
  const { program, cells, arrays } = generation;
  const name = cells.get(id)?.[cell];
  if (name !== undefined) return name;
  const array = generation.formulas.has(id) ? arrays.get(id) : undefined;
  if (array === undefined) return program.scenario.hold(`${program.column(id, cell)}[s]`);
  return blockOf(generation, id).hold(`${program.array(array)}[${cell}]`);
}

/** The array that holds all cells of a formula or input, filled for each scenario the first time one asks for it. */
export function arrayOf(generation: Generation, id: string, over: readonly string[]): Float64Array {
  const before = generation.arrays.get(id);
  if (before !== undefined) return before;
  const array = new Float64Array(cellCount(over, generation.graph.indexes));
  generation.arrays.set(id, array);
  const name = generation.program.array(array);
  const { lines } = blockOf(generation, id);
  const cells = Array.from(array, (_, cell) => generateFixedCell(generation, id, cell));
  cells.forEach((code, cell) => void lines.push(`${name}[${cell}] = ${code};`));
  return array;
}

function blockOf(generation: Generation, id: string) {
  const { program, formulas, graph } = generation;
  const uncertain = (formulas.get(id) ?? graph.inputs[id])?.uncertain === true;
  return uncertain ? program.scenario : program.prelude;
}
