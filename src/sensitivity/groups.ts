/** The rows of an analysis that moves groups of assumptions as one. */
import type { Driver } from "../engine/plan/drivers.js";
import type { Plan } from "../engine/plan/plan.js";
import type { Study } from "../study/study.js";
import { uncertainNames } from "./uncertainNames.js";

type Grouped = Pick<Study, "groups">;

/** What a plan draws, by name. */
interface Drawn {
  readonly drivers: readonly Pick<Driver, "name">[];
}

/** The title of the group that a drawn name belongs to. */
export function groupTitles({ groups = [] }: Grouped): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ name, members }) => members.map((member) => [member, name] as const)));
}

/** Some drivers of a plan that one row is about. */
export interface Factor {
  readonly name: string;
  readonly drivers: readonly number[];
}

/** The drivers of a plan in groups: those of the study, the shares of each simplex, and every other one alone. */
export function factorsOf(
  { drivers }: Pick<Plan, "drivers">,
  study: Grouped,
  alone = ({ name, assumption, simplex }: Driver) => (simplex === undefined ? name : assumption),
): readonly Factor[] {
  const titles = groupTitles(study);
  const players = new Map<string, number[]>();
  drivers.forEach((one, driver) => {
    const title = titles.get(one.name) ?? alone(one);
    players.set(title, [...(players.get(title) ?? []), driver]);
  });
  return [...players].map(([name, members]) => ({ name, drivers: members }));
}

/** That members of groups stand singly in an analysis, and which other tells of them together; nothing where there are none. */
export function singly({ groups = [] }: Grouped, instead: string): string | undefined {
  return groups.length === 0 ? undefined : `members of groups stand singly: ${instead}`;
}

/** Uncertain assumptions, and whole groups of them, that reach no output and are not drawn. */
export function idleNames(study: Study, { drivers }: Drawn): readonly string[] {
  const titles = groupTitles(study);
  const drawn = new Set(drivers.map(({ name }) => name));
  const live = new Set(drivers.map(({ name }) => titles.get(name)));
  const idle = uncertainNames(study).filter((name) => !drawn.has(name));
  return [...new Set(idle.flatMap((name) => (live.has(titles.get(name) ?? name) ? [] : [titles.get(name) ?? name])))];
}
