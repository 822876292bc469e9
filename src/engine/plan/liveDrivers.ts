/** What has to be drawn for the inputs of a kernel. */
import type { CopulaGroup } from "../../random/copula.js";
import type { Study } from "../../study/study.js";
import { correlationGroups } from "./correlations.js";
import { type Driver, driversOf } from "./drivers.js";

/** Correlated streams, by position. */
export interface GroupPlan extends CopulaGroup {
  readonly streams: readonly number[];
  /** Of a Student-t copula: the stream of its chi-square, behind those of the drivers. */
  readonly mixer?: number | undefined;
  /** Of a sample that was reordered whole: the uniforms of the members, all blocks of them. */
  readonly given?: readonly Float64Array[] | undefined;
}

/** The drivers that the kernel's inputs need, with correlated partners and fellow shares, in the study's order. */
export function liveDrivers(
  study: Study,
  needed: readonly { readonly assumption: string; readonly cell: number }[],
): { drivers: readonly Driver[]; groups: readonly GroupPlan[] } {
  const wanted = new Set(needed.map(({ assumption, cell }) => `${assumption} ${cell}`));
  const all = study.assumptions.flatMap((assumption) => driversOf(assumption, study.graph.indexes));
  const reached = (driver: Driver) => driver.cells.some((cell) => wanted.has(`${driver.assumption} ${cell}`));
  const simplexes = new Set(
    all.filter((driver) => driver.joint === "simplex" && reached(driver)).map((d) => d.assumption),
  );
  const live = new Set(all.filter((d) => reached(d) || simplexes.has(d.assumption)).map(({ name }) => name));
  const groups = correlationGroups(study).filter(({ members }) => members.some((name) => live.has(name)));
  for (const { members } of groups) for (const name of members) live.add(name);
  const drivers = all.filter(({ name }) => live.has(name));
  const position = new Map(drivers.map(({ name }, i) => [name, i]));
  const streams = ({ members }: CopulaGroup) => members.map((name) => position.get(name) ?? -1);
  const mixers = mixersOf(groups);
  const planned = groups.map((group): GroupPlan => {
    const mixer = group.tails && drivers.length + mixers.indexOf(group.tails.stream);
    return { ...group, streams: streams(group), ...(mixer === undefined ? {} : { mixer }) };
  });
  return { drivers, groups: planned };
}

/** The streams of chi-squares that Student-t copulas take, behind those of the drivers. */
export function mixersOf(groups: readonly CopulaGroup[]): readonly string[] {
  return groups.flatMap(({ tails }) => (tails === undefined ? [] : [tails.stream]));
}
