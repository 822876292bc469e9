/** `cumulative(x, year)`: the sum of the cells up to the one at which the index stands, always in their order. */
import { f64x2, v128 } from "../../wasm/instructions.js";
import type { CallNode, Expression } from "../expression.js";
import { addition } from "../functions/arithmetic.js";
import { type Binding, blockFor, type Environment, type Generate, type Generation } from "./generation.js";
import { forEachCell } from "./loops.js";
import { apply, type Operation } from "./statement.js";

const zero = f64x2.const(0);

/** A total and the next value, where its position is not past the one wanted. */
const addedUpTo: Operation = {
  text: (total, value, position, wanted) => `${position} <= ${wanted} ? ${total} + ${value} : ${total}`,
  lanes: (total = zero, value = zero, position = zero, wanted = zero) =>
    v128.bitselect(f64x2.add(total, value), total, f64x2.le(position, wanted)),
};

export function generateCumulative(
  generation: Generation,
  node: CallNode,
  environment: Environment,
  generate: Generate,
): string {
  const index = node.along ?? "";
  const bound = environment.bindings.get(index);
  const block = blockFor(generation, node, environment);
  const valueAt = (bindings: ReadonlyMap<string, Binding>): string =>
    generate(generation, node.args[0] as Expression, { ...environment, bindings });
  if (bound?.fixed !== undefined) {
    let total = "0";
    for (let fixed = 0; fixed <= bound.fixed; fixed++) {
      const here = new Map(environment.bindings).set(index, { ...bound, code: String(fixed), fixed });
      total = block.hold(apply(addition, total, valueAt(here)));
    }
    return total;
  }
  const total = block.variable("0");
  forEachCell(generation, { over: [index], bindings: environment.bindings }, block, (scope, bindings) => {
    const position = bindings.get(index)?.code ?? "0";
    const of = apply(addedUpTo, total, valueAt(bindings), position, bound?.code ?? "0");
    scope.statements.push({ kind: "assign", name: total, of });
  });
  return total;
}
