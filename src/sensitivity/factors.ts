/** What an analysis of variance can move by itself: independent assumptions, and those that depend on each other as one. */
import type { Plan } from "../engine/plan.js";

export interface Factor {
  /** The id of an assumption or the label of a cell; "a + b" where several depend on each other. */
  readonly name: string;
  /** Positions among the drivers of the plan. */
  readonly drivers: readonly number[];
}

/**
 * The independent factors of a plan. Correlated assumptions are one factor, and so are the shares of a simplex: an index
 * of one of them alone would count what it shares with the others.
 */
export function independentFactors({ drivers, groups, simplexes, cells }: Plan): readonly Factor[] {
  const together = new Map<number, readonly number[]>();
  for (const { streams } of groups) for (const stream of streams) together.set(stream, streams);
  for (const columns of simplexes) {
    const members = [...new Set(columns.map((column) => cells[column]?.driver ?? -1))];
    for (const member of members) together.set(member, members);
  }
  return drivers.flatMap(({ name, assumption, simplex }, driver) => {
    const members = [...(together.get(driver) ?? [driver])].sort((a, b) => a - b);
    if (members[0] !== driver) return [];
    const joint = simplex === undefined ? members.map((member) => drivers[member]?.name).join(" + ") : assumption;
    return [{ name: members.length === 1 ? name : joint, drivers: members }];
  });
}
