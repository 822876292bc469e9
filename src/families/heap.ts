/** Mixtures that heap up at one end, such as a cost that is often zero: one value, and a distribution beyond it. */
import { list, number } from "./check.js";
import type { Distribution, Member } from "./distribution.js";
import { makeDistribution } from "./index.js";
import { makeMember } from "./mixture.js";

/** A value with a probability of its own, at one end. */
export interface Heap {
  readonly value: number;
  /** Its probability. */
  readonly share: number;
  /** Whether everything else lies above it, rather than below. */
  readonly low: boolean;
  readonly rest: Distribution;
}

/** The heap of a mixture, and what is left of it; undefined where it is of any other kind. */
export function heapOf({ family, parameters }: Distribution): Heap | undefined {
  if (family !== "mixture" || parameters["truncate"] !== undefined) return undefined;
  const members = parameters["of"] as readonly Member[];
  const weights = list(parameters, "weights");
  const fixed = members.map(({ distribution }) => distribution === "fixed");
  const values = new Set(members.flatMap((member, i) => (fixed[i] ? [number(member as never, "value")] : [])));
  const [value] = values;
  const others = members.filter((_, i) => !fixed[i]);
  if (value === undefined || values.size > 1 || others.length === 0) return undefined;
  const made = others.map((member) => makeMember(member));
  const low = made.every(({ support }) => support[0] >= value);
  const high = made.every(({ support }) => support[1] <= value);
  if ((!low && !high) || made.some(({ discrete }) => discrete)) return undefined;
  const sum = (own: boolean): number =>
    weights.reduce((total, weight, i) => (fixed[i] === own ? total + weight : total), 0);
  const [share, left] = [sum(true), sum(false)];
  const kept = weights.filter((_, i) => !fixed[i]).map((weight) => weight / left);
  const [only, ...more] = made as [Distribution, ...Distribution[]];
  const rest = more.length === 0 ? only : makeDistribution("mixture", { weights: kept, of: others });
  return { value, share: share / (share + left), low, rest };
}
