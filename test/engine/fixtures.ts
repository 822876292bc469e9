/** Small studies by hand. */
import type { Assumption, Correlation, Joint } from "../../src/assumptions/assumption.js";
import type { RunOptions } from "../../src/engine/options.js";
import { simulateOutputs } from "../../src/engine/simulate.js";
import type { Parameters } from "../../src/families/distribution.js";
import { makeDistribution, makeSimplex, resolveParameters } from "../../src/families/index.js";
import { buildGraph } from "../../src/formula/buildGraph.js";
import { cellCount, cellLabel } from "../../src/formula/cells.js";
import type { Index } from "../../src/formula/graph.js";
import type { Study } from "../../src/study/study.js";

export interface Uncertain {
  readonly family: string;
  readonly joint?: Joint;
  readonly over?: readonly string[];
  /** One a cell, or one for all. */
  readonly parameters: Parameters | readonly Parameters[];
  readonly within?: number;
}

export type Input = number | readonly number[] | Uncertain | { readonly sameAs: string };

export interface Sketch {
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
  readonly correlations?: readonly (readonly [string, string, number])[];
}

export function sketchStudy(sketch: Sketch): Study {
  const indexes = Object.entries(sketch.indexes ?? {}).map(
    ([id, elements]): Index => ({ id, elements, numeric: false }),
  );
  const indexById = Object.fromEntries(indexes.map((index) => [index.id, index]));
  const assumptions = Object.keys(sketch.inputs).map((id) => assumptionOf(id, sketch, indexById));
  const uncertain = (id: string): boolean => {
    const input = assumptions.find((assumption) => assumption.id === id);
    return input?.sameAs === undefined ? input?.uncertainty !== undefined : uncertain(input.sameAs);
  };
  const formulas = Object.entries(sketch.formulas).map(([id, text]) => ({ id, source: { text } }));
  const inputs = assumptions.map(({ id, over }) => ({ id, over, uncertain: uncertain(id) }));
  const graph = buildGraph({ indexes, settings: [], inputs, formulas });
  const outputs = sketch.outputs.flatMap((id) => {
    const over = graph.formulas.find((formula) => formula.id === id)?.over ?? [];
    return Array.from({ length: cellCount(over, graph.indexes) }, (_, cell) => {
      const label = cellLabel(id, over, graph.indexes, cell);
      return { id: label, formula: id, cell, label };
    });
  });
  const correlations = (sketch.correlations ?? []).map(([a, b, spearman]): Correlation => ({ a, b, spearman }));
  return {
    name: "Sketch",
    currency: "GBP",
    indexes,
    settings: [],
    assumptions,
    correlations,
    formulas,
    graph,
    outputs,
    published: {},
    scope: [],
    notes: [],
    run: {
      scenarios: 1000,
      sampler: "random",
      seed: "1",
      interval: 0.95,
      sensitivity: [],
      sensitivityOf: [],
      preIntegration: "auto",
      convergence: false,
    },
    warnings: [],
    hash: "",
  };
}

function assumptionOf(id: string, sketch: Sketch, indexes: Readonly<Record<string, Index>>): Assumption {
  const input = sketch.inputs[id] ?? 0;
  if (typeof input === "number") return { id, over: [], value: [String(input)] };
  if ("sameAs" in input) {
    const { over, value } = assumptionOf(input.sameAs, sketch, indexes);
    return { id, over, value, sameAs: input.sameAs };
  }
  if (!("family" in input)) return { id, over: Object.keys(indexes).slice(0, 1), value: input.map(String) };
  const { family, joint = "each", over = [], within } = input;
  const cells = joint === "simplex" ? 1 : cellCount(over, indexes);
  const list = Array.isArray(input.parameters) ? input.parameters : new Array(cells).fill(input.parameters);
  // Canonical, as those of a study that was read.
  const parameters = (list as readonly Parameters[]).map((each) => resolveParameters(family, each, id));
  const means =
    joint === "simplex"
      ? makeSimplex(family, parameters[0] ?? {}).mean
      : parameters.map((each) => makeDistribution(family, each).mean);
  return { id, over, value: means.map(String), uncertainty: { family, joint, parameters, within } };
}

/** A run of a study with every value kept, the usual quantiles and rank correlations of every output. */
export async function simulateDraws(study: Study, options: RunOptions) {
  const inquiry = {
    probabilities: [0.025, 0.5, 0.975],
    distributions: study.outputs.map(({ id }) => id),
    ranks: true,
    columns: true,
  };
  const { draws = {}, ...found } = await simulateOutputs(study, options, inquiry);
  return { ...found, draws };
}

/** A bit of everything: families, indexes, shares, correlation, shared draws, constants, an output over an index. */
export const mixed: Sketch = {
  indexes: { band: ["low", "medium", "high"] },
  inputs: {
    days: { family: "gamma", parameters: { shape: 4, scale: 2.5 } },
    rate: { family: "beta", parameters: { alpha: 20, beta: 180 } },
    ratio: { family: "lognormal", parameters: { meanlog: -0.9, sdlog: 0.4 } },
    cost: {
      family: "gamma",
      over: ["band"],
      parameters: [10, 20, 30].map((shape) => ({ shape, scale: 100 })),
      within: 0.4,
    },
    tariff: {
      family: "normal",
      joint: "common",
      over: ["band"],
      parameters: [50, 60, 70].map((mean) => ({ mean, sd: mean / 10 })),
    },
    mix: { family: "dirichlet", joint: "simplex", over: ["band"], parameters: { alpha: [35, 40, 25] } },
    visits: { family: "discrete", parameters: { values: [0, 1, 2], probabilities: [0.2, 0.5, 0.3] } },
    twin: { sameAs: "rate" },
    unused: { family: "uniform", parameters: { min: 0, max: 1 } },
    price: 4.72,
  },
  formulas: {
    avoided: "days * rate * (1 - ratio) * sum(mix * cost, band)",
    fee: "tariff * mix + twin * price",
    saving: "avoided - sum(fee, band) + 10 * visits",
  },
  outputs: ["saving", "fee"],
  correlations: [
    ["days", "ratio", -0.5],
    ["ratio", "rate", 0.3],
    ["days", "cost[band=low]", 0.2],
  ],
};
