/** Which signs terms of formulas take, in a few scenarios drawn for the purpose. */
import { openBlocks } from "../engine/block.js";
import { planRun } from "../engine/plan/plan.js";
import { cellCount } from "../formula/cells.js";
import type { Expression } from "../formula/expression.js";
import { graphFacts } from "../formula/facts.js";
import type { GraphFormula } from "../formula/graph.js";
import type { Output, Study } from "../study/study.js";

/** One block of scenarios: rarer changes of sign are not found. */
const scenarios = 1024;

/**
 * For each term the largest share of scenarios, over its cells, in which it lies on the rarer side of zero.
 * @param terms expressions of the study's graph, each uncertain
 */
export function rarerSigns(study: Study, terms: readonly Expression[]): readonly number[] {
  const { graph } = study;
  const facts = graphFacts(graph);
  const formulas = terms.map((expression, i): GraphFormula => {
    const source = { text: "" };
    return { id: `\n${i}`, source, expression, ...facts(expression), uses: [] };
  });
  const outputs = formulas.flatMap(({ id, over }) =>
    Array.from(
      { length: cellCount(over, graph.indexes) },
      (_, cell): Output => ({ id: `${id} ${cell}`, formula: id, cell, label: id }),
    ),
  );
  const asked = { ...study, graph: { ...graph, formulas: [...graph.formulas, ...formulas] }, outputs };
  const plan = planRun(asked, { scenarios, seed: "lint", sampler: "sobol" });
  const { outputs: columns, count } = openBlocks(plan).evaluate(0);
  return formulas.map(({ id }) =>
    Math.max(
      0,
      ...outputs.flatMap(({ formula }, i) => (formula === id ? [rarer(columns[i] as Float64Array, count)] : [])),
    ),
  );
}

function rarer(column: Float64Array, count: number): number {
  let [below, above] = [0, 0];
  for (let i = 0; i < count; i++) {
    if ((column[i] as number) < 0) below++;
    if ((column[i] as number) > 0) above++;
  }
  return Math.min(below, above) / count;
}
