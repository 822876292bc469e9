/** Shapley effects: shares of the variance that add up to 1, for dependent assumptions too. */

import type { Plan } from "../engine/plan/plan.js";
import { MOST_PARTIES } from "../random/conditionalCopula.js";
import type { SensitivityRow } from "../summary/result.js";
import { scatter } from "../summary/scatter.js";
import { designRuns } from "./designRuns.js";
import { drawnVariance, importanceIn } from "./drawnVariance.js";
import type { Estimated } from "./estimated.js";
import { failures } from "./failures.js";
import { type Factor, factorsOf, idleNames } from "./groups.js";
import { infiniteVariance } from "./infiniteVariance.js";
import type { SensitivityMethod } from "./method.js";
import { designSize } from "./netDesign.js";
import { rankChanceColumn, withRankChances } from "./rankChance/rankChance.js";
import { errorWith, missedIn, rarelyMet } from "./rarelyMet.js";
import { partiesOf, shapleyWalk } from "./shapley/walk.js";
import { told, withUntold } from "./untold.js";
import { withinReach } from "./withinReach.js";

/** A share of the variance of the output, with one standard error. */
export interface ShapleyRow extends SensitivityRow {
  readonly shapley: number;
  readonly standardError: number;
  /** Chance that it really stands at this place of the table. */
  readonly rankChance?: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly shapley?: readonly ShapleyRow[];
  }
}

/**
 * Each assumption's average part in the variance when assumptions become known one after another, in every order. What
 * interacts or depends on each other is shared out, so that all effects add up to 1: the one share of the variance that
 * means something where assumptions are correlated. An assumption that no formula uses has an effect too where it tells
 * of one that is used.
 */
export const shapley: SensitivityMethod<ShapleyRow> = {
  name: "shapley",
  title: "Sensitivity, Shapley effects",
  question: "What is this assumption's fair share of the variance, interactions and correlations shared out?",
  caveat: "the one share of a single correlated assumption; many runs of the model",
  reading: () =>
    "The average fall of the variance when the assumption becomes known, over all orders in which assumptions may become known. Interactions and correlations are shared out; all effects add up to 1. Standard errors in brackets.",
  order: "largest first",
  needs: "design",
  source:
    "Owen 2014, doi:10.1137/130936233; Song, Nelson and Staum 2016, doi:10.1137/15M1048070; Goda 2021, doi:10.1016/j.ress.2021.107702",
  columns: [
    {
      key: "shapley",
      title: "Shapley effect",
      unit: "none",
      drawn: true,
      estimates: "shapley",
      of: (row) => told(row.shapley, row.standardError),
      error: (row) => row.standardError,
    },
    rankChanceColumn,
  ],
  async answer(request) {
    const { study, plan, outputs } = request;
    const players = factorsOf(plan, study);
    const refused = beyondReach(plan, players);
    if (refused !== undefined) return Object.fromEntries(outputs.map((output) => [output, { refused }]));
    const runs = designRuns(request);
    const count = designSize(plan.scenarios, plan.drivers.length + 2);
    const walk = await shapleyWalk(plan, players, runs, count, request.pause);
    const idle = idleNames(study, plan);
    const rare = rarelyMet(request, count);
    return Object.fromEntries(
      outputs.map((output, o) => {
        const columns = [walk.first, ...walk.steps].map((step) => step[o] as Float64Array);
        const failed = failures(columns, runs.faults(o)) ?? infiniteVariance(request, o);
        if (failed !== undefined) return [output, failed];
        const missed = missedIn(rare, o, walk.first[o] as Float64Array);
        if ("refused" in missed) return [output, missed];
        const parts = effects(withinReach(columns), walk.orders, walk.players.length, walk.replicates);
        const ranked = new Map(walk.players.map((name, player) => [name, parts[player] as Estimated]));
        const rows = [...ranked].map(([assumption, { value, error }]): ShapleyRow => {
          return { assumption, shapley: value, standardError: errorWith(missed.share, error) };
        });
        const none = idle.map((assumption) => ({ assumption, shapley: 0, standardError: 0 }));
        const sorted = [...rows, ...none].sort((a, b) => b.shapley - a.shapley);
        const placed = withRankChances(sorted, ranked, request.normals);
        const importance = importanceIn(players, parts, rare);
        const remarks = [missed.remark, drawnVariance(study, plan, walk.drawn, importance)].filter(
          (each) => each !== undefined,
        );
        return [output, withUntold(study, placed, sharesOf, remarks)];
      }),
    );
  },
};

function sharesOf({ shapley: value, standardError: error }: ShapleyRow) {
  return { shapley: { value, error } };
}

/** Why the walk cannot draw some assumptions given the others; undefined where it can. */
function beyondReach({ groups }: Plan, players: readonly Factor[]): string | undefined {
  if (groups.some(({ mixer }) => mixer !== undefined)) {
    return "assumptions tied by a Student-t copula are not drawn given each other; sobol takes them, in one row together";
  }
  const most = Math.max(0, ...groups.map(({ streams }) => new Set(partiesOf(streams, players)).size));
  if (most <= MOST_PARTIES) return undefined;
  const remedy = "group some of them (groups: { All tariffs: tariff }), or take sobol, which has them all in one row";
  return `it takes ${MOST_PARTIES} assumptions that are correlated with each other, and here are ${most}: ${remedy}`;
}

/**
 * `columns[0]` is the output of the first sample, `columns[k + 1]` of the sample that shares with it the first k players
 * of each scenario's order. The covariance of the two is the variance that these players explain; each step's rise of it
 * belongs to the player that joined. All rises of a scenario add up to half the squared distance of its two ends, whose
 * mean is the variance: effects add up to exactly 1.
 */
function effects(
  columns: readonly Float64Array[],
  orders: readonly Uint16Array[],
  players: number,
  replicates: number,
): readonly Estimated[] {
  const [first, ...steps] = columns as [Float64Array, ...Float64Array[]];
  const sums = Array.from({ length: players }, () => new Float64Array(replicates));
  const spread = new Float64Array(replicates);
  for (let i = 0; i < first.length; i++) {
    const group = i % replicates;
    const own = first[i] as number;
    const apart = own - (steps[0]?.[i] as number);
    spread[group] = (spread[group] as number) + (apart * apart) / 2;
    for (let k = 0; k < players; k++) {
      const player = sums[orders[k]?.[i] as number] as Float64Array;
      const [before, after] = [steps[k]?.[i] as number, steps[k + 1]?.[i] as number];
      player[group] = (player[group] as number) + (own - (before + after) / 2) * (after - before);
    }
  }
  const variance = spread.reduce((sum, each) => sum + each, 0);
  return sums.map((own) => {
    const value = variance > 0 ? own.reduce((sum, each) => sum + each, 0) / variance : 0;
    const each = [...own].map((part, group) => ((spread[group] as number) > 0 ? part / (spread[group] as number) : 0));
    return { value, error: scatter(each, value), parts: each };
  });
}
