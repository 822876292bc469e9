/** Several numbers that move together, taken apart: the marginal of each cell and the rank correlations between them. */
import { CredenceError } from "../errors.js";
import { families, resolveParameters } from "../families/index.js";
import { rankCorrelation } from "../random/copula.js";
import { wrongShape } from "../schema/shape.js";
import type { Written, WrittenRecord } from "../schema/written.js";
import type { Uncertainty } from "./assumption.js";
import { decimalText, type Layout } from "./cells.js";
import { familyKeys } from "./keys.js";

/**
 * The marginals of a family of several numbers, over the cells of its one index. A Pearson correlation ρ of normals is
 * the rank correlation 6 / π arcsin(ρ / 2) (K. Pearson 1907), so that members may be correlated with others too.
 * @throws CredenceError `joint-index`, `cell-count`, and those of the family.
 */
export function readJoint(family: string, id: string, written: WrittenRecord, layout: Layout): Uncertainty | undefined {
  const make = families[family]?.makeJoint;
  if (make === undefined) return undefined;
  const [index] = layout.over;
  if (index === undefined || layout.over.length > 1) {
    const rule = `${id}: a ${family} runs over one index, got ${layout.over.length}`;
    throw new CredenceError("joint-index", rule, { place: written.place, remedy: 'add "over: NAME"' });
  }
  const stated = familyKeys(family).flatMap((key) => {
    const entry = written.entries.get(key);
    return entry === undefined ? [] : [[key, numbers(entry.value, `${id}: ${key}`)] as const];
  });
  const joint = make(resolveParameters(family, Object.fromEntries(stated), id, written.place));
  const size = index.elements.length;
  if (joint.marginals.length !== size) {
    const rule = `${id}: needs one mean for each of ${size} elements of ${index.id}, got ${joint.marginals.length}`;
    throw new CredenceError("cell-count", rule, { place: written.place });
  }
  return {
    family: joint.marginals[0]?.family ?? family,
    joint: "each",
    parameters: joint.marginals.map(({ parameters }) => parameters),
    within: joint.correlation.map((pearson) => (pearson === 1 ? 1 : rankCorrelation(pearson))),
  };
}

/** A list of numbers, or a matrix as a list of rows. */
function numbers(written: Written, subject: string): readonly number[] {
  if (written.kind !== "list") throw wrongShape(subject, "a list of numbers", written);
  return written.items.flatMap((item) =>
    item.kind === "list"
      ? item.items.map((one) => Number(decimalText(one, subject)))
      : [Number(decimalText(item, subject))],
  );
}
