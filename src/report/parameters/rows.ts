/** The table of parameters that CHEERS 2022 asks for (item 22), as plain data: one row a number. */
import type { Assumption } from "../../assumptions/assumption.js";
import type { Parameters } from "../../families/distribution.js";
import { cellLabel } from "../../formula/cells.js";
import type { Study } from "../../study/study.js";
import { cellDistributions } from "../words/distributionWords.js";
import { becameText, parameterText, printedDistribution } from "./words.js";

export interface ParameterRow {
  readonly assumption: string;
  readonly label: string;
  /** Exact decimal text. */
  readonly baseCase: string;
  readonly distribution: string;
  /** As the record states them, in the paper's own terms: "mean = 9900; sd = 3000". */
  readonly parameters: string;
  /** The same for a reader: "gamma (mean 9900, sd 3000)". */
  readonly words: string;
  /** What judgement or data became, with its parameters. */
  readonly became: string;
  readonly mean?: number | undefined;
  /** The central 95% of its own distribution. */
  readonly interval?: readonly [number, number] | undefined;
  readonly unit: string;
  readonly priceYear: string;
  readonly provenance: string;
  readonly source: string;
  readonly note: string;
  readonly sameAs: string;
}

/** Every assumption of a study in its order; a table gives a row for each of its cells. */
export function parameterRows(study: Study): readonly ParameterRow[] {
  return study.assumptions.flatMap((assumption) => {
    const distributions = cellDistributions(assumption);
    return assumption.value.map((baseCase, cell) => {
      const distribution = distributions[cell];
      return {
        ...about(assumption, study, cell),
        baseCase,
        distribution: assumption.sameAs === undefined ? (assumption.uncertainty?.family ?? "fixed") : "",
        ...parameterWords(assumption, cell),
        mean: distribution?.mean,
        interval: distribution && ([distribution.quantile(0.025), distribution.quantile(0.025, "upper")] as const),
      };
    });
  });
}

function about(assumption: Assumption, { graph }: Study, cell: number) {
  const { id, over, label = "", unit = "", priceYear = "", provenance = "", source = "", note = "" } = assumption;
  const name = cellLabel(id, over, graph.indexes, cell);
  const where = name === id ? "" : ` (${name.slice(id.length + 1, -1)})`;
  const words = { label: label === "" ? "" : `${label}${where}`, unit, priceYear, provenance, source, note };
  return { assumption: name, ...words, sameAs: assumption.sameAs ?? "" };
}

/** As stated; canonical where nothing else is known. A simplex has one entry for all its cells. */
function parameterWords({ uncertainty, stated, sameAs }: Assumption, cell: number) {
  if (sameAs !== undefined) return { parameters: "", words: `same draw as ${sameAs}`, became: "" };
  if (uncertainty === undefined) return { parameters: "", words: "fixed", became: "" };
  const all = stated ?? uncertainty.parameters;
  const own: Parameters = all[cell] ?? all[0] ?? {};
  // Normals whose correlations are a matrix are one multivariate normal.
  const isJoint = uncertainty.family === "normal" && typeof uncertainty.within === "object";
  const words = printedDistribution(isJoint ? "multivariate normal" : uncertainty.family, own);
  return { parameters: parameterText(own), words, became: becameText(uncertainty, cell) ?? "" };
}
