/** The judgements of several experts, pooled. */
import { CredenceError } from "../../errors.js";
import type { Distribution, Member, Parameters, Part, Refuse } from "../distribution.js";
import { family } from "../family.js";
import type { Judgement } from "../familyContract.js";
import { mixed } from "../mixed.js";
import { canonicalMember, makeMember, partsWithin } from "../mixture.js";
import { logarithmicPool } from "./logarithmicPool.js";

/** Share of a number by which it is told from its neighbour, and the most that may lie that close to an end. */
const nearest = 1.1102230246251565e-16;
const mostAtEnd = 3e-8;

/**
 * Linear: the mixture of what they say (M. Stone, Annals of Mathematical Statistics 32 (1961) 1339,
 * doi:10.1214/aoms/1177704873); logarithmic: the product of powers of their densities. Weights as R. M. Cooke, Experts in
 * Uncertainty (Oxford 1991) derives them, or equal.
 * @example experts({ of: [{ distribution: "beta", mean: 0.5, sd: 0.1 }, { distribution: "beta", mean: 0.7, sd: 0.1 }] }).mean
 */
export const experts = family({
  name: "experts",
  summary: "What several experts say, pooled with weights (quantiles, roulette or any distribution of each)",
  parameterisations: [
    {
      keys: { of: "the experts, a record each: expert, weight (1 unless stated), distribution" },
      optional: { pool: "linear (the mixture, unless stated) or logarithmic (the product of powers of densities)" },
      members: ["of"],
      words: ["pool"],
      resolve: checked,
    },
  ],
  make,
  truncate: cutBack,
  judgements(parameters) {
    const own = shares(parameters);
    return membersOf(parameters).map((member, i) => judgementOf(member, i, own[i] as number));
  },
});

function make(parameters: Parameters): Distribution {
  const pooled = pool(parameters);
  if (pooled !== undefined) return pooled;
  throw new CredenceError("experts-disagree", "experts: their distributions have nothing in common");
}

function pool(parameters: Parameters): Distribution | undefined {
  const parts = partsOf(parameters);
  if (parameters["pool"] === "logarithmic") return logarithmicPool("experts", parameters, parts);
  return mixed("experts", parameters, parts);
}

function checked(values: Parameters, refuse: Refuse): Parameters {
  const stated = membersOf(values);
  if (stated.length < 2) {
    throw refuse(
      "experts-too-few",
      `of must hold at least 2 experts, got ${stated.length}`,
      "state what one says by itself",
    );
  }
  const word = values["pool"];
  if (word !== undefined && word !== "linear" && word !== "logarithmic") {
    throw refuse("unknown-pool", `pool must be linear or logarithmic, got "${word}"`);
  }
  const of = stated.map((member, i) => checkedExpert(member, `of[${i + 1}]`, refuse));
  const parameters = word === undefined ? { of } : { of, pool: word };
  refuseUnpoolable(parameters, refuse);
  return parameters;
}

function checkedExpert(member: Member, place: string, refuse: Refuse): Member {
  const { expert, weight, ...own } = member;
  if (expert !== undefined && typeof expert !== "string")
    throw refuse("parameter-not-a-word", `${place}: expert must be a name, got ${expert}`);
  if (weight !== undefined && !(typeof weight === "number" && weight > 0 && Number.isFinite(weight)))
    throw refuse("parameter-not-positive", `${place}: weight must be above 0, got ${weight}`);
  const canonical = canonicalMember(own as Member, place, refuse);
  return { ...canonical, ...(expert === undefined ? {} : { expert }), ...(weight === undefined ? {} : { weight }) };
}

function refuseUnpoolable(parameters: Parameters, refuse: Refuse): void {
  for (const [i, { distribution }] of partsOf(parameters).entries()) {
    const place = `of[${i + 1}]`;
    if (distribution.discrete)
      throw refuse("experts-discrete", `${place}: a ${distribution.family} has single values, which cannot be pooled`);
    if (parameters["pool"] !== "logarithmic") continue;
    if (distribution.family === "mixture")
      throw refuse("experts-mixture", `${place}: a mixture cannot be pooled logarithmically`, "pool linearly");
    if (!Number.isFinite(distribution.variance))
      throw refuse(
        "experts-heavy-tails",
        `${place}: a distribution without a variance cannot be pooled logarithmically`,
      );
  }
  const pooled = pool(parameters);
  if (pooled === undefined) {
    const rule = "the distributions of the experts have nothing in common, so their product is nowhere above 0";
    throw refuse("experts-disagree", rule, "pool linearly, or ask again");
  }
  if (parameters["pool"] === "logarithmic") refuseHeapAtEnd(pooled, refuse);
}

/** Where so much lies at an end other than 0 that neighbouring numbers cannot tell it apart, integrals are lost. */
function refuseHeapAtEnd({ support, density }: Distribution, refuse: Refuse): void {
  for (const [i, end] of support.entries()) {
    const gap = Math.abs(end) * nearest;
    if (!(gap > 0 && gap < Number.POSITIVE_INFINITY) || density(end + (i === 0 ? gap : -gap)) * gap <= mostAtEnd)
      continue;
    throw refuse("experts-heap", `their product heaps up at ${end} more than numbers can resolve`, "pool linearly");
  }
}

function membersOf(parameters: Parameters): readonly Member[] {
  return parameters["of"] as readonly Member[];
}

function partsOf(parameters: Parameters): readonly Part[] {
  const weights = shares(parameters);
  return plainMembers(parameters).map((own, i) => ({ weight: weights[i] as number, distribution: makeMember(own) }));
}

/** A linear pool truncated is the mixture of what is left of the judgements, the probability of single values kept. */
function cutBack(own: Parameters, ends: readonly [number, number]): Distribution | undefined {
  if (own["pool"] === "logarithmic") return undefined;
  return mixed("experts", { ...own, truncate: ends }, partsWithin(plainMembers(own), shares(own), ends));
}

/** What they said, without who and with which weight. */
function plainMembers(parameters: Parameters): readonly Member[] {
  return membersOf(parameters).map(({ expert, weight, ...own }) => own as Member);
}

/** Weights in shares of one. */
function shares(parameters: Parameters): readonly number[] {
  const weights = membersOf(parameters).map(({ weight }) => Number(weight ?? 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function judgementOf(member: Member, i: number, share: number): Judgement {
  const { expert, weight, distribution, ...parameters } = member;
  const who = typeof expert === "string" ? expert : `expert ${i + 1}`;
  return { who, share, family: distribution, parameters: parameters as Parameters };
}
