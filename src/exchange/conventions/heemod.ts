/**
 * Parameter sheets of the R package heemod: `parameter,value,low,high,psa`. Its distributions as its documentation
 * states them: normal(mean, sd), lognormal(mean, sd) or with meanlog and sdlog, gamma(mean, sd), binomial(prob, size),
 * which draws a proportion, multinomial(counts …), logitnormal(mu, sigma), beta(shape1, shape2), triangle(lower, upper,
 * peak), poisson(mean).
 */
import { CredenceError } from "../../errors.js";
import { log } from "../../numerics/special/logarithm.js";
import { numberOrText, refuseImpossibleRange, unknownDistribution } from "../cellNumber.js";
import type { Convention, Imported, ImportedRecord, LeftOut, Row } from "../convention.js";
import { named } from "../named.js";
import { numbersOf, type RCall, readCall } from "../rCall.js";
import { type BaseCases, sheetArithmetic } from "../sheetArithmetic.js";

type Read = (call: RCall, row: Row) => ImportedRecord;

const distributions: Readonly<Record<string, Read>> = {
  normal: (call, row) => ({ distribution: "normal", ...pick(call, row, ["mean", "sd"]) }),
  lognormal: readLognormal,
  gamma: (call, row) => ({ distribution: "gamma", ...pick(call, row, ["mean", "sd"]) }),
  binomial(call, row) {
    const { prob = 0, size = 0 } = pick(call, row, ["prob", "size"]);
    const se = Math.sqrt((prob * (1 - prob)) / size);
    return { distribution: "beta", mean: prob, se, note: `The sheet draws a proportion of binomial(${prob}, ${size})` };
  },
  logitnormal(call, row) {
    const { mu, sigma } = pick(call, row, ["mu", "sigma"]);
    return { distribution: "logit-normal", meanlogit: mu, sdlogit: sigma };
  },
  beta(call, row) {
    const { shape1, shape2 } = pick(call, row, ["shape1", "shape2"]);
    return { distribution: "beta", alpha: shape1, beta: shape2 };
  },
  triangle(call, row) {
    const { lower = 0, upper = 0, peak = (lower + upper) / 2 } = numbersOf(call, ["lower", "upper", "peak"], row);
    return { distribution: "triangular", min: lower, mode: peak, max: upper };
  },
  poisson: (call, row) => ({ distribution: "poisson", ...pick(call, row, ["mean"]) }),
};

export const heemod: Convention = {
  name: "heemod",
  columns: ["parameter", "value", "psa"],
  read(row, above): Imported | LeftOut {
    const { parameter = "", psa = "", ".comment": comment = "" } = row.cells;
    const call = psa === "" ? undefined : readCall(psa, row);
    if (call?.fn === "multinomial") return caseMix(parameter, call, row);
    refuseImpossibleRange(row, { low: "low", high: "high", inside: "value" });
    const { written, value } = baseCaseOf(row, call === undefined, above);
    if (call === undefined && isFormula(written)) return { id: parameter, text: written, value };
    const stated = call === undefined ? {} : distributionOf(call, row);
    const range = rangeNote(row);
    const notes = [stated.note, formulaNote(written), range, comment].filter(Boolean);
    const note = notes.length === 0 ? {} : { note: notes.join(". ") };
    const fixedInRange = call === undefined && range !== "";
    const record = { ...(written === undefined ? {} : { value: value ?? written }), ...stated, ...note };
    const baseCaseLeft = value === undefined && typeof written === "string" ? written : undefined;
    return { id: parameter, record, fixedInRange, baseCaseLeft };
  },
};

/** The base case as the sheet has it, and what it comes to; a formula that cannot be worked out stays text. */
function baseCaseOf(row: Row, needed: boolean, above: BaseCases) {
  const written = numberOrText(row, "value");
  if (written === undefined && needed) {
    const rule = "value: must be a number or a formula, got nothing";
    throw new CredenceError("sheet-number", rule, { place: row.place });
  }
  const value = typeof written === "string" ? sheetArithmetic(written, above) : written;
  return { written, value };
}

/** Arithmetic of numbers alone, such as 1/3, is a number; what names another parameter moves with it. */
function isFormula(written: number | string | undefined): written is string {
  return typeof written === "string" && sheetArithmetic(written, new Map()) === undefined;
}

function distributionOf(call: RCall, row: Row): ImportedRecord {
  const read = named(distributions, call.fn);
  if (read === undefined) throw unknownDistribution(row, call.fn, [...Object.keys(distributions), "multinomial"]);
  return read(call, row);
}

/** Arguments that must all be there. */
function pick(call: RCall, row: Row, names: readonly string[]): Readonly<Record<string, number>> {
  const found = numbersOf(call, names, row);
  const missing = names.find((name) => found[name] === undefined);
  if (missing === undefined) return found;
  throw new CredenceError("sheet-call", `${call.fn}: needs ${names.join(", ")}, got no ${missing}`, {
    place: row.place,
  });
}

/** Where mean and sdlog are given, the mean of the logarithm follows from both. */
function readLognormal(call: RCall, row: Row): ImportedRecord {
  const { mean, meanlog, sdlog } = numbersOf(call, ["mean", "sd", "meanlog", "sdlog"], row);
  if (sdlog === undefined) return { distribution: "lognormal", ...pick(call, row, ["mean", "sd"]) };
  if (meanlog !== undefined) return { distribution: "lognormal", meanlog, sdlog };
  if (mean !== undefined) return { distribution: "lognormal", meanlog: log(mean) - (sdlog * sdlog) / 2, sdlog };
  throw new CredenceError("sheet-call", "lognormal: needs mean or meanlog beside sdlog", { place: row.place });
}

/** `a + b + c` with multinomial(10, 20, 30): shares of a Dirichlet whose parameters are the counts. */
function caseMix(parameter: string, call: RCall, row: Row): Imported {
  const elements = parameter.split("+").map((name) => name.trim());
  const alpha = call.args.map(({ value }) => value);
  if (elements.length > 1 && elements.length === alpha.length && alpha.every((count) => typeof count === "number")) {
    return { id: elements.join("_"), elements, record: { distribution: "dirichlet", alpha } };
  }
  const rule = `multinomial: needs one count for each of the parameters joined by "+", got ${alpha.length}`;
  throw new CredenceError("sheet-call", rule, { place: row.place });
}

function formulaNote(value: number | string | undefined): string {
  return typeof value === "string" ? `The sheet computes its base case: ${value}` : "";
}

function rangeNote({ cells: { low = "", high = "" } }: Row): string {
  return low === "" || high === "" ? "" : `One-way range of the sheet: ${low} to ${high}`;
}
