/** The correlations of a study beside its table of parameters: a row for each pair that is drawn together. */
import type { Assumption } from "../../assumptions/assumption.js";
import { findAssumption } from "../../assumptions/rowName.js";
import { fixed, significant } from "../../charts/frame/format.js";
import { cellLabel } from "../../formula/cells.js";
import { sin } from "../../numerics/special/trigonometry.js";
import type { Study } from "../../study/study.js";

export const correlationColumns = ["Parameter", "Drawn together with", "Rank correlation", "Covariance"] as const;

/** Larger matrices are told in one row. */
const MOST_CELLS = 12;

/** Pairs that the study states, and those between the cells of one assumption, all else being drawn independently. */
export function correlationRows(study: Study): readonly (readonly string[])[] {
  const stated = study.correlations.map(({ a, b, spearman }) => [a, b, digits(spearman), ""]);
  return [...stated, ...study.assumptions.flatMap((assumption) => withinRows(assumption, study))];
}

/** The same for reading, with the names of the table of parameters instead of ids. */
export function namedCorrelationRows(study: Study): readonly (readonly string[])[] {
  return correlationRows(study).map(([a = "", b = "", ...numbers]) => [named(a, study), named(b, study), ...numbers]);
}

/** As the table of parameters names it: "Outcome (outcome=cured)"; an id where there is no label, words as they are. */
function named(text: string, study: Study): string {
  const { id = "", label } = findAssumption(study, text) ?? {};
  return label === undefined ? text : `${label}${text.slice(id.length).replace(/^\[(.*)\]$/, " ($1)")}`;
}

function withinRows(assumption: Assumption, { graph }: Study): readonly (readonly string[])[] {
  const { id, over, uncertainty, sameAs, value } = assumption;
  if (uncertainty?.joint === "common" && value.length > 1 && sameAs === undefined)
    return [[id, `one draw scales all its ${value.length} cells`, "1", ""]];
  const within = uncertainty?.within ?? 0;
  if (uncertainty === undefined || within === 0 || sameAs !== undefined) return [];
  const size = value.length;
  if (typeof within === "number") return [[id, `any two of its ${size} cells`, digits(within), ""]];
  if (size > MOST_CELLS) {
    const ends = `${digits(Math.min(...within))} to ${digits(Math.max(...within.filter((r) => r < 1)))}`;
    return [[id, `a matrix over its ${size} cells`, ends, ""]];
  }
  const names = value.map((_, cell) => cellLabel(id, over, graph.indexes, cell));
  return names.flatMap((name, i) =>
    names.slice(i + 1).map((other, k) => {
      const rank = within[i * size + i + k + 1] ?? 0;
      return [name, other, digits(rank), covariance(assumption, i, i + k + 1, rank)];
    }),
  );
}

/** Of two normals: their Pearson correlation is 2 sin(π ρ / 6) of the rank correlation (K. Pearson 1907). */
function covariance({ uncertainty }: Assumption, i: number, j: number, rank: number): string {
  if (uncertainty?.family !== "normal") return "";
  const [a, b] = [uncertainty.parameters[i]?.["sd"], uncertainty.parameters[j]?.["sd"]];
  if (typeof a !== "number" || typeof b !== "number") return "";
  return significant(2 * sin((Math.PI * rank) / 6) * a * b, 4);
}

function digits(correlation: number): string {
  const text = fixed(correlation, 3);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
