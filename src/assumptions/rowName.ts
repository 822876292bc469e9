/** How a row of an analysis is named to a reader: by the labels of the assumptions that it is about. */
import type { Assumption } from "./assumption.js";
import { withoutMiddle } from "./withoutMiddle.js";

/** What holds the labels: a study. */
export interface Labelled {
  readonly assumptions: readonly Assumption[];
}

/** What joins the names of a row about several: a pair, or assumptions that depend on each other. */
const JOIN = / × | \+ /;

/**
 * The assumption that a row of a sensitivity analysis is about; a row about a cell ("mix[band=low]") names its table, a row
 * about several names none.
 */
export function findAssumption({ assumptions }: Labelled, row: string): Assumption | undefined {
  const own = assumptions.find(({ id }) => id === row);
  return own ?? (JOIN.test(row) ? undefined : assumptions.find(({ id }) => row.startsWith(`${id}[`)));
}

/** "Share treated at home", with the cell where the row is about one; "Days × Hazard ratio" where it is about a pair. */
export function rowName(study: Labelled, row: string): string {
  const [join] = JOIN.exec(row) ?? [];
  if (join !== undefined && !study.assumptions.some(({ id }) => id === row)) {
    return row
      .split(join)
      .map((part) => rowName(study, part))
      .join(join);
  }
  const assumption = findAssumption(study, row);
  const cell = assumption === undefined ? "" : row.slice(assumption.id.length);
  return `${assumption?.label ?? assumption?.id ?? row}${cell === "" ? "" : ` ${cell}`}`;
}

/** Letters that a name has room for where rows are narrow: two lines of a chart. */
const ROOM = 62;

/**
 * The same where there is little room: names of several assumptions are shortened so that each partner of a pair can be
 * told ("Days × Hazard…infections"), and of those that depend on each other the first is named ("Capture rate and 2 more").
 */
export function shortRowName(study: Labelled, row: string, room = ROOM): string {
  const spelt = rowName(study, row);
  const partners = row.split(" × ");
  const several = partners.length > 1 || row.includes(" + ");
  if (!several || spelt.length <= room || study.assumptions.some(({ id }) => id === row)) return spelt;
  const each = Math.floor((room - 3 * (partners.length - 1)) / partners.length);
  return partners.map((partner) => firstOf(study, partner, each)).join(" × ");
}

function firstOf(study: Labelled, partner: string, most: number): string {
  const [first = "", ...others] = partner.split(" + ");
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${withoutMiddle(rowName(study, first), most - more.length)}${more}`;
}
