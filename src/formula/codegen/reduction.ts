/** `sum`, `mean`, `product`, `min`, `max` over indexes, always in the order of the cells. */
import { cellCount } from "../cells.js";
import type { CallNode, Expression } from "../expression.js";
import { addition, multiplication, quotient } from "../functions/arithmetic.js";
import { larger, smaller } from "../functions/extremes.js";
import { type Binding, blockFor, type Environment, type Generate, type Generation } from "./generation.js";
import { type Cells, forEachCell, isUnrolled, unrolledCells } from "./loops.js";
import type { Scope } from "./scope.js";
import { apply, type Operation } from "./statement.js";

interface Step {
  readonly start: string;
  readonly next: Operation;
}

const add: Step = { start: "0", next: addition };
const steps: Readonly<Record<string, Step>> = {
  sum: add,
  mean: add,
  product: { start: "1", next: multiplication },
  min: { start: "Infinity", next: smaller },
  max: { start: "-Infinity", next: larger },
};

export function generateReduction(
  generation: Generation,
  node: CallNode,
  environment: Environment,
  generate: Generate,
): string {
  const over = node.over ?? [];
  const block = blockFor(generation, node, environment);
  const step = steps[node.fn] ?? add;
  const value = (bindings: ReadonlyMap<string, Binding>): string =>
    generate(generation, node.args[0] as Expression, { ...environment, bindings });
  const cells: Cells = { over, bindings: environment.bindings };
  const total = isUnrolled(generation, over)
    ? unrolledCells(generation, cells).reduce((soFar, at) => block.hold(apply(step.next, soFar, value(at))), step.start)
    : loop(generation, cells, block, step, value);
  return node.fn === "mean"
    ? block.hold(apply(quotient, total, String(cellCount(over, generation.graph.indexes))))
    : total;
}

function loop(
  generation: Generation,
  cells: Cells,
  block: Scope,
  step: Step,
  value: (bindings: ReadonlyMap<string, Binding>) => string,
): string {
  const total = block.variable(step.start);
  forEachCell(generation, cells, block, (scope, bindings) => {
    scope.statements.push({ kind: "assign", name: total, of: apply(step.next, total, value(bindings)) });
  });
  return total;
}
