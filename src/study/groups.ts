/** Groups of assumptions: what was written, checked, as the names of what is drawn. */
import type { Assumption } from "../assumptions/assumption.js";
import { CredenceError, type Place, unknownName } from "../errors.js";
import { cellLabel } from "../formula/cells.js";
import type { Index } from "../formula/graph.js";
import type { Named } from "../schema/shape.js";
import { namePattern } from "./namePattern.js";
import type { AssumptionGroup } from "./study.js";

/**
 * Names and patterns as what is drawn: an id stands for all cells of its table, a pattern for whatever fits it. Members
 * that are constants (fixed by a preset, say) have no part; a group without any uncertain member is left out.
 * @throws CredenceError `unknown-assumption`, `group-overlap`, `group-name-taken`
 */
export function readGroups(
  written: readonly Named<readonly string[]>[] | undefined,
  assumptions: readonly Assumption[],
  indexes: ReadonlyMap<string, Index>,
): readonly AssumptionGroup[] | undefined {
  if (written === undefined) return undefined;
  const drawn = new Map(assumptions.map((one) => [one.id, drawnOf(one, indexes)] as const));
  const taken = new Map<string, string>();
  const groups = written.map(({ id: name, entry, value }): AssumptionGroup => {
    const { place } = entry.value;
    const members = [...new Set(value.flatMap((one) => membersOf(one, drawn, name, place)))];
    const own = drawn.get(name);
    if (own !== undefined && !members.every((member) => own.names.includes(member))) throw nameTaken(name, place);
    for (const member of members) {
      const other = taken.get(member);
      if (other !== undefined) throw overlap(member, other, name, place);
      taken.set(member, name);
    }
    return { name, members };
  });
  return groups.filter(({ members }) => members.length > 0);
}

/** What is drawn of an assumption, and whether its parts go together whatever is named of them. */
interface Drawn {
  readonly names: readonly string[];
  readonly whole: boolean;
}

function drawnOf({ id, over, uncertainty, value, sameAs }: Assumption, indexes: ReadonlyMap<string, Index>): Drawn {
  if (uncertainty === undefined || sameAs !== undefined) return { names: [], whole: true };
  if (uncertainty.joint === "common" || over.length === 0) return { names: [id], whole: true };
  const lookup = Object.fromEntries(indexes);
  return { names: value.map((_, cell) => cellLabel(id, over, lookup, cell)), whole: uncertainty.joint === "simplex" };
}

function membersOf(
  written: string,
  drawn: ReadonlyMap<string, Drawn>,
  group: string,
  place: Place | undefined,
): readonly string[] {
  const pattern = namePattern(written);
  const found = [...drawn].flatMap(([id, { names, whole }]) => {
    const fitting = names.filter((name) => pattern.test(name));
    return pattern.test(id) || (whole && fitting.length > 0) ? names : fitting;
  });
  if (found.length > 0 || [...drawn.keys()].some((id) => pattern.test(id))) return found;
  const { message, remedy } = unknownName("assumption", written, [...drawn.keys()]);
  throw new CredenceError("unknown-assumption", `groups: ${group}: ${message}`, { place, remedy });
}

function nameTaken(name: string, place: Place | undefined): CredenceError {
  const rule = `groups: ${name}: is the name of an assumption that the group does not consist of`;
  return new CredenceError("group-name-taken", rule, { place, remedy: "give the group a title of its own" });
}

function overlap(member: string, first: string, second: string, place: Place | undefined): CredenceError {
  const rule = `groups: ${member}: must be in one group only, got "${first}" and "${second}"`;
  return new CredenceError("group-overlap", rule, { place, remedy: "take it out of one of them" });
}
