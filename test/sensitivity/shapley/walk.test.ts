/** The walk of Shapley effects, looked at through outputs that are the assumptions themselves. */
import { describe, expect, it } from "vitest";
import { openModelRuns } from "../../../src/engine/modelRuns.js";
import { planRun } from "../../../src/engine/plan/plan.js";
import { factorsOf } from "../../../src/sensitivity/groups.js";
import { shapleyWalk } from "../../../src/sensitivity/shapley/walk.js";
import { sketchStudy } from "../../engine/fixtures.js";

const normal = { family: "normal", parameters: { mean: 0, sd: 1 } };
const names = ["a", "b", "c", "d"];
const study = sketchStudy({
  inputs: { a: normal, b: normal, c: normal, d: { family: "gamma", parameters: { shape: 2, scale: 1 } } },
  formulas: Object.fromEntries(names.map((name) => [`is_${name}`, `${name} + 0`])),
  outputs: names.map((name) => `is_${name}`),
  correlations: [["a", "c", 0.5]],
});
const plan = planRun(study, { scenarios: 4096, seed: "walk", sampler: "sobol" });
const count = 2048;
const walk = await shapleyWalk(plan, factorsOf(plan, study), openModelRuns(plan, plan.outputs), count);
const [a, c] = ["a", "c"].map((name) => walk.players.indexOf(name)) as [number, number];

/** The value of a player in a scenario after so many steps, and in the first sample. */
const at = (step: number, player: number, i: number) => walk.steps[step]?.[outputOf(player)]?.[i] ?? Number.NaN;
const firstAt = (player: number, i: number) => walk.first[outputOf(player)]?.[i] ?? Number.NaN;
const outputOf = (player: number) => names.indexOf(walk.players[player] ?? "");
/** The players that a scenario shares after so many steps. */
const shared = (step: number, i: number) => walk.orders.slice(0, step).map((order) => order[i]);

const each = (visit: (step: number, player: number, i: number) => void) => {
  for (let step = 0; step <= names.length; step++)
    for (let player = 0; player < names.length; player++) for (let i = 0; i < count; i++) visit(step, player, i);
};

describe("the walk of Shapley effects", () => {
  it("orders the players of each scenario at random, all orders alike", () => {
    const seen = new Map<string, number>();
    for (let i = 0; i < count; i++) {
      const order = shared(names.length, i).join("");
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    for (const times of seen.values()) expect(Math.abs(times - count / 24)).toBeLessThan(5 * Math.sqrt(count / 24));
  });

  it("takes from the first sample what is shared, and nothing else", () => {
    let [same, other] = [0, 0];
    each((step, player, i) => {
      if (shared(step, i).includes(player)) same += at(step, player, i) === firstAt(player, i) ? 1 : Number.NaN;
      else other += at(step, player, i) === firstAt(player, i) ? Number.NaN : 1;
    });
    expect(same + other).toBe((names.length + 1) * names.length * count);
  });

  it("draws a correlated companion anew given what is shared, by the same innovation", () => {
    const rho = 2 * Math.sin((Math.PI / 6) * 0.5);
    let worst = 0;
    each((step, player, i) => {
      const known = shared(step, i);
      if (player !== c || known.includes(c)) return;
      const companion = known.includes(a) ? firstAt(a, i) : at(0, a, i);
      const expected = rho * companion + at(0, c, i) - rho * at(0, a, i);
      worst = Math.max(worst, Math.abs(at(step, c, i) - expected));
    });
    // Scores and grades are read from tables, good to 1e-9 or so.
    expect(worst).toBeLessThan(1e-6);
    expect(worst).toBeGreaterThan(0);
  });

  it("leaves alone what depends on nothing that is shared", () => {
    let moved = 0;
    each((step, player, i) => {
      const known = shared(step, i);
      const companions = player === a || player === c ? [a, c] : [player];
      if (!companions.some((one) => known.includes(one)) && at(step, player, i) !== at(0, player, i)) moved++;
    });
    expect(moved).toBe(0);
  });
});
