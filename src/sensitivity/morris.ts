/** Morris' elementary effects: a screening with few runs of the model. */
import { unstopped } from "../engine/turn.js";
import { designRuns } from "./designRuns.js";
import { failures } from "./failures.js";
import { factorsOf, idleNames } from "./groups.js";
import type { SensitivityMethod } from "./method.js";
import { type MorrisRow, morrisColumns, morrisRows } from "./morris/rows.js";
import { endWords, STEP, TRAJECTORIES, trajectories, type Walk } from "./morris/trajectories.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly morris?: readonly MorrisRow[];
  }
}

/**
 * Mean (μ), mean size (μ*) and standard deviation (σ) of the elementary effects over random trajectories on a grid of four
 * levels of each assumption's probability scale. μ* ranks assumptions; a large σ beside it says that the effect is not
 * straight or depends on others. Assumptions are moved one after another, correlated or not.
 */
export const morris: SensitivityMethod<MorrisRow> = {
  name: "morris",
  title: "Sensitivity, elementary effects (Morris)",
  question: "Which assumptions matter at all, wherever the others stand, and which of them act in a straight line?",
  caveat: "an order, no shares",
  reading: () =>
    `Elementary effects over ${TRAJECTORIES} random trajectories: how far the result moves, for the whole range of the assumption, when it is moved by two thirds of its probability scale. μ is the mean effect, μ* the mean of its size, σ the standard deviation: large beside μ* where the effect is curved or depends on others. ${endWords} Standard errors in brackets.`,
  order: "largest μ* first",
  needs: "design",
  parts: TRAJECTORIES,
  source:
    "Morris 1991, doi:10.1080/00401706.1991.10484804; Campolongo, Cariboni and Saltelli 2007, doi:10.1016/j.envsoft.2006.10.004",
  columns: morrisColumns,
  async answer(request) {
    const { study, plan, outputs, pause = unstopped } = request;
    const runs = designRuns(request);
    const players = factorsOf(plan, study, ({ name }) => name);
    const walk = trajectories(plan, players);
    await pause();
    const drawn = runs.draw(walk.uniforms);
    await pause();
    const columns = runs.run(drawn);
    await pause();
    const idle = idleNames(study, plan);
    return Object.fromEntries(
      outputs.map((output, o) => {
        const column = columns[o] as Float64Array;
        const failed = failures([column], runs.faults(o));
        if (failed !== undefined) return [output, failed];
        const effects = effectsOf(walk, column, players.length);
        return [output, morrisRows(players, effects, idle)];
      }),
    );
  },
};

function effectsOf({ moved }: Walk, column: Float64Array, players: number): readonly (readonly number[])[] {
  const effects = Array.from({ length: players }, (): number[] => []);
  moved.forEach(([player, way], point) => {
    if (way === 0) return;
    const change = (column[point] as number) - (column[point - 1] as number);
    effects[player]?.push((change * way) / STEP);
  });
  return effects;
}
