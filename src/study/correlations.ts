/** Rank correlations between uncertain assumptions, as written: `[a, b, 0.5]`. */
import type { Assumption, Correlation } from "../assumptions/assumption.js";
import { CredenceError, unknownName } from "../errors.js";
import { cellLabel } from "../formula/cells.js";
import type { Index } from "../formula/graph.js";
import { wrongShape } from "../schema/shape.js";
import type { Written } from "../schema/written.js";
import type { Warning } from "./study.js";

interface Resolved {
  readonly correlations: readonly Correlation[];
  readonly warnings: readonly Warning[];
}

/**
 * Checks names, sizes and doubles. A pair with a constant member has no effect: it is dropped, with a warning unless
 * the constant was fixed on purpose (`fixed`: ids replaced by a preset or the command).
 * @throws CredenceError `bad-correlation`, `unknown-assumption`, `duplicate-correlation`.
 */
export function readCorrelations(
  written: readonly Written[],
  assumptions: readonly Assumption[],
  indexes: ReadonlyMap<string, Index>,
  fixed: ReadonlySet<string>,
): Resolved {
  const drivers = driverNames(assumptions, indexes);
  const seen = new Set<string>();
  const warnings: Warning[] = [];
  const correlations = written.map(readPair).filter(({ a, b, place }) => {
    const members = [a, b].map((name) => owner(name, drivers, assumptions, place));
    const key = JSON.stringify([a, b].sort());
    if (seen.has(key)) {
      throw new CredenceError("duplicate-correlation", `correlation of ${a} and ${b}: stands twice`, { place });
    }
    seen.add(key);
    const constant = members.find((id) => drivers.get(id) === undefined && !hasCells(id, drivers));
    if (constant !== undefined && !fixed.has(constant)) {
      const message = `correlation of ${a} and ${b}: has no effect, as ${constant} is a constant`;
      warnings.push({ code: "constant-correlated", subject: constant, message, place });
    }
    return constant === undefined;
  });
  return { correlations, warnings };
}

function readPair(written: Written): Correlation {
  const [a, b, rho] = written.kind === "list" ? written.items : [];
  if (
    a?.kind !== "text" ||
    b?.kind !== "text" ||
    rho?.kind !== "number" ||
    (written.kind === "list" && written.items.length !== 3)
  ) {
    throw wrongShape("correlations", "[assumption, assumption, rank correlation]", written);
  }
  const legal = Math.abs(rho.value) < 1 && a.text !== b.text;
  if (legal) return { a: a.text, b: b.text, spearman: rho.value, place: written.place };
  const rule = "must join two assumptions by a number above -1 and below 1";
  throw new CredenceError("bad-correlation", `correlation of ${a.text} and ${b.text}: ${rule}, got ${rho.text}`, {
    place: written.place,
  });
}

/** Driver name to assumption id: what a correlation may name. */
function driverNames(
  assumptions: readonly Assumption[],
  indexes: ReadonlyMap<string, Index>,
): ReadonlyMap<string, string> {
  const lookup = Object.fromEntries(indexes);
  return new Map(
    assumptions.flatMap(({ id, over, uncertainty, value }) => {
      if (uncertainty === undefined) return [];
      if (uncertainty.joint === "common" || over.length === 0) return [[id, id] as const];
      if (uncertainty.joint === "simplex") return [];
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
  const remedy =
    assumption.uncertainty.joint === "simplex"
      ? "leave it out"
      : `name a cell, for example ${[...drivers.keys()].find((key) => key.startsWith(`${name}[`))}`;
  throw new CredenceError("bad-correlation", `${name}: has one draw a cell, so it cannot be correlated as a whole`, {
    place,
    remedy,
  });
}
