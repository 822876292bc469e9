/** Drivers: what a study draws. Each takes one stream of uniforms, named so that it keeps its draws for ever. */
import type { Assumption } from "../../assumptions/assumption.js";
import { dirichletComponents } from "../../families/dirichlet.js";
import type { Parameters } from "../../families/distribution.js";
import { cellCount, cellLabel } from "../../formula/cells.js";
import type { Index } from "../../formula/graph.js";

/** A distribution named, as plain data. */
export interface Named {
  readonly family: string;
  readonly parameters: Parameters;
}

/** One draw of an assumption: of a single cell, or of all its cells together. */
export interface Driver {
  /** Name of its stream: an id, or a cell's label. */
  readonly name: string;
  readonly assumption: string;
  readonly joint: "each" | "common" | "simplex";
  /** The cells it draws, and each one's distribution (of a simplex: the gamma that is then made a share). */
  readonly cells: readonly number[];
  readonly distributions: readonly Named[];
  /** Of a simplex: the distribution of all its shares. */
  readonly simplex?: Named;
}

/** The drivers of an assumption; none for a constant or for one that shares another's draw. */
export function driversOf(assumption: Assumption, indexes: Readonly<Record<string, Index>>): readonly Driver[] {
  const { id, over, uncertainty, sameAs } = assumption;
  if (uncertainty === undefined || sameAs !== undefined) return [];
  const { family, joint, parameters } = uncertainty;
  const cells = Array.from({ length: cellCount(over, indexes) }, (_, cell) => cell);
  const named = (cell: number): Named => ({ family, parameters: parameters[cell] ?? {} });
  if (joint === "common") {
    return [{ name: id, assumption: id, joint, cells, distributions: cells.map(named) }];
  }
  const shares = joint === "simplex" ? dirichletComponents(parameters[0] ?? {}) : [];
  return cells.map((cell) => {
    const name = cellLabel(id, over, indexes, cell);
    const share = shares[cell];
    if (share === undefined) return { name, assumption: id, joint, cells: [cell], distributions: [named(cell)] };
    const component = { family: share.family, parameters: share.parameters };
    return { name, assumption: id, joint, cells: [cell], distributions: [component], simplex: named(0) };
  });
}
