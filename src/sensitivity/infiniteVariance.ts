/** Outputs that have no variance to share out: an assumption that they rest on has none, or they divide by one that may be zero. */
import { rowName } from "../assumptions/rowName.js";
import type { Driver } from "../engine/plan/drivers.js";
import { makeDistribution } from "../families/index.js";
import { nearZero, type Zero } from "./infiniteVariance/divisors.js";
import { type Growth, openGrowth } from "./infiniteVariance/growth.js";
import { once, type SensitivityRequest } from "./method.js";
import type { Refused } from "./refused.js";

/**
 * The refusal that an analysis of the variance of an output must be: an assumption of infinite variance along which the
 * output grows without bound (a capped one, `min(stay, 30)`, or the logarithm of one, is no hindrance), or one that the
 * output divides by and that may be next to zero.
 * @param output position among those of the request
 */
export function infiniteVariance(request: SensitivityRequest, output: number): Refused | undefined {
  const reason = once(request, unbounded)[output];
  return reason === undefined ? undefined : { refused: reason };
}

/** Of each output the reason why it has no variance, the first that is found. */
function unbounded(request: SensitivityRequest): readonly (string | undefined)[] {
  const { study, plan, outputs } = request;
  const divisors = nearZero(study, plan.drivers);
  const wild = plan.drivers.flatMap((driver, at) => (isWild(driver) ? [at] : []));
  if (wild.length === 0 && divisors.size === 0) return outputs.map(() => undefined);
  const growth = openGrowth(request);
  const nameOf = (driver: number) => rowName(study, plan.drivers[driver]?.name ?? "");
  const found = [
    ...wild.map((driver) => ({ grows: growth.towardsEnds(driver), reason: withoutVariance(nameOf(driver)) })),
    ...[...divisors].map(([driver, zero]) => ({
      grows: towards(zero, driver, growth),
      reason: divided(nameOf(driver)),
    })),
  ];
  return outputs.map((_, o) => found.find(({ grows }) => grows[o])?.reason);
}

function towards(zero: Zero, driver: number, growth: Growth): readonly boolean[] {
  return zero === "end" ? growth.towardsEnds(driver) : growth.towardsZero(driver, zero.inside);
}

function isWild({ simplex, distributions }: Driver): boolean {
  if (simplex !== undefined) return false;
  return distributions.some(
    ({ family, parameters }) => !Number.isFinite(makeDistribution(family, parameters).variance),
  );
}

function withoutVariance(name: string): string {
  return `${name} has no finite variance, so that there is none to share out`;
}

function divided(name: string): string {
  return `it divides by ${name}, which comes so near to zero that the quotient has no finite variance to share out; use a family away from zero, or multiply instead (net benefit rather than a ratio)`;
}
