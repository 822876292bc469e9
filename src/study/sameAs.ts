/** Assumptions that share another's draw take its base case too. */
import type { Assumption } from "../assumptions/assumption.js";
import { CredenceError, unknownName } from "../errors.js";
import { conversionFactor } from "../units/conversion.js";
import { parseUnit } from "../units/parseUnit.js";

/**
 * Each follower with the base case of its leader, and with the price year that this is in.
 * @throws CredenceError `unknown-assumption`, `bad-same-as` for a chain, other indexes or the same unit on another scale.
 */
export function followLeaders(assumptions: readonly Assumption[]): readonly Assumption[] {
  const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption]));
  return assumptions.map((follower) => {
    const { id, sameAs, place } = follower;
    if (sameAs === undefined) return follower;
    const leader = byId.get(sameAs);
    if (leader === undefined) {
      const { message, remedy } = unknownName("assumption", sameAs, byId.keys());
      throw new CredenceError("unknown-assumption", `${id}: same-as: ${message}`, { place, remedy });
    }
    if (leader.sameAs !== undefined) {
      const remedy = `name ${leader.sameAs} instead`;
      throw new CredenceError("bad-same-as", `${id}: ${sameAs} follows another itself`, { place, remedy });
    }
    if (leader.over.join() !== follower.over.join()) {
      const rule = `must run over the same indexes as ${sameAs}, got ${follower.over.join(", ") || "none"}`;
      throw new CredenceError("bad-same-as", `${id}: ${rule}`, { place });
    }
    refuseOtherScale(follower, leader);
    return { ...follower, value: leader.value, priceYear: leader.priceYear ?? follower.priceYear };
  });
}

/** A number in thousands of pounds is not the same one in pounds. Patients for each spell may be those for each admission. */
function refuseOtherScale({ id, unit, place }: Assumption, leader: Assumption): void {
  if (unit === undefined || leader.unit === undefined) return;
  const factor = conversionFactor(parseUnit(unit, id, place), parseUnit(leader.unit, leader.id, leader.place));
  if (factor === undefined || factor === "1") return;
  const rule = `${id}: is in ${unit}, and takes the number of ${leader.id} in ${leader.unit}`;
  const remedy = `give it the same unit, and write convert(${id}, "${leader.unit}", "${unit}") in the formula`;
  throw new CredenceError("bad-same-as", rule, { place, remedy });
}

/** Ids whose value differs between scenarios: those with a distribution, and their followers. */
export function uncertainIds(assumptions: readonly Assumption[]): ReadonlySet<string> {
  const own = assumptions.filter(({ uncertainty }) => uncertainty !== undefined).map(({ id }) => id);
  const leaders = new Set(own);
  const followers = assumptions.filter(({ sameAs }) => sameAs !== undefined && leaders.has(sameAs));
  return new Set([...own, ...followers.map(({ id }) => id)]);
}
