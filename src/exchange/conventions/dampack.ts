/**
 * The four vectors of `gen_psa_samp` of the R package dampack as columns:
 * `params,dists,parameterization_types,dists_params`, the last as R writes it: c(1, 0.1, NA, 1), or data.frame(value =
 * c("a", "b"), n = c(30, 70)). A Dirichlet from counts ("value, n") takes the counts; dampack itself takes one less in
 * all.
 */
import { CredenceError } from "../../errors.js";
import type { Convention, Imported, ImportedRecord, Row } from "../convention.js";
import { type RValue, readCall } from "../rCall.js";

type Read = (row: Row) => ImportedRecord | Omit<Imported, "id">;

const byKeys =
  (distribution: string, keys: readonly string[]): Read =>
  (row) => ({ distribution, ...Object.fromEntries(vector(row, keys.length).map((value, i) => [keys[i], value])) });

const kinds: Readonly<Record<string, Read>> = {
  "normal: mean, sd": byKeys("normal", ["mean", "sd"]),
  "log-normal: mean, sd": byKeys("lognormal", ["mean", "sd"]),
  "log-normal: meanlog, sdlog": byKeys("lognormal", ["meanlog", "sdlog"]),
  "beta: mean, sd": byKeys("beta", ["mean", "sd"]),
  "beta: a, b": byKeys("beta", ["alpha", "beta"]),
  "gamma: mean, sd": byKeys("gamma", ["mean", "sd"]),
  "gamma: shape, scale": byKeys("gamma", ["shape", "scale"]),
  "triangle: ll, ul, mode": byKeys("triangular", ["min", "max", "mode"]),
  "constant: val": (row) => ({ value: constant(row) }),
  "truncated-normal: mean, sd, ll, ul"(row) {
    const [mean, sd, low, high] = vector(row, 4, true);
    const truncate = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
    return { distribution: "normal", mean, sd, truncate };
  },
  "dirichlet: value, alpha": (row) => dirichlet(row, ["value", "alpha"], ([alpha = []]) => alpha),
  "dirichlet: value, n": (row) => dirichlet(row, ["value", "n"], ([counts = []]) => counts),
  "dirichlet: value, mean_prop, sd": (row) => dirichlet(row, ["value", "mean_prop", "sd"], fromFirstSd),
  "bootstrap: value, weight"(row) {
    const [values = [], weights = []] = frame(row, ["value", "weight"]).map((column) => numeric(column, row));
    return { distribution: "bootstrap-mean", values: values.flatMap((x, i) => repeated(x, weights[i] ?? 1, row)) };
  },
};

export const dampack: Convention = {
  name: "dampack",
  columns: ["params", "dists", "parameterization_types", "dists_params"],
  read(row) {
    const { params = "", dists = "", parameterization_types: type = "" } = row.cells;
    const read = kinds[`${dists}: ${type.replace(/\s*,\s*/g, ", ")}`];
    if (read === undefined) {
      const known = Object.keys(kinds).join("; ");
      throw new CredenceError("sheet-distribution", `unknown distribution "${dists}" by "${type}"`, {
        place: row.place,
        remedy: `known: ${known}`,
      });
    }
    const found = read(row);
    return "record" in found ? { id: params, ...(found as Omit<Imported, "id">) } : { id: params, record: found };
  },
};

function constant(row: Row): number {
  const text = row.cells.dists_params ?? "";
  return Number.isFinite(Number(text)) ? Number(text) : (vector(row, 1)[0] ?? Number.NaN);
}

/** The numbers of `c(…)`; with `gaps`, NA is an open end. */
function vector(row: Row, size: number, gaps = false): readonly (number | undefined)[] {
  const text = (row.cells.dists_params ?? "").trim();
  const { args } = readCall(text.startsWith("c(") ? text : `c(${text})`, row);
  const values = args.map(({ value }) => value);
  if (values.length === size && values.every((value) => typeof value === "number" || (gaps && value === undefined))) {
    return values as readonly (number | undefined)[];
  }
  const rule = `dists_params: must be ${size} numbers, got "${text}"`;
  throw new CredenceError("sheet-number", rule, { place: row.place });
}

/**
 * The columns of `data.frame(value = c(…), …)` by these names; those of other names in their order, as dampack takes
 * them.
 */
function frame(row: Row, names: readonly string[]): readonly (readonly RValue[])[] {
  const { fn, args } = readCall(row.cells.dists_params ?? "", row);
  const columns = names.map((name, i) => {
    const byPlace = names.includes(args[i]?.name ?? "") ? undefined : args[i];
    const value = (args.find((arg) => arg.name === name) ?? byPlace)?.value;
    return typeof value === "object" && value.fn === "c" ? value.args.map((item) => item.value) : undefined;
  });
  const rows = columns[0]?.length;
  if (fn === "data.frame" && args.length === names.length && columns.every((column) => column?.length === rows)) {
    return columns as readonly (readonly RValue[])[];
  }
  const rule = `dists_params: must be data.frame(${names.map((name) => `${name} = c(…)`).join(", ")}), columns of one length`;
  throw new CredenceError("sheet-number", rule, { place: row.place });
}

function numeric(column: readonly RValue[], row: Row): readonly number[] {
  const wrong = column.find((value) => typeof value !== "number");
  if (column.every((value) => typeof value === "number")) return column;
  const rule = `dists_params: must hold numbers, got ${typeof wrong === "string" ? `"${wrong}"` : "something else"}`;
  throw new CredenceError("sheet-number", rule, { place: row.place });
}

/** A value as often as its weight says: dampack draws as many values as the weights add up to. */
function repeated(value: number, weight: number, row: Row): readonly number[] {
  if (Number.isInteger(weight) && weight > 0 && weight <= 100_000) return new Array<number>(weight).fill(value);
  const rule = `dists_params: weight must be a whole number from 1 to 100,000, got ${weight}`;
  const remedy = "count how often each value was seen";
  throw new CredenceError("sheet-number", rule, { place: row.place, remedy });
}

type AlphaOf = (columns: readonly (readonly number[])[]) => readonly number[];

function dirichlet(row: Row, columns: readonly string[], alphaOf: AlphaOf) {
  const [names = [], ...numbers] = frame(row, columns);
  const alpha = alphaOf(numbers.map((column) => numeric(column, row)));
  return { elements: names.map(String), record: { distribution: "dirichlet", alpha } };
}

/** The first mean and standard error fix the size: p(1 − p) / se² − 1, as dampack has it. */
function fromFirstSd([means = [], errors = []]: readonly (readonly number[])[]): readonly number[] {
  const [p = 0, se = 1] = [means[0], errors[0]];
  const size = (p * (1 - p)) / (se * se) - 1;
  return means.map((mean) => mean * size);
}
