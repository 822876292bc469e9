/** The formulas at chosen points, in double precision: for one-way analyses and to check the base case. */
import { CredenceError, unknownName } from "../errors.js";
import { cellCount, cellLabel } from "../formula/cells.js";
import { compileKernel } from "../formula/kernel.js";
import type { Study } from "../study/study.js";
import { baseValues, byId, sources } from "./plan/baseValues.js";
import { type KernelPlan, planKernel } from "./plan/kernelPlan.js";

/** Some cells (`ltc.captureRate`, `tariff[hrg=H30]`) and the values they take instead of their base case. */
export type Point = Readonly<Record<string, number>>;

/**
 * Every output at each point: all assumptions at their base case but for the cells that the point names. A cell that
 * others are the same as takes them along. By output: a value a point.
 * @param kernel `planKernel(study)` where it is at hand: it costs more than the points do.
 * @throws CredenceError `unknown-assumption`; `assumption-is-constant` for one that has no distribution.
 * @example evaluatePoints(study, [{}, { "ltc.captureRate": 0.4 }])
 */
export function evaluatePoints(
  study: Study,
  points: readonly Point[],
  { graph, wanted, constants }: KernelPlan = planKernel(study),
): Readonly<Record<string, Float64Array>> {
  const kernel = compileKernel(graph, wanted, constants);
  const columns = pointColumns(study, points);
  const base = baseValues(study);
  const sourceOf = sources(study);
  const inputs = kernel.inputs.map(({ id, cell }) => {
    const source = sourceOf(id).id;
    const own = columns.get(`${id} ${cell}`);
    const shared = columns.get(`${source} ${cell}`);
    return own ?? shared ?? new Float64Array(points.length).fill(base[id]?.[cell] ?? Number.NaN);
  });
  const outputs = study.outputs.map(() => new Float64Array(points.length));
  kernel.run(inputs, outputs, points.length);
  return byId(study.outputs.map(({ id }, i) => [id, outputs[i] as Float64Array]));
}

/** For each cell that some point names, its value at every point. */
function pointColumns(study: Study, points: readonly Point[]): ReadonlyMap<string, Float64Array> {
  const cells = uncertainCells(study);
  const base = baseValues(study);
  const columns = new Map<string, Float64Array>();
  points.forEach((point, i) => {
    for (const [label, value] of Object.entries(point)) {
      const found = cells.get(label);
      if (found === undefined) throw notACell(study, label, cells.keys());
      const key = `${found.id} ${found.cell}`;
      const column =
        columns.get(key) ?? new Float64Array(points.length).fill(base[found.id]?.[found.cell] ?? Number.NaN);
      column[i] = value;
      columns.set(key, column);
    }
  });
  return columns;
}

function uncertainCells(study: Study): ReadonlyMap<string, { readonly id: string; readonly cell: number }> {
  const { indexes, inputs } = study.graph;
  const uncertain = study.assumptions.filter(({ id }) => inputs[id]?.uncertain === true);
  return new Map(
    uncertain.flatMap(({ id, over }) =>
      Array.from({ length: cellCount(over, indexes) }, (_, cell) => [cellLabel(id, over, indexes, cell), { id, cell }]),
    ),
  );
}

function notACell(study: Study, label: string, known: Iterable<string>): CredenceError {
  if (study.assumptions.some(({ id }) => id === label || label.startsWith(`${id}[`))) {
    const remedy = "give it a distribution, or name one of its cells";
    return new CredenceError("assumption-is-constant", `${label}: is no single uncertain number`, { remedy });
  }
  const { message, remedy } = unknownName("assumption", label, known);
  return new CredenceError("unknown-assumption", message, { remedy });
}
