/** Reading a name: a constant, a column of draws, a formula computed before, a numeric index. */
import { cellCount } from "../cells.js";
import type { NameNode } from "../expression.js";
import { addition } from "../functions/arithmetic.js";
import { type Binding, blockFor, constantOf, type Environment, type Generation, sizeOf } from "./generation.js";
import { literal } from "./program.js";
import { apply, fixedPlace, type Place } from "./statement.js";

/** What generated code writes for a value that a formula names: a name of its own, or the number. */
export function generateName(generation: Generation, node: NameNode, environment: Environment): string {
  const { graph, formulas, cells } = generation;
  const bound = environment.bindings.get(node.id);
  if (Object.hasOwn(graph.indexes, node.id)) return generateIndex(generation, node.id, bound);
  const declared = formulas.get(node.id) ?? graph.inputs[node.id];
  const over = declared?.over ?? [];
  const place = cellOf(generation, over, environment.bindings);
  const known = place.terms.length === 0;
  const computed = cells.get(node.id) ?? generation.arrays.get(node.id);
  if (computed === undefined && declared?.uncertain !== true) {
    const values = constantOf(generation, node.id, over);
    if (known) return literal(values[place.fixed] ?? Number.NaN);
    const array = generation.program.table(values);
    return blockFor(generation, node, environment).hold({ kind: "cell", array, place });
  }
  if (known) return generateFixedCell(generation, node.id, place.fixed);
  const array = generation.program.array(arrayOf(generation, node.id, over));
  return blockFor(generation, node, environment).hold({ kind: "cell", array, place });
}

/** The number of an index's element: the loop counter itself where elements are whole numbers one apart. */
function generateIndex(generation: Generation, index: string, bound: Binding | undefined): string {
  const values = Float64Array.from(generation.graph.indexes[index]?.elements ?? [], Number);
  if (bound?.fixed !== undefined) return literal(values[bound.fixed] ?? Number.NaN);
  const code = bound?.code ?? "0";
  const first = values[0] ?? 0;
  const counts = values.every((value, i) => value === first + i);
  if (counts && first === 0) return code;
  if (counts && Number.isInteger(first)) return bound?.scope.hold(apply(addition, code, literal(first))) ?? code;
  const place = { fixed: 0, terms: [{ code, stride: 1 }] };
  return bound?.scope.hold({ kind: "cell", array: generation.program.table(values), place }) ?? code;
}

/** The number of a cell, row-major. */
export function cellOf(generation: Generation, over: readonly string[], bindings: ReadonlyMap<string, Binding>): Place {
  let fixed = 0;
  let stride = 1;
  const terms: { code: string; stride: number }[] = [];
  for (const index of [...over].reverse()) {
    const bound = bindings.get(index);
    if (bound?.fixed !== undefined) fixed += bound.fixed * stride;
    else terms.unshift({ code: bound?.code ?? "0", stride });
    stride *= sizeOf(generation, index);
  }
  return { fixed, terms };
}

/** The name that holds one cell of an uncertain formula or input. */
export function generateFixedCell(generation: Generation, id: string, cell: number): string {
  const { program, cells, arrays } = generation;
  const name = cells.get(id)?.[cell];
  if (name !== undefined) return name;
  const array = generation.formulas.has(id) ? arrays.get(id) : undefined;
  if (array === undefined) return program.scenario.hold({ kind: "column", column: program.column(id, cell) });
  return blockOf(generation, id).hold({ kind: "cell", array: program.array(array), place: fixedPlace(cell) });
}

/** The array that holds all cells of a formula or input, filled for each scenario the first time one asks for it. */
export function arrayOf(generation: Generation, id: string, over: readonly string[]): Float64Array {
  const before = generation.arrays.get(id);
  if (before !== undefined) return before;
  const array = new Float64Array(cellCount(over, generation.graph.indexes));
  generation.arrays.set(id, array);
  const name = generation.program.array(array);
  const { statements } = blockOf(generation, id);
  const cells = Array.from(array, (_, cell) => generateFixedCell(generation, id, cell));
  cells.forEach((value, cell) => {
    statements.push({ kind: "store", array: name, place: fixedPlace(cell), value });
  });
  return array;
}

function blockOf(generation: Generation, id: string) {
  const { program, formulas, graph } = generation;
  const uncertain = (formulas.get(id) ?? graph.inputs[id])?.uncertain === true;
  return uncertain ? program.scenario : program.prelude;
}
