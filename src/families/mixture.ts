/** Mixtures: a value follows one of several distributions, each with a probability. */
import { CredenceError, unknownName } from "../errors.js";
import { exactSum } from "../numerics/exactSum.js";
import { list } from "./check.js";
import type { Distribution, Member, Parameters, Part, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Family } from "./familyContract.js";
import { makeFrom, parametersFrom } from "./make.js";
import { massBetween } from "./massAt.js";
import { mixed } from "./mixed.js";
import * as plain from "./plain.js";
import { truncationOf } from "./truncate.js";
import { drawnEnds, wholeNumbers } from "./wholeNumbers.js";

/** Weights written in decimals may miss 1 by this much; they are then scaled to add up to it. */
const slack = 1e-9;

/**
 * G. McLachlan and D. Peel, Finite Mixture Models (Wiley 2000), doi:10.1002/0471721182.
 * @example mixture({ weights: [0.3, 0.7], of: [{ distribution: "fixed", value: 0 }, { distribution: "gamma", mean: 40, sd: 8 }] }).mean
 */
export const mixture = family({
  name: "mixture",
  summary: "One of several distributions, each with a weight: two kinds of patient, a cost that is often zero",
  parameterisations: [
    {
      keys: { weights: "their probabilities, which add up to 1", of: "the distributions, a record each" },
      lists: ["weights"],
      members: ["of"],
      resolve: checked,
    },
  ],
  make: (parameters) => mixed("mixture", parameters, partsOf(parameters)),
  atoms: atomsOf,
  truncate: (own, ends) =>
    mixed("mixture", { ...own, truncate: ends }, partsWithin(members(own), list(own, "weights"), ends)),
});

function checked(values: Parameters, refuse: Refuse): Parameters {
  const [weights, of] = [list(values, "weights"), members(values)];
  if (of.length < 2) throw refuse("mixture-too-short", `of must hold at least 2 distributions, got ${of.length}`);
  if (weights.length !== of.length) {
    throw refuse("mixture-length", `needs one weight a distribution, got ${weights.length} for ${of.length}`);
  }
  const wrong = weights.find((weight) => !(weight > 0));
  if (wrong !== undefined) throw refuse("parameter-not-positive", `weights must be above 0, got ${wrong}`);
  const total = exactSum(weights);
  if (Math.abs(total - 1) > slack) throw refuse("weights-sum", `weights must add up to 1, got ${total}`);
  return flat(
    weights,
    of.map((member, i) => canonicalMember(member, `of[${i + 1}]`, refuse)),
  );
}

/** A mixture of mixtures is a mixture: what lies inside another, whole, comes out with its share of the weight. */
function flat(weights: readonly number[], of: readonly Member[]): Parameters {
  const parts = of.flatMap((member, i): readonly (readonly [number, Member])[] => {
    const weight = weights[i] as number;
    if (member.distribution !== "mixture" || "truncate" in member) return [[weight, member]];
    return members(ownOf(member)).map((inner, j) => [weight * (list(ownOf(member), "weights")[j] as number), inner]);
  });
  return { weights: parts.map(([weight]) => weight), of: parts.map(([, member]) => member) };
}

/** The record of a member with canonical parameters; what is wrong with it is said as the mixture's own mistake. */
export function canonicalMember({ distribution, ...stated }: Member, place: string, refuse: Refuse): Member {
  const found = familyOf(distribution);
  if (found === undefined) {
    const { message, remedy } = unknownName("distribution", distribution, names());
    throw refuse("unknown-family", `${place}: ${message}`, remedy);
  }
  if (found.makeSimplex !== undefined || found.makeJoint !== undefined) {
    throw refuse("family-not-scalar", `${place}: ${distribution} gives several numbers, which cannot be mixed`);
  }
  try {
    return { distribution, ...parametersFrom(found, stated, place) };
  } catch (error) {
    if (error instanceof CredenceError) throw refuse(error.code, withoutRemedy(error), error.remedy);
    throw error;
  }
}

function withoutRemedy({ message, remedy }: CredenceError): string {
  return remedy === undefined ? message : message.slice(0, -`; ${remedy}`.length);
}

function members(parameters: Parameters): readonly Member[] {
  return parameters["of"] as readonly Member[];
}

function ownOf({ distribution, ...own }: Member): Parameters {
  return own as Parameters;
}

function familyOf(name: string): Family | undefined {
  if (name === mixture.name) return mixture;
  return Object.values<Family>(plain).find((one) => one.name === name);
}

function names(): readonly string[] {
  return [mixture.name, ...Object.values<Family>(plain).map((one) => one.name)];
}

/** The distribution of a record with canonical parameters. */
export function makeMember(member: Member, own = ownOf(member)): Distribution {
  return makeFrom(familyOf(member.distribution) as Family, own);
}

function partsOf(parameters: Parameters): readonly Part[] {
  const weights = list(parameters, "weights");
  return members(parameters).map((member, i) => ({ weight: weights[i] as number, distribution: makeMember(member) }));
}

/** Truncated is a mixture of the members truncated, each with the share of the weight that is left of it. */
export function partsWithin(
  of: readonly Member[],
  weights: readonly number[],
  ends: readonly [number, number],
): readonly Part[] {
  return of.flatMap((member, i) => {
    const inner = truncationOf(ownOf(member)) ?? ends;
    const both = [Math.max(inner[0], ends[0]), Math.min(inner[1], ends[1])] as const;
    const left = (weights[i] as number) * massBetween(makeMember(member), ...both);
    return left > 0 ? [{ weight: left, distribution: makeMember(member, { ...ownOf(member), truncate: both }) }] : [];
  });
}

/** All values of a mixture of discrete distributions; undefined where they are whole numbers anyway. */
function atomsOf(parameters: Parameters): readonly number[] | undefined {
  const known = members(parameters).map((member) => familyOf(member.distribution)?.atoms?.(ownOf(member)));
  if (known.every((values) => values === undefined)) return undefined;
  const parts = partsOf(parameters);
  const all = parts.flatMap(({ distribution }, i) => within(distribution, known[i] ?? countsOf(distribution)));
  return [...new Set(all)].sort((a, b) => a - b);
}

function within({ support: [low, high] }: Distribution, values: readonly number[]): readonly number[] {
  return values.filter((value) => value >= low && value <= high);
}

function countsOf(of: Distribution): readonly number[] {
  const [first, last] = drawnEnds(of);
  const counts = wholeNumbers([first, last]);
  if (counts !== undefined) return counts;
  throw new CredenceError("mixture-too-many", `mixture: ${of.family} has ${last - first + 1} possible values`, {
    remedy: "use a continuous family for so large a count",
  });
}
