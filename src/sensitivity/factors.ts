/** What an analysis of variance can move by itself: independent assumptions, and those that depend on each other as one. */
import type { Plan } from "../engine/plan/plan.js";
import { cellCount } from "../formula/cells.js";
import type { Study } from "../study/study.js";
import { type Factor, factorsOf } from "./groups.js";

/** Positions of drivers that depend on each other: of a copula, or of a simplex. */
export function dependent({ groups, simplexes, cells }: Plan): readonly (readonly number[])[] {
  const shares = simplexes.map((columns) => columns.map((column) => cells[column]?.driver ?? -1));
  return [...groups.map(({ streams }) => streams), ...shares];
}

/**
 * The independent factors of a plan: a group of the study is one, and so are correlated assumptions ("a + b", a table whose
 * cells are all correlated by its name) and the shares of a simplex: an index of one of them alone would count what it shares with the others.
 */
export function independentFactors(plan: Plan, study: Pick<Study, "groups"> = {}): readonly Factor[] {
  const players = factorsOf(plan, study);
  const playerOf = new Map(
    players.flatMap(({ drivers }, player) => drivers.map((driver) => [driver, player] as const)),
  );
  const leader = players.map((_, player) => player);
  const leaderOf = (player: number): number => {
    const next = leader[player] as number;
    return next === player ? player : leaderOf(next);
  };
  for (const streams of dependent(plan)) {
    const joined = streams.map((stream) => leaderOf(playerOf.get(stream) ?? 0));
    for (const player of joined) leader[player] = Math.min(...joined);
  }
  return players.flatMap((_, player) => {
    const members = players.filter((__, other) => leaderOf(other) === player);
    if (members.length === 0) return [];
    const drivers = members.flatMap((member) => member.drivers).sort((a, b) => a - b);
    return [{ name: nameOf(members, plan), drivers }];
  });
}

/** "a + b"; all cells of a table by the name of the table. */
function nameOf(members: readonly Factor[], { drivers, graph }: Plan): string {
  const tableOf = (name: string) =>
    drivers.find((one) => one.name === name && one.joint === "each")?.assumption ?? name;
  const isWhole = (table: string) => {
    const cells = cellCount(graph.inputs[table]?.over ?? [], graph.indexes);
    return members.filter(({ name }) => tableOf(name) === table).length === cells;
  };
  const names = members.map(({ name }) => (isWhole(tableOf(name)) ? tableOf(name) : name));
  return [...new Set(names)].join(" + ");
}
