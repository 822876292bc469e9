/** Distributions and base cases of assumptions in words, as CHEERS 2022 item 22 asks. */
import type { Assumption } from "../../assumptions/assumption.js";
import { precise, significant } from "../../charts/frame/format.js";
import type { Distribution, Member, Parameters } from "../../families/distribution.js";
import { families, makeDistribution, makeSimplex } from "../../families/index.js";
import { cellLabel } from "../../formula/cells.js";
import type { Index } from "../../formula/graph.js";
import { printValue } from "./printed.js";

/** Tables of more cells than these are summarised; the assumptions file has them all. */
const MOST_CELLS = 12;

/** "Beta: mean 0.700, SD 0.0716 (alpha 28, beta 12)", "fixed", "same draw as …". */
export function distributionWords(assumption: Assumption): string {
  const { uncertainty, sameAs, value } = assumption;
  if (sameAs !== undefined) return `same draw as ${sameAs}`;
  if (uncertainty === undefined) return "fixed";
  const [first = {}] = uncertainty.parameters;
  const name = familyName(uncertainty.family);
  if (uncertainty.joint === "simplex") return `${name}, shares that add up to one (${parameterWords(first)})`;
  if (value.length === 1) return `${name}: ${oneWords(uncertainty.family, first)}`;
  if (uncertainty.joint === "common")
    return `${name}, one draw that scales all ${value.length} values${spreadWords(uncertainty.family, first)}`;
  const within = correlationWords(uncertainty.within);
  return `${name}, one draw for each of ${value.length} values${within}`;
}

function correlationWords(within: number | readonly number[] | undefined): string {
  if (within === undefined) return "";
  return typeof within === "number"
    ? `, rank correlation ${within} between any two`
    : ", rank correlations from a matrix between them";
}

/** Each cell's value, as many as a table can carry: "low 0.35", "medium 0.4". */
export function valueWords(assumption: Assumption, indexes: readonly Index[]): readonly string[] {
  const { value } = assumption;
  if (value.length > MOST_CELLS) {
    const numbers = value.map(Number);
    const ends = `${significant(Math.min(...numbers))} to ${significant(Math.max(...numbers))}`;
    return [`${value.length} values from ${ends}`];
  }
  return value.map((text, cell) => `${cellName(assumption, indexes, cell)}${printValue(text)}`);
}

/** The central range of each cell: "0.548 to 0.829"; nothing for a constant, for a long table where it stands. */
export function cellRangeWords(assumption: Assumption, indexes: readonly Index[], coverage: number): readonly string[] {
  const ranges = cellRanges(assumption, coverage);
  if (ranges.length > MOST_CELLS) return ["see assumptions.csv"];
  return ranges.map(([low, high], cell) => `${cellName(assumption, indexes, cell)}${precise(low)} to ${precise(high)}`);
}

/** The central range of every cell, from its own distribution. Empty for a constant. */
export function cellRanges(assumption: Assumption, coverage: number): readonly (readonly [number, number])[] {
  const tail = (1 - coverage) / 2;
  return cellDistributions(assumption).map((cell) => [cell.quantile(tail), cell.quantile(tail, "upper")]);
}

/** The distribution of each cell by itself. */
export function cellDistributions({ uncertainty, sameAs }: Assumption): readonly Distribution[] {
  if (uncertainty === undefined || sameAs !== undefined) return [];
  const { family, joint, parameters } = uncertainty;
  if (joint === "simplex") return makeSimplex(family, parameters[0] ?? {}).marginals;
  return parameters.map((cell) => makeDistribution(family, cell));
}

/** "alpha 28, beta 12"; a long sample by its size and ends, as the manifest has it in full. */
export function parameterWords(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => parameterWord(name, value))
    .join("; ");
}

function parameterWord(name: string, value: Parameters[string]): string {
  if (typeof value === "number") return `${name} ${significant(value, 4)}`;
  return typeof value === "string" ? `${name} ${value}` : listWords(name, value);
}

function listWords(name: string, values: readonly number[] | readonly Member[]): string {
  if (isMembers(values)) return `${name} ${values.map(memberWords).join("; ")}`;
  const [first = 0, last = 0] = [values[0], values[values.length - 1]];
  if (name === "truncate") return truncationWords(first, last);
  if (values.length <= MOST_CELLS) return `${name} ${values.map((x) => significant(x, 4)).join(", ")}`;
  return `${values.length} ${name} from ${significant(first, 4)} to ${significant(last, 4)}`;
}

function isMembers(values: readonly number[] | readonly Member[]): values is readonly Member[] {
  return typeof values[0] === "object";
}

/** "gamma (shape 4; scale 2)": one of the distributions that a mixture is made of. */
function memberWords({ distribution, ...own }: Member): string {
  return `${distribution} (${parameterWords(own as Parameters)})`;
}

/** The largest double stands for an open end. */
function truncationWords(low: number, high: number): string {
  const ends = [
    low > -Number.MAX_VALUE ? [`below ${significant(low, 4)}`] : [],
    high < Number.MAX_VALUE ? [`above ${significant(high, 4)}`] : [],
  ].flat();
  return `nothing ${ends.join(" or ")}`;
}

/** The elements that a cell stands for, as a prefix; nothing for a single number. */
function cellName({ over }: Assumption, indexes: readonly Index[], cell: number): string {
  if (over.length === 0) return "";
  const byId = Object.fromEntries(indexes.map((index) => [index.id, index]));
  const label = cellLabel("", over, byId, cell);
  return `${label.slice(1, -1).replace(/[^,=]+=/g, "")}: `;
}

function oneWords(family: string, parameters: Parameters): string {
  const { mean, variance } = makeDistribution(family, parameters);
  const centre = Number.isFinite(mean) ? `mean ${significant(mean, 4)}` : "no finite mean";
  const spread = Number.isFinite(variance) ? `SD ${significant(Math.sqrt(variance))}` : "no finite SD";
  return `${centre}, ${spread} (${fittedWords(family, parameters) ?? parameterWords(parameters)})`;
}

/** What judgement or data became: "gamma fitted to 3 quantiles: shape 3.94; scale 1.06". */
function fittedWords(family: string, parameters: Parameters): string | undefined {
  const judged = families[family]?.judgements?.(parameters);
  if (judged !== undefined) return `${parameters["pool"] ?? "linear"} pool of ${judged.length} experts`;
  const became = families[family]?.becomes?.(parameters);
  if (became === undefined) return undefined;
  return `${became.family} fitted to ${became.from}: ${parameterWords(became.parameters)}`;
}

/** The coefficient of variation, which a common draw gives to every cell alike: " (SD 6% of each)". */
function spreadWords(family: string, parameters: Parameters): string {
  const { mean, variance } = makeDistribution(family, parameters);
  return mean > 0 && Number.isFinite(variance)
    ? ` (SD ${significant((100 * Math.sqrt(variance)) / mean)}% of each)`
    : "";
}

/** A family as a sentence begins with it. */
export function familyName(family: string): string {
  return family === "pert" ? "PERT" : `${family.charAt(0).toUpperCase()}${family.slice(1)}`;
}
