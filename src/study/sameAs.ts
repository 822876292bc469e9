/** Assumptions that share another's draw take its base case too. */
import type { Assumption } from "../assumptions/assumption.js";
import { CredenceError, unknownName } from "../errors.js";

/** @throws CredenceError `unknown-assumption`, `bad-same-as` for a chain or other indexes. */
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
    return { ...follower, value: leader.value };
  });
}

/** Ids whose value differs between scenarios: those with a distribution, and their followers. */
export function uncertainIds(assumptions: readonly Assumption[]): ReadonlySet<string> {
  const own = assumptions.filter(({ uncertainty }) => uncertainty !== undefined).map(({ id }) => id);
  const leaders = new Set(own);
  const followers = assumptions.filter(({ sameAs }) => sameAs !== undefined && leaders.has(sameAs));
  return new Set([...own, ...followers.map(({ id }) => id)]);
}
