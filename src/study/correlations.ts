/** Correlations between uncertain assumptions: the names that were written, checked, as the streams that are drawn. */
import type { Assumption, Correlation } from "../assumptions/assumption.js";
import { CredenceError, unknownName } from "../errors.js";
import { cellLabel } from "../formula/cells.js";
import type { Index } from "../formula/graph.js";
import { rankCorrelation } from "../random/copula.js";
import type { Dependence } from "../random/dependence.js";
import type { Written } from "../schema/written.js";
import { readForms } from "./correlationForms.js";
import { namePattern } from "./namePattern.js";
import type { Warning } from "./study.js";
import type { WrittenPair } from "./writtenPair.js";

interface Resolved {
  readonly correlations: readonly Correlation[];
  readonly dependence: Dependence | undefined;
  readonly warnings: readonly Warning[];
}

/**
 * Checks names, sizes and doubles. A pair with a constant member has no effect: it is dropped, with a warning unless
 * the constant was fixed on purpose (`fixed`: ids replaced by a preset or the command).
 * @throws CredenceError `bad-correlation`, `bad-copula`, `unknown-assumption`, `duplicate-correlation`.
 */
export function readCorrelations(
  written: readonly Written[],
  assumptions: readonly Assumption[],
  indexes: ReadonlyMap<string, Index>,
  fixed: ReadonlySet<string>,
): Resolved {
  const drivers = driverNames(assumptions, indexes);
  const forms = written.map((one) => readForms(one, (names, from) => expand(names, drivers, from)));
  const seen = new Set<string>();
  const warnings: Warning[] = [];
  const pairs = forms
    .flatMap((form) => form.pairs)
    .filter(({ a, b, written: { place } }) => {
      const members = [a, b].map((name) => owner(name, drivers, assumptions, place));
      const key = JSON.stringify([a, b].sort());
      if (seen.has(key)) {
        throw new CredenceError("duplicate-correlation", `correlation of ${a} and ${b}: stands twice`, { place });
      }
      seen.add(key);
      const constant = members.find((id) => drivers.get(id) === undefined && !hasCells(id, drivers));
      if (constant !== undefined && !fixed.has(constant)) {
        const message = `correlation of ${a} and ${b}: has no effect, as ${constant} is a constant`;
        warnings.push({ code: "constant-correlated", message, place });
      }
      return constant === undefined;
    });
  const dependence: Dependence = Object.assign({}, ...forms.map((form) => form.dependence));
  const plain = Object.keys(dependence).length === 0;
  return { correlations: pairs.map(checked), dependence: plain ? undefined : dependence, warnings };
}

/** A Pearson correlation of normal scores ρ is the rank correlation 6 / π arcsin(ρ / 2) (K. Pearson 1907). */
function checked({ a, b, value, text, scale, written: { place } }: WrittenPair): Correlation {
  if (Math.abs(value) < 1 && a !== b) {
    if (scale === "spearman") return { a, b, spearman: value, place };
    return { a, b, spearman: rankCorrelation(value), pearson: value, place };
  }
  const rule = "must join two assumptions by a number above -1 and below 1";
  throw new CredenceError("bad-correlation", `correlation of ${a} and ${b}: ${rule}, got ${text}`, { place });
}

/** Names as they are; a pattern as all drawn names that fit it; a table that draws its cells one by one as its cells. */
function expand(names: readonly string[], drivers: ReadonlyMap<string, string>, { place }: Written): readonly string[] {
  return names.flatMap((name) => {
    if (!name.includes("*")) {
      const cells = [...drivers].filter(([driver, id]) => id === name && driver !== name).map(([driver]) => driver);
      return cells.length > 0 ? cells : [name];
    }
    const pattern = namePattern(name);
    const found = [...drivers.keys()].filter((driver) => pattern.test(driver));
    if (found.length > 0) return found;
    const remedy = `drawn are ${[...drivers.keys()].slice(0, 12).join(", ")}`;
    throw new CredenceError("unknown-assumption", `correlations: nothing is called ${name}`, { place, remedy });
  });
}

/** Driver name to assumption id: what a correlation may name. */
function driverNames(
  assumptions: readonly Assumption[],
  indexes: ReadonlyMap<string, Index>,
): ReadonlyMap<string, string> {
  const lookup = Object.fromEntries(indexes);
  return new Map(
    assumptions.flatMap(({ id, over, uncertainty, value, sameAs }) => {
      if (uncertainty === undefined || sameAs !== undefined) return [];
      if (uncertainty.joint === "common" || over.length === 0) return [[id, id] as const];
      return value.map((_, cell) => [cellLabel(id, over, lookup, cell), id] as const);
    }),
  );
}

function hasCells(id: string, drivers: ReadonlyMap<string, string>): boolean {
  return [...drivers.values()].includes(id);
}

/** The assumption that a name in a correlation stands for. */
function owner(
  name: string,
  drivers: ReadonlyMap<string, string>,
  assumptions: readonly Assumption[],
  place: Correlation["place"],
): string {
  const driver = drivers.get(name);
  if (driver !== undefined) return driver;
  const assumption = assumptions.find(({ id }) => id === name);
  if (assumption === undefined) {
    const { message, remedy } = unknownName("assumption", name, [
      ...drivers.keys(),
      ...assumptions.map(({ id }) => id),
    ]);
    throw new CredenceError("unknown-assumption", `correlations: ${message}`, { place, remedy });
  }
  if (assumption.sameAs !== undefined) {
    const remedy = `name ${assumption.sameAs} instead`;
    throw new CredenceError("bad-correlation", `${name}: shares its draw with another assumption`, { place, remedy });
  }
  if (assumption.uncertainty === undefined) return name;
  const cell = `name a cell, for example ${[...drivers.keys()].find((key) => key.startsWith(`${name}[`))}`;
  const remedy = assumption.uncertainty.joint === "simplex" ? cell : `${cell}, or a block: { of: ${name}, each: … }`;
  throw new CredenceError("bad-correlation", `${name}: has one draw a cell, so it cannot be correlated as a whole`, {
    place,
    remedy,
  });
}
