/** `--set id=value`: an assumption held at a number, in the base case and in every scenario. */
import type { Assumption } from "../assumptions/assumption.js";
import { cellDistributions } from "../assumptions/baseCase.js";
import { decimalText } from "../assumptions/cells.js";
import { refuseImpossibleShare } from "../assumptions/impossibleShare.js";
import { CredenceError } from "../errors.js";
import { cellLabel } from "../formula/cells.js";
import type { Index } from "../formula/graph.js";
import { cellSetByAnalyst, setByAnalyst } from "./setByAnalyst.js";

/**
 * The assumption with its draw replaced by a number: for all its cells (`id`) or one (`id[band=low]`, which leaves the
 * others at their base case). Checked against the support only, a proportion against 0 and 1. Source and provenance of the
 * value that was replaced go with it.
 * @throws CredenceError `outside-support`, `bad-set`.
 */
export function fixAt(
  assumption: Assumption,
  name: string,
  text: string,
  indexes: Readonly<Record<string, Index>>,
): Assumption {
  const { id, over, value } = assumption;
  const number = decimalText({ kind: "text", text, place: { file: "--set" } }, name);
  const labels = value.map((_, cell) => cellLabel(id, over, indexes, cell));
  if (name !== id && !labels.includes(name)) {
    const rule = `${name}: is no cell of ${id}`;
    throw new CredenceError("bad-set", rule, { remedy: `cells are ${labels.slice(0, 5).join(", ")}` });
  }
  if (name === id && assumption.uncertainty?.joint === "simplex") {
    throw new CredenceError("bad-set", `${id}: its shares add up to 1, so they cannot all be ${text}`, {});
  }
  refuseImpossibleShare(assumption, name, number);
  const chosen = (cell: number): boolean => name === id || labels[cell] === name;
  cellDistributions(assumption).forEach(({ support: [low, high] }, cell) => {
    if (!chosen(cell) || (Number(number) >= low && Number(number) <= high)) return;
    throw new CredenceError("outside-support", `${name}: must lie between ${low} and ${high}, got ${text}`, {});
  });
  const { uncertainty: _, sameAs: __, ...rest } = assumption;
  const held = { ...rest, value: value.map((old, cell) => (chosen(cell) ? number : old)) };
  return name === id ? setByAnalyst(held) : cellSetByAnalyst(held, name);
}
