/**
 * The most probable combination of assumptions that gives an amount: of all points with that output the one nearest to
 * the medians in standard normal space, where the density falls with distance alone (the design point of structural
 * reliability). Found by the iteration of Hasofer and Lind (1974) and Rackwitz and Fiessler (1978), with central
 * differences and, where a whole step leads further away, half of it. Discrete assumptions stay at their base case.
 */
import { evaluatePoints } from "../engine/evaluate.js";
import { planKernel } from "../engine/plan/kernelPlan.js";
import { planRun } from "../engine/plan/plan.js";
import { toldOf } from "../sensitivity/drivenValues.js";
import type { Study } from "../study/study.js";
import { headlineOf } from "./headline.js";
import type { Combination, CombinationValue } from "./result.js";
import { openScores, type ScoreSpace } from "./scorePoints.js";

const step = 0.01;
const mostRounds = 60;
/** Relative to the target. */
const tolerance = 1e-6;

export function mostProbable(study: Study, target: number): Combination {
  const { output, study: alone } = headlineOf(study);
  const kernel = planKernel(alone);
  const plan = planRun(alone, { scenarios: 2, seed: "", sampler: "random" }, kernel);
  const space = openScores(plan, alone);
  const evaluate = (all: readonly Float64Array[]): readonly number[] => {
    const columns = evaluatePoints(alone, all.map(space.point), kernel);
    return [...(columns[output.id] ?? [])];
  };
  const { scores, reached } = search(plan.drivers.length, space, evaluate, target);
  const distance = length(scores);
  const turnedScores = space.correlated(scores);
  const parts = space.parts(scores);
  const values = plan.drivers.map((driver, d): CombinationValue => {
    const { multiple, divisor } = toldOf(driver, alone);
    const turned = turnedScores[d] ?? 0;
    const share = distance > 0 ? (parts[d] ?? 0) / (distance * distance) : 0;
    // A median that is 0 but for rounding is 0.
    const spread = Math.abs(space.value(d, 1) - space.value(d, -1));
    const of = (score: number) => {
      const found = space.value(d, score);
      return Math.abs(found) < 1e-9 * spread ? 0 : found / divisor;
    };
    return { assumption: driver.name, multiple, value: of(turned), median: of(0), score: turned, share };
  });
  values.sort((a, b) => b.share - a.share || Math.abs(b.score) - Math.abs(a.score));
  const found = Math.abs(reached - target) <= 1e-4 * Math.max(Math.abs(target), 1);
  return { target, reached, found, distance, values };
}

type Evaluate = (all: readonly Float64Array[]) => readonly number[];

function search(size: number, { movable }: ScoreSpace, evaluate: Evaluate, target: number) {
  let scores = new Float64Array(size);
  let [reached = Number.NaN] = evaluate([scores]);
  for (let round = 0; round < mostRounds; round++) {
    const slope = gradient(scores, movable, evaluate);
    const squares = slope.reduce((sum, each) => sum + each * each, 0);
    if (!(squares > 0)) break;
    const along = slope.reduce((sum, each, d) => sum + each * (scores[d] ?? 0), 0);
    const factor = (along - (reached - target)) / squares;
    const wanted = slope.map((each) => factor * each);
    const next = damped(scores, wanted, evaluate, target);
    const moved = length(next.scores.map((each, d) => each - (scores[d] ?? 0)));
    ({ scores, reached } = next);
    if (moved < 1e-5 && Math.abs(reached - target) <= tolerance * Math.max(Math.abs(target), 1)) break;
  }
  return { scores, reached };
}

/** The step whose merit (distance, and what is missing of the target) is best, of the whole and its halves. */
function damped(from: Float64Array, wanted: Float64Array, evaluate: Evaluate, target: number) {
  const tries = [1, 0.5, 0.25, 0.125].map((part) => from.map((each, d) => each + part * ((wanted[d] ?? 0) - each)));
  const outputs = evaluate(tries);
  const scale = Math.max(Math.abs(target), 1);
  const half = (size: number) => 0.5 * size * size;
  const merit = (i: number) =>
    half(length(tries[i] ?? from)) + (50 * Math.abs((outputs[i] ?? Number.NaN) - target)) / scale;
  const best = tries.map((_, i) => i).reduce((a, b) => (merit(b) < merit(a) ? b : a));
  return { scores: tries[best] ?? from, reached: outputs[best] ?? Number.NaN };
}

function gradient(scores: Float64Array, movable: readonly number[], evaluate: Evaluate): Float64Array {
  const at = (d: number, by: number) => scores.map((each, i) => (i === d ? each + by : each));
  const values = evaluate(movable.flatMap((d) => [at(d, step), at(d, -step)]));
  const slope = new Float64Array(scores.length);
  movable.forEach((d, i) => {
    slope[d] = ((values[2 * i] ?? 0) - (values[2 * i + 1] ?? 0)) / (2 * step);
  });
  return slope;
}

function length(scores: Float64Array): number {
  return Math.sqrt(scores.reduce((sum, each) => sum + each * each, 0));
}
