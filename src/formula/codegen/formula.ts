/** Generates one formula: its cells one by one where they are few, else an array filled by loops. */
import { cellCount } from "../cells.js";
import type { GraphFormula } from "../graph.js";
import { cellOf } from "./access.js";
import { generateExpression } from "./expression.js";
import type { Generation } from "./generation.js";
import { forEachCell, isUnrolled, unrolledCells } from "./loops.js";

export function generateFormula(generation: Generation, formula: GraphFormula): void {
  const { program, graph, cells, arrays } = generation;
  const range = { over: formula.over, bindings: new Map() };
  if (isUnrolled(generation, formula.over)) {
    const names = unrolledCells(generation, range).map((bindings) =>
      generateExpression(generation, formula.expression, { bindings }),
    );
    cells.set(formula.id, names);
    return;
  }
  const array = new Float64Array(cellCount(formula.over, graph.indexes));
  const name = program.array(array);
  const block = formula.uncertain ? program.scenario : program.prelude;
  forEachCell(generation, range, block, (scope, bindings) => {
    const value = generateExpression(generation, formula.expression, { bindings });
    scope.statements.push({ kind: "store", array: name, place: cellOf(generation, formula.over, bindings), value });
  });
  arrays.set(formula.id, array);
}
