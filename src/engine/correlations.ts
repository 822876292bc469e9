/** A study's correlations as pairs of streams: those it states, and those between the cells of one assumption. */
import { CredenceError, type Place } from "../errors.js";
import { parseCellLabel } from "../formula/cells.js";
import { type CopulaGroup, exchangeable, ofMatrix, planCopula, type RankPair } from "../random/copula.js";
import type { Study } from "../study/study.js";
import { sources } from "./baseValues.js";
import { type Driver, driversOf } from "./drivers.js";

/**
 * The groups of correlated streams of a study. Throws what `planCopula` throws, and `correlation-of-constant`,
 * `correlation-of-shares` (a simplex is correlated already), `cell-label` (an assumption of several cells: name one).
 */
export function correlationGroups(study: Study): readonly CopulaGroup[] {
  const streamOf = streamFinder(study);
  const stated = study.correlations.map(({ a, b, spearman, place }): RankPair => {
    return { a: streamOf(a, place), b: streamOf(b, place), spearman, place };
  });
  const within = study.assumptions.flatMap((assumption) => {
    const spearman = assumption.uncertainty?.within ?? 0;
    if (spearman === 0 || assumption.sameAs !== undefined) return [];
    const names = driversOf(assumption, study.graph.indexes).map((driver) => driver.name);
    if (typeof spearman === "number") return exchangeable(names, spearman, assumption.place);
    return ofMatrix(names, spearman, assumption.place);
  });
  return planCopula([...stated, ...within]);
}

/** Finds the stream that a name in a correlation stands for. */
function streamFinder(study: Study): (name: string, place: Place | undefined) => string {
  const { indexes } = study.graph;
  const byId = new Map(study.assumptions.map((assumption) => [assumption.id, assumption]));
  const sourceOf = sources(study);
  return (name, place) => {
    const drivers = byId.has(name) ? driversOf(sourceOf(name), indexes) : [];
    if (drivers.length === 1) return checked(drivers[0], name, place);
    const { id, cell } = parseCellLabel(name, (known) => byId.get(known)?.over, indexes);
    const ofCell = driversOf(sourceOf(id), indexes).find((driver) => driver.cells.includes(cell));
    return checked(ofCell, name, place);
  };
}

function checked(driver: Driver | undefined, name: string, place: Place | undefined): string {
  const subject = `correlation with ${name}`;
  if (driver === undefined) {
    const message = `${subject}: a constant has no rank`;
    throw new CredenceError("correlation-of-constant", message, { place, remedy: "give it a distribution" });
  }
  if (driver.joint === "simplex") {
    const message = `${subject}: shares that add up to one are correlated already`;
    throw new CredenceError("correlation-of-shares", message, { place, remedy: "leave this correlation out" });
  }
  return driver.name;
}
