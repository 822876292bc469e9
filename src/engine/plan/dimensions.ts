/** The dimension that a study reserves for each of its streams, so that variants of it meet the same points. */
import type { Study } from "../../study/study.js";
import { driversOf } from "./drivers.js";

/**
 * By name of stream: every assumption of the study in order of id, constant or not, so that fixing one (`--set`, a
 * preset) or asking for fewer outputs moves no other; then the cells that tables draw one by one, in order of name. An
 * assumption that joins the study moves those after it in the alphabet.
 */
export function streamDimensions({ assumptions, graph }: Study): Readonly<Record<string, number>> {
  const ids = assumptions.map(({ id }) => id).sort();
  const cells = assumptions
    .flatMap((assumption) => driversOf(assumption, graph.indexes))
    .filter(({ name, assumption }) => name !== assumption)
    .map(({ name }) => name)
    .sort();
  return Object.fromEntries([...ids, ...cells].map((name, dimension) => [name, dimension]));
}
