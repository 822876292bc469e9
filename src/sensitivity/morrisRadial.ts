/** Elementary effects from radial designs: every assumption moved alone from one point. */

import { mapWithPauses } from "../engine/turn.js";
import { REPLICATES } from "../random/replicates.js";
import { designRuns } from "./designRuns.js";
import { failures } from "./failures.js";
import { type Factor, factorsOf, idleNames } from "./groups.js";
import type { SensitivityMethod } from "./method.js";
import { type MorrisRow, morrisColumns, morrisRows } from "./morris/rows.js";
import { endsOf, endWords } from "./morris/trajectories.js";
import { netUniforms } from "./netDesign.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "morris-radial"?: readonly MorrisRow[];
  }
}

/** Points that effects are taken from. */
const POINTS = 512;

/**
 * Elementary effects without a grid: from each of 512 scrambled Sobol' points every assumption (or group) is moved alone to
 * where a second such point has it. Steps of all sizes and both directions then count, and errors are the scatter of 16
 * scramblings. Assumptions are moved one by one, correlated or not.
 */
export const morrisRadial: SensitivityMethod<MorrisRow> = {
  name: "morris-radial",
  chart: "morris",
  title: "Sensitivity, elementary effects (radial)",
  question: "Which assumptions matter at all, by steps of all sizes from points all over the range?",
  caveat: "an order, no shares",
  reading: () =>
    `Elementary effects from ${POINTS} points of a scrambled Sobol' sample: how far the result moves, for the whole range of the assumption, when it alone is moved along its probability scale to where a second sample has it. μ* is the mean size of the effects, μ their mean, σ their standard deviation. ${endWords} Standard errors in brackets.`,
  order: "largest μ* first",
  needs: "design",
  source: "Campolongo, Saltelli and Cariboni 2011, doi:10.1016/j.cpc.2010.12.039",
  columns: morrisColumns,
  async answer(request) {
    const { study, plan, outputs } = request;
    const runs = designRuns(request);
    const players = factorsOf(plan, study, ({ name }) => name);
    const names = plan.drivers.map(({ name }) => name);
    const all = netUniforms(`${plan.seed}\nradial`, [...names, ...names.map((name) => `${name}\nsecond`)], POINTS);
    const [from, to] = [all.slice(0, names.length), all.slice(names.length)];
    const ends = plan.drivers.map(endsOf);
    const placed = (uniforms: readonly Float64Array[]) =>
      uniforms.map((column, driver) => {
        const [low, high] = ends[driver] as readonly [number, number];
        return column.map((u) => low + u * (high - low));
      });
    const [here, there] = [placed(from), placed(to)];
    const values = runs.draw(here);
    const base = runs.run(values);
    const moved = await mapWithPauses(players, request.pause, ({ drivers }) => {
      const alone = here.map((column, driver) => (drivers.includes(driver) ? there[driver] : column) as Float64Array);
      // Where a share moves, so do those that it adds up to one with, though their own uniforms stay.
      const changed = drivers.flatMap(runs.columnsOf).map((column) => plan.cells[column]?.driver as number);
      return runs.run(values, runs.drawSome(alone, new Set(changed)));
    });
    const idle = idleNames(study, plan);
    return Object.fromEntries(
      outputs.map((output, o) => {
        const own = base[o] as Float64Array;
        const others = moved.map((each) => each[o] as Float64Array);
        const failed = failures([own, ...others], runs.faults(o));
        if (failed !== undefined) return [output, failed];
        const effects = others.map((column, player) => effectsOf(players[player] as Factor, from, to, own, column));
        return [output, morrisRows(players, effects, idle, REPLICATES)];
      }),
    );
  },
};

/** Changes of the output over the way that was gone: of a group, the root mean square of its members' ways. */
function effectsOf(
  { drivers }: Factor,
  from: readonly Float64Array[],
  to: readonly Float64Array[],
  base: Float64Array,
  moved: Float64Array,
): readonly number[] {
  return Array.from(base, (y, i) => {
    const ways = drivers.map((driver) => (to[driver]?.[i] as number) - (from[driver]?.[i] as number));
    const length = Math.sqrt(ways.reduce((sum, way) => sum + way * way, 0) / ways.length);
    return ((moved[i] as number) - y) / (drivers.length === 1 ? (ways[0] as number) : length);
  });
}
