import type { Assumption, Correlation } from "../../src/assumptions/assumption.js";
import type { Parameters } from "../../src/families/distribution.js";
import { makeDistribution, resolveParameters } from "../../src/families/index.js";
import { buildGraph } from "../../src/formula/buildGraph.js";
import { cellCount, cellLabel } from "../../src/formula/cells.js";
import type { Index } from "../../src/formula/graph.js";
import type { Answer } from "../../src/sensitivity/method.js";
import type { Study } from "../../src/study/study.js";

/** The rows of an answer that must not have been refused. */
export function answered<Row>(answer: Answer<Row>, output: string): readonly Row[] {
  const rows = answer[output] ?? [];
  if ("refused" in rows) throw new Error(`refused: ${rows.refused}`);
  return "rows" in rows ? rows.rows : rows;
}

/** An uncertain number, its base case at the mean. */
export function uncertain(id: string, family: string, stated: Parameters): Assumption {
  const parameters = resolveParameters(family, stated, id);
  const value = [String(makeDistribution(family, parameters).mean)];
  return { id, over: [], value, uncertainty: { family, joint: "each", parameters: [parameters] } };
}

export function constant(id: string, value: string): Assumption {
  return { id, over: [], value: [value] };
}

interface Parts {
  readonly indexes?: readonly Index[];
  readonly assumptions: readonly Assumption[];
  readonly correlations?: readonly Correlation[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
}

/** A study made by hand: graph by `buildGraph`, nothing read from a file. */
export function studyOf({ indexes = [], assumptions, correlations = [], formulas, outputs }: Parts): Study {
  const texts = Object.entries(formulas).map(([id, text]) => ({ id, source: { text } }));
  const leads = new Map(assumptions.map((assumption) => [assumption.id, assumption]));
  const graph = buildGraph({
    indexes,
    settings: [],
    inputs: assumptions.map(({ id, over, uncertainty, sameAs }) => ({
      id,
      over,
      uncertain: uncertainty !== undefined || leads.get(sameAs ?? "")?.uncertainty !== undefined,
    })),
    formulas: texts,
  });
  const over = (formula: string) => graph.formulas.find(({ id }) => id === formula)?.over ?? [];
  return {
    name: "made by hand",
    currency: "GBP",
    indexes,
    settings: [],
    assumptions,
    correlations,
    formulas: texts,
    graph,
    outputs: outputs.flatMap((formula) =>
      Array.from({ length: cellCount(over(formula), graph.indexes) }, (_, cell) => {
        const id = cellLabel(formula, over(formula), graph.indexes, cell);
        return { id, formula, cell, label: id };
      }),
    ),
    published: {},
    notes: [],
    scope: [],
    run: {
      scenarios: 1000,
      sampler: "random",
      seed: "1",
      interval: 0.95,
      sensitivity: ["one-way", "rank"],
      sensitivityOf: outputs.slice(0, 1),
      preIntegration: "auto",
      convergence: false,
    },
    warnings: [],
    hash: "",
  };
}

/** Catheter dressings in the NHS (Jenks 2016): saving per patient, in GBP. */
export const catheter: Study = studyOf({
  assumptions: [
    uncertain("crbsi_rate", "gamma", { mean: 1.48, sd: 0.12 }),
    uncertain("lsi_rate", "gamma", { mean: 0.14, sd: 0.5 }),
    uncertain("dermatitis_rate", "beta", { alpha: 1, beta: 475 }),
    uncertain("crbsi_ratio", "lognormal", { mean: 0.402, sd: (0.868 - 0.186) / 3.92 }),
    uncertain("lsi_ratio", "lognormal", { mean: 0.402, sd: (0.868 - 0.186) / 3.92 }),
    uncertain("dermatitis_ratio", "lognormal", { mean: 1, sd: 0.5 }),
    uncertain("crbsi_cost", "gamma", { mean: 9900, sd: 3000 }),
    uncertain("lsi_cost", "gamma", { mean: 100, sd: 30 }),
    uncertain("dermatitis_cost", "gamma", { mean: 6, sd: 3 }),
    uncertain("dressings", "gamma", { mean: 3, sd: 2 }),
    uncertain("days", "gamma", { mean: 10, sd: 5 }),
    constant("unit_cost_standard", "1.54"),
    constant("unit_cost_new", "6.26"),
  ],
  formulas: {
    standard:
      "days * (crbsi_rate * crbsi_cost + lsi_rate * lsi_cost) / 1000 + dermatitis_rate * dermatitis_cost + dressings * unit_cost_standard",
    new: "days * (crbsi_rate * crbsi_ratio * crbsi_cost + lsi_rate * lsi_ratio * lsi_cost) / 1000 + dermatitis_rate * dermatitis_ratio * dermatitis_cost + dressings * unit_cost_new",
    saving: "standard - new",
  },
  outputs: ["saving", "standard", "new"],
});

/** Three bands of need, and their mix: shares of which the first is Beta(4, 4). */
export const band = { id: "band", elements: ["low", "middle", "high"], numeric: false };
export const mix = {
  id: "mix",
  over: ["band"],
  value: ["0.5", "0.25", "0.25"],
  uncertainty: { family: "dirichlet", joint: "simplex", parameters: [{ alpha: [4, 2, 2] }] },
} as const;
