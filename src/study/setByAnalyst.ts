/** Where a number comes from that a command or a notebook puts in the place of another. */
import type { Assumption } from "../assumptions/assumption.js";
import { idOfCell } from "../formula/cells.js";
import type { Study } from "./study.js";

const SET = "set by the analyst";

/** Source, provenance, note and allowances were those of the value that was replaced: they bear out no other one. */
function withoutEvidence(assumption: Assumption): Assumption {
  const { provenance: _, source: __, note: ___, allow: ____, stated: _____, ...rest } = assumption;
  return rest;
}

/** The assumption held at a number that the analyst gave, without evidence for it. */
export function setByAnalyst(assumption: Assumption): Assumption {
  return { ...withoutEvidence(assumption), source: SET };
}

/** The same where one cell was set: for the others the former source still holds, its provenance no longer for all. */
export function cellSetByAnalyst(assumption: Assumption, label: string): Assumption {
  const { source, note } = assumption;
  const others = source === undefined ? "" : `; otherwise: ${source}`;
  return { ...withoutEvidence(assumption), source: `${label} ${SET}${others}`, note };
}

/** What replaced another in a notebook, and says neither what it is nor where it comes from. */
export function sourced(assumption: Assumption): Assumption {
  const { provenance, source } = assumption;
  return provenance === undefined && source === undefined ? { ...assumption, source: SET } : assumption;
}

/** Those that take the draw of what was changed are borne out by what bears that out. */
export function followersSourced(
  assumptions: readonly Assumption[],
  changed: ReadonlySet<string>,
): readonly Assumption[] {
  const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption]));
  return assumptions.map((follower) => {
    const leader = changed.has(follower.sameAs ?? "") ? byId.get(follower.sameAs ?? "") : undefined;
    if (leader === undefined) return follower;
    const { provenance, source, note } = leader;
    return { ...withoutEvidence(follower), provenance, source, note };
  });
}

/** How many assumptions stand at what a command or a notebook gave them without saying where that comes from. */
export function countSet({ assumptions, changed = [] }: Pick<Study, "assumptions" | "changed">): number {
  const ids = new Set(changed.map(idOfCell));
  return assumptions.filter(({ id, provenance }) => ids.has(id) && provenance === undefined).length;
}
