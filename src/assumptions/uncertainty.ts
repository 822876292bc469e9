/** The distribution of a written record: its family and the parameters of each cell. */
import { CredenceError } from "../errors.js";
import type { Parameters } from "../families/distribution.js";
import { distributionOf, families, resolveParameters } from "../families/index.js";
import { keepMeanKey } from "../families/keptMean.js";
import { cellLabel, cellsOver, indexesById } from "../formula/cells.js";
import { ExactDecimal } from "../formula/decimal.js";
import type { Written, WrittenEntry, WrittenRecord } from "../schema/written.js";
import type { Joint, Uncertainty } from "./assumption.js";
import { decimalCells, type Layout } from "./cells.js";
import { exactMean, exactShares } from "./exactMean.js";
import { readJoint } from "./joint.js";
import { type JointKeys, keptMeans, readStated } from "./stated.js";
import { readWithin } from "./within.js";

/** The distribution, and the parameters of each cell as they were stated: `{ mean, se }` rather than shape and scale. */
export interface ReadUncertainty {
  readonly uncertainty?: Uncertainty | undefined;
  readonly stated?: readonly Parameters[] | undefined;
}

/**
 * Family and parameters of each cell; nothing for a constant.
 * @throws CredenceError for keys without a family, impossible moments, a simplex over the wrong number of cells.
 */
export function readUncertainty(id: string, written: WrittenRecord, keys: JointKeys, layout: Layout): ReadUncertainty {
  const family = keys.distribution;
  if (family === undefined || family === "fixed") return {};
  if (families[family]?.makeJoint !== undefined) return { uncertainty: readJoint(family, id, written, layout) };
  const joint = jointOf(family, keys, layout, id, written);
  const cells = joint === "simplex" ? 1 : cellsOver(layout.over);
  const stated = readStated({ id, family, written, keys, layout, cells });
  const keepMean = keptMeans(keys[keepMeanKey], layout, id);
  const nameOf = cellNames(id, layout);
  const parameters = stated.map((cell, i) =>
    resolveParameters(
      family,
      { ...cell, [keepMeanKey]: keepMean[i] },
      joint === "simplex" ? id : nameOf(i),
      written.place,
    ),
  );
  if (joint === "simplex") refuseWrongSize(parameters, layout, id, written);
  return {
    uncertainty: { family, joint, parameters, within: readWithin(keys.within, joint, layout, id) },
    stated: stated.map((cell, i) => withKeptMean(cell, keepMean[i])),
  };
}

/** What an error calls a cell, so that the one that is wrong is found in a long list or a column of a file. */
function cellNames(id: string, { over }: Layout): (cell: number) => string {
  const [indexes, byId] = [over.map((index) => index.id), indexesById(over)];
  return (cell) => cellLabel(id, indexes, byId, cell);
}

/** As it was written, `true` as a word. */
function withKeptMean(cell: Parameters, kept: boolean | number | undefined): Parameters {
  return kept === undefined || kept === false ? cell : { ...cell, [keepMeanKey]: kept === true ? "true" : kept };
}

function jointOf(family: string, keys: JointKeys, layout: Layout, id: string, written: Written): Joint {
  if (families[family]?.makeSimplex === undefined) return keys.common === true ? "common" : "each";
  if (layout.over.length === 1) return "simplex";
  const rule = `${id}: a ${family} runs over one index, got ${layout.over.length}`;
  throw new CredenceError("simplex-index", rule, { place: written.place, remedy: 'add "over: NAME"' });
}

function refuseWrongSize(parameters: readonly Parameters[], layout: Layout, id: string, written: Written): void {
  const size = cellsOver(layout.over);
  const alpha = parameters[0]?.alpha;
  if (Array.isArray(alpha) && alpha.length === size) return;
  const rule = `${id}: needs one share for each of ${size} elements of ${layout.over[0]?.id}, got ${Array.isArray(alpha) ? alpha.length : "none"}`;
  throw new CredenceError("cell-count", rule, { place: written.place });
}

/**
 * The distribution's mean as the base case. A mean that the record itself states is taken as written, so that the base
 * case is exact.
 * @throws CredenceError `no-value` where there is no distribution either, `no-mean` where its tails are too heavy.
 */
export function meanCells(
  uncertainty: Uncertainty | undefined,
  written: WrittenRecord,
  layout: Layout,
  entry: WrittenEntry,
): readonly string[] {
  if (uncertainty === undefined) {
    throw new CredenceError("no-value", `${entry.key}: needs a value or a distribution`, { place: entry.place });
  }
  const { family, joint, parameters } = uncertainty;
  const stated = written.entries.get("mean");
  const kept = parameters.map((cell) => cell[keepMeanKey]);
  if (kept.every((mean) => typeof mean === "number")) return kept.map((mean) => new ExactDecimal(mean).toFixed());
  if (stated !== undefined && !written.entries.has("truncate")) return decimalCells(stated.value, layout, entry.key);
  if (joint === "simplex") return exactShares((parameters[0]?.alpha ?? []) as readonly number[]);
  return parameters.map(
    (cell) => exactMean(family, cell) ?? String(finiteMean(distributionOf(family, cell).mean, entry)),
  );
}

function finiteMean(mean: number, entry: WrittenEntry): number {
  if (Number.isFinite(mean)) return mean;
  const rule = `${entry.key}: this distribution has no mean that could be the base case`;
  throw new CredenceError("no-mean", rule, { place: entry.place, remedy: "state the base case as value" });
}
