/**
 * How often the 95% interval of a mean holds it where part of that mean is an event that the scenarios hardly meet: a cost of
 * 100 (standard deviation 10) and 50,000 more when the event happens, by how many times a run is expected to meet it; with the
 * errors that are printed, and with those that the scenarios alone would tell.
 *
 *   npm run build && node bench/rareCoverage.mjs 400 4096    # seeds, scenarios
 */
import { defineStudy, preparations } from "../dist/index.js";
import { simulate } from "../dist/run/simulate.js";
import { confidenceFactor } from "../dist/summary/confidence.js";

const [seeds = 400, scenarios = 4096] = process.argv.slice(2).map(Number);
const HARM = 50_000;
/** Met less often than this, an event is counted into the errors. */
const COUNTED = 5;

function studyOf(p) {
  return defineStudy({
    study: "A rare event",
    assumptions: {
      cost: { distribution: "normal", mean: 100, sd: 10 },
      event: { distribution: "bernoulli", p },
    },
    formulas: { total: `cost + ${HARM} * event` },
    outputs: ["total"],
    run: { sensitivity: [] },
  });
}

async function coverage(sampler, met) {
  const p = met / scenarios;
  const study = studyOf(p);
  const prepared = preparations();
  const counted = met < COUNTED ? (HARM * HARM * p * (1 - p)) / scenarios : 0;
  const held = { printed: 0, alone: 0 };
  for (let seed = 0; seed < seeds; seed++) {
    const { outputs, run } = await simulate(study, { scenarios, seed: String(seed), sampler, workers: 1, prepared });
    const { mean, standardError } = outputs.total;
    const apart = Math.abs(mean - 100 - HARM * p) / confidenceFactor(run.replicates);
    if (apart <= standardError) held.printed++;
    if (apart <= Math.sqrt(Math.max(standardError * standardError - counted, 0))) held.alone++;
  }
  return [held.printed, held.alone].map((each) => ((100 * each) / seeds).toFixed(1));
}

console.log(
  "| expected meetings | random, printed | from the scenarios alone | Sobol', printed | from the scenarios alone |",
);
console.log("|---|---|---|---|---|");
for (const met of [0.1, 0.5, 1, 2, 4, 6, 10]) {
  const [random, sobol] = [await coverage("random", met), await coverage("sobol", met)];
  console.log(`| ${[met, ...random, ...sobol].join(" | ")} |`);
}
