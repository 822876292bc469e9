/**
 * Estimates of the R package decisionSupport: `variable,distribution,lower,median,upper`, lower and upper being the 5% and
 * the 95% quantile. `posnorm` and `tnorm_0_1` are normals cut off at 0, and at 0 and 1, with those quantiles.
 */
import { CredenceError } from "../../errors.js";
import { cellNumber, optionalNumber, refuseImpossibleRange, unknownDistribution } from "../cellNumber.js";
import type { Convention, ImportedRecord, Row } from "../convention.js";
import { truncatedNormalThrough } from "../truncatedNormalThrough.js";

/** Coverage of the interval from the 5% to the 95% quantile. */
const level = 0.9;

type Read = (row: Row, lower: number, upper: number) => ImportedRecord;

/** Families that are fitted to three quantiles. */
const fitted: Readonly<Record<string, ImportedRecord>> = {
  beta: { family: "beta", min: 0, max: 1 },
  gamma: { family: "gamma", min: 0 },
  weibull: { family: "weibull", min: 0 },
};

const distributions: Readonly<Record<string, Read>> = {
  const: (_, lower) => ({ value: lower }),
  norm: (_, lower, upper) => ({ distribution: "normal", ci: [lower, upper], level }),
  posnorm: (row, lower, upper) => truncated(row, lower, upper, [0, Number.POSITIVE_INFINITY]),
  tnorm_0_1: (row, lower, upper) => truncated(row, lower, upper, [0, 1]),
  unif(_, lower, upper) {
    // A twentieth of the draws lies beyond either quantile: a uniform reaches a eighteenth of their distance further.
    const beyond = (upper - lower) / 18;
    return { distribution: "uniform", min: lower - beyond, max: upper + beyond };
  },
  lnorm(row, lower, upper) {
    const median = optionalNumber(row, "median") ?? Math.sqrt(lower * upper);
    return { distribution: "lognormal", median, ci: [lower, upper], level };
  },
};

export const decisionSupport: Convention = {
  name: "decision-support",
  columns: ["variable", "distribution", "lower", "upper"],
  read(row) {
    const { variable = "", distribution = "", label = "", description = "" } = row.cells;
    const record = recordOf(row, distribution);
    const words = { ...(label === "" ? {} : { label }), ...(description === "" ? {} : { note: description }) };
    return { id: variable, record: { ...words, ...record } };
  },
};

function recordOf(row: Row, distribution: string): ImportedRecord {
  refuseImpossibleRange(row, { low: "lower", high: "upper", inside: "median" });
  const lower = cellNumber(row, "lower");
  const upper = distribution === "const" ? lower : cellNumber(row, "upper");
  const family = fitted[distribution];
  if (family !== undefined) return throughThree(row, distribution, family, lower, upper);
  const read = distributions[distribution];
  if (read === undefined)
    throw unknownDistribution(row, distribution, [...Object.keys({ ...distributions, ...fitted })]);
  return read(row, lower, upper);
}

function throughThree(row: Row, name: string, family: ImportedRecord, lower: number, upper: number): ImportedRecord {
  const median = optionalNumber(row, "median");
  if (median === undefined) {
    const rule = `${name}: needs a median beside lower and upper`;
    throw new CredenceError("sheet-number", rule, {
      place: row.place,
      remedy: "state it, or use norm, posnorm or lnorm",
    });
  }
  return { distribution: "quantiles", p: [0.05, 0.5, 0.95], x: [lower, median, upper], ...family };
}

function truncated(row: Row, lower: number, upper: number, ends: readonly [number, number]): ImportedRecord {
  const found = truncatedNormalThrough(lower, upper, ends);
  if (found !== undefined) return { distribution: "normal", ...found, truncate: ends };
  const rule = `no normal cut off at ${ends[0]}${ends[1] === 1 ? " and 1" : ""} has the quantiles ${lower} and ${upper}`;
  throw new CredenceError("sheet-distribution", rule, { place: row.place });
}
