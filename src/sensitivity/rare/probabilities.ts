/** How likely assumptions are away from their usual values together: correlated ones more than chance would have it. */
import type { Plan } from "../../engine/plan/plan.js";
import { lazily } from "../../lazily.js";
import { correlate, netUniforms } from "../netDesign.js";
import type { Together } from "./jumps.js";
import { isUsual, type Usual } from "./usualValue.js";

/** Points at which correlated ones are counted. */
const POINTS = 65_536;
/** Expected so often by chance, they are counted well enough to be rarer than that. */
const COUNTED = 6;

/** Of independent assumptions the product; of members of one copula how often, where that is more or can be told to be less. */
export function probabilities(plan: Plan, usual: ReadonlyMap<number, Usual>): (drivers: Together) => number {
  const groupOf = new Map(
    plan.groups.flatMap(({ streams }, group) => streams.map((stream) => [stream, group] as const)),
  );
  const product = (drivers: Together) => drivers.reduce((all, one) => all * (usual.get(one)?.probability ?? 0), 1);
  const uniforms = lazily(() => correlatedUniforms(plan));
  const counted = (drivers: Together) => {
    const columns = drivers.map(
      (driver) => [uniforms().get(driver) as Float64Array, usual.get(driver) as Usual] as const,
    );
    let count = 0;
    for (let i = 0; i < POINTS; i++) if (columns.every(([column, own]) => !isUsual(column[i] as number, own))) count++;
    return count / POINTS;
  };
  const correlated = (drivers: Together) => {
    const [chance, found] = [product(drivers), counted(drivers)];
    return chance * POINTS >= COUNTED ? Math.max(found, 1 / POINTS) : Math.max(chance, found);
  };
  const known = new Map<string, number>();
  return (drivers) => {
    const parts = new Map<string, Together>();
    for (const one of drivers) {
      const key = groupOf.has(one) ? `group ${groupOf.get(one)}` : `${one}`;
      parts.set(key, [...(parts.get(key) ?? []), one]);
    }
    return [...parts.values()].reduce((all, part) => {
      if (part.length === 1) return all * product(part);
      const found = known.get(part.join()) ?? correlated(part);
      known.set(part.join(), found);
      return all * found;
    }, 1);
  };
}

function correlatedUniforms(plan: Plan): ReadonlyMap<number, Float64Array> {
  const needed = [
    ...new Set(plan.groups.flatMap(({ streams, mixer }) => (mixer === undefined ? streams : [...streams, mixer]))),
  ];
  const names = needed.map((stream) => plan.sampler.streams[stream]?.name ?? "");
  const columns = netUniforms(`${plan.seed}\nrare together`, names, POINTS, 1);
  const uniforms: Float64Array[] = [];
  needed.forEach((stream, k) => {
    uniforms[stream] = columns[k] as Float64Array;
  });
  correlate(plan, uniforms);
  return new Map(needed.map((stream) => [stream, uniforms[stream] as Float64Array]));
}
