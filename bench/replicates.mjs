// Which number of replicates fits a count of scenarios: the yardstick's total with pre-integration, by count and replicates
// the root mean square error against 1e9 scenarios and the half-width of 95 % intervals, in % of the figure.
//   node bench/replicates.mjs [seeds] [scenarios …]
import { loadStudy, preparations, simulate } from "../dist/index.js";
import { confidenceFactor } from "../dist/summary/confidence.js";

const [seeds = "20", ...counts] = process.argv.slice(2);
const truth = { 0.025: 417.64e6, 0.5: 705.85e6, 0.975: 1199.68e6 };
const whole = loadStudy(new URL("workload.yaml", import.meta.url).pathname);
const study = { ...whole, outputs: whole.outputs.slice(0, 1), run: { ...whole.run, sensitivity: [] } };
const prepared = preparations();
const percent = (x) => `${(100 * x).toPrecision(2)} %`;

/** By percentile: the mean square of relative misses, and the mean half-width. */
async function accuracy(scenarios, replicates) {
  const found = Object.fromEntries(Object.keys(truth).map((p) => [p, { square: 0, half: 0 }]));
  for (let seed = 0; seed < Number(seeds); seed++) {
    const how = { scenarios, replicates, seed: `cover ${seed}`, sampler: "sobol", workers: 1, prepared };
    const { outputs, run } = await simulate(study, how);
    const { quantiles, quantileErrors } = outputs[study.outputs[0].id];
    for (const [p, of] of Object.entries(found)) {
      const miss = quantiles[p] / truth[p] - 1;
      of.square += (miss * miss) / Number(seeds);
      of.half += (confidenceFactor(run.replicates) * quantileErrors[p]) / truth[p] / Number(seeds);
    }
  }
  return found;
}

for (const scenarios of counts.length > 0 ? counts.map(Number) : [1024, 16_384, 65_536]) {
  for (const replicates of [8, 16]) {
    const found = Object.entries(await accuracy(scenarios, replicates));
    const said = found.map(([p, { square, half }]) => `${p}: ${percent(Math.sqrt(square))} ± ${percent(half)}`);
    console.log(`${scenarios} scenarios, ${replicates} replicates: ${said.join(", ")}`);
  }
}
