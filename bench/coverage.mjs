// Are the errors true? The share of seeds whose 95 % intervals (estimate ± t or z times its error) hold the true value,
// for the mean and the percentiles of three studies, counted and pre-integrated. Prints JSON; npm run build comes first.
//   node bench/coverage.mjs [seeds] [scenarios] > test/reference/coverage.json
import { defineStudy, loadStudy, simulate } from "../dist/index.js";

const seeds = Number(process.argv[2] ?? 200);
const scenarios = Number(process.argv[3] ?? 2048);
const keys = ["mean", "0.025", "0.5", "0.975"];

const factors = [[6.2, 0.2], [0.3, 0.35], [-0.7, 0.1], [-1.2, 0.5], [0.1, 0.25]]; // biome-ignore format: one thought
const lognormal = defineStudy({
  study: "Product of lognormals",
  assumptions: Object.fromEntries(
    factors.map(([meanlog, sdlog], i) => [`x${i}`, { distribution: "lognormal", meanlog, sdlog }]),
  ),
  formulas: { y: "x0 * x1 * x2 * x3 * x4" },
});

/** The first output alone, without analyses. */
const narrow = (study) => ({
  ...study,
  outputs: study.outputs.slice(0, 1),
  run: { ...study.run, sensitivity: [], sensitivityOf: [study.outputs[0].id] },
});

const studies = {
  "lognormal product": [lognormal, { mean: 140.12011233, 0.025: 28.07959148, 0.5: 109.94717245, 0.975: 430.50415238 }],
  // 1e9 random scenarios of another engine.
  yardstick: [loadStudy("bench/workload.yaml"), { mean: 734.0e6, 0.025: 417.64e6, 0.5: 705.85e6, 0.975: 1199.68e6 }],
  national: [loadStudy("runs/hospital-care-at-home.yaml"), undefined],
};
const ways = [["random", "off"], ["sobol", "off"], ["sobol", "auto"]]; // biome-ignore format: one thought

/** The mean of counted runs some hundred times as long, with other seeds. */
async function longTruth(study) {
  const sums = Object.fromEntries(keys.map((key) => [key, 0]));
  const runs = 16;
  for (let i = 0; i < runs; i++) {
    const options = { scenarios: 131_072, seed: `truth ${i}`, sampler: "sobol", preIntegration: "off", workers: 1 };
    const { outputs } = await simulate(study, options);
    const [{ mean, quantiles }] = Object.values(outputs);
    for (const key of keys) sums[key] += (key === "mean" ? mean : quantiles[key]) / runs;
  }
  return sums;
}

const found = {};
for (const [name, [whole, known]] of Object.entries(studies)) {
  const study = narrow(whole);
  const truth = known ?? (await longTruth(study));
  found[name] = {};
  for (const [sampler, preIntegration] of ways) {
    const hits = Object.fromEntries(keys.map((key) => [key, 0]));
    for (let seed = 0; seed < seeds; seed++) {
      const run = await simulate(study, { scenarios, seed: `cover ${seed}`, sampler, preIntegration, workers: 1 });
      const [output] = Object.values(run.outputs);
      const factor = run.run.replicates > 1 ? 2.131449546 : 1.959963985;
      for (const key of keys) {
        const [value, error] = key === "mean" ? [output.mean, output.standardError] : [output.quantiles[key], output.quantileErrors[key]]; // biome-ignore format: one thought
        hits[key] += Math.abs(value - truth[key]) <= factor * error ? 1 : 0;
      }
    }
    const way = preIntegration === "auto" ? `${sampler}, pre-integrated` : sampler;
    found[name][way] = Object.fromEntries(keys.map((key) => [key, hits[key] / seeds]));
    process.stderr.write(`${name}, ${way}: ${JSON.stringify(found[name][way])}\n`);
  }
}
console.log(JSON.stringify({ seeds, scenarios, coverage: found }, null, 2));
