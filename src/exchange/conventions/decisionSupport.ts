/**
 * Estimates of the R package decisionSupport: `variable,distribution,lower,median,upper`, lower and upper being the 5% and
 * the 95% quantile. `posnorm` and `tnorm_0_1` are normals cut off at 0, and at 0 and 1, with those quantiles.
 */
import { CredenceError } from "../../errors.js";
import { cellNumber, optionalNumber, refuseImpossibleRange, unknownDistribution } from "../cellNumber.js";
import type { Convention, ImportedRecord, Row } from "../convention.js";
import { named } from "../named.js";
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
  const(row, lower, upper) {
    if (lower === upper) return { value: lower };
    const rule = `const: lower and upper must be the same number, got ${lower} and ${upper}`;
    const remedy = "write one number, or choose a distribution";
    throw new CredenceError("sheet-range", rule, { place: row.place, remedy });
  },
  norm: (row, lower, upper) => symmetric(row, lower, upper, { distribution: "normal", ci: [lower, upper], level }),
  posnorm: (row, lower, upper) => truncated(row, lower, upper, [0, Number.POSITIVE_INFINITY]),
  tnorm_0_1: (row, lower, upper) => truncated(row, lower, upper, [0, 1]),
  unif(row, lower, upper) {
    // A twentieth of the draws lies beyond either quantile: a uniform reaches an eighteenth of their distance further.
    const beyond = (upper - lower) / 18;
    return symmetric(row, lower, upper, { distribution: "uniform", min: lower - beyond, max: upper + beyond });
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
  const upper = distribution === "const" ? (optionalNumber(row, "upper") ?? lower) : cellNumber(row, "upper");
  const family = named(fitted, distribution);
  if (family !== undefined) return throughThree(row, distribution, family, lower, upper);
  const read = named(distributions, distribution);
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

/** A median that people rounded may lie this share of the range off the middle. */
const roundedOff = 0.05;

/** @throws CredenceError `sheet-range` for a median that a symmetric distribution with these ends cannot have. */
function symmetric(row: Row, lower: number, upper: number, record: ImportedRecord): ImportedRecord {
  const median = optionalNumber(row, "median");
  const middle = (lower + upper) / 2;
  if (median === undefined || Math.abs(median - middle) <= roundedOff * (upper - lower)) return record;
  const rule = `median: must lie in the middle of ${lower} and ${upper}, which is ${middle}, got ${median}`;
  const remedy = "use lnorm, gamma, weibull or beta, which need not be symmetric, or leave the median empty";
  throw new CredenceError("sheet-range", rule, { place: row.place, remedy });
}

function truncated(row: Row, lower: number, upper: number, ends: readonly [number, number]): ImportedRecord {
  const found = truncatedNormalThrough(lower, upper, ends);
  if (found !== undefined) return { distribution: "normal", ...found, truncate: ends };
  const rule = `no normal cut off at ${ends[0]}${ends[1] === 1 ? " and 1" : ""} has the quantiles ${lower} and ${upper}`;
  throw new CredenceError("sheet-distribution", rule, { place: row.place });
}
