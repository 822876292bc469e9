/** The base case of every assumption in double precision. */
import type { Assumption } from "../../assumptions/assumption.js";
import { CredenceError, unknownName } from "../../errors.js";
import type { Study } from "../../study/study.js";

/** Finds the assumption whose draw and base case an id takes: itself, or the one that it is the same as. */
export function sources(study: Study): (id: string) => Assumption {
  const byId = new Map(study.assumptions.map((assumption) => [assumption.id, assumption]));
  const named = (id: string): Assumption => {
    const found = byId.get(id);
    if (found !== undefined) return found;
    const { message, remedy } = unknownName("assumption", id, byId.keys());
    throw new CredenceError("unknown-assumption", message, { remedy });
  };
  // `study/sameAs.ts` has refused chains.
  return (id) => {
    const { sameAs } = named(id);
    return named(sameAs ?? id);
  };
}

/** Each assumption's base case, a number a cell. */
export function baseValues(study: Study): Readonly<Record<string, Float64Array>> {
  const sourceOf = sources(study);
  return byId(study.assumptions.map(({ id }) => [id, Float64Array.from(sourceOf(id).value, Number)]));
}

/** The base case of the assumptions that are the same in every scenario: what the graph takes as given. */
export function constantValues(study: Study): Readonly<Record<string, Float64Array>> {
  const all = Object.entries(baseValues(study));
  return byId(all.filter(([id]) => study.graph.inputs[id]?.uncertain === false));
}

/** A record without a prototype: ids are a person's words. */
export function byId<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
