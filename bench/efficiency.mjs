// What a sampler is worth: how many times as many random scenarios the same standard errors of the national total would
// take, counted. Root mean squares over seeds of the errors that runs report, from their replicates. npm run build first.
//   node bench/efficiency.mjs [scenarios] [seeds] [sampler …]
import { loadStudy, preparations, simulate } from "../dist/index.js";

const [scenarios = "16384", seeds = "12", ...named] = process.argv.slice(2);
const samplers = named.length > 0 ? named : ["latin-hypercube", "latin-hypercube-optimised", "sobol"];
const whole = loadStudy(new URL("../runs/hospital-care-at-home.yaml", import.meta.url).pathname);
const [first] = whole.outputs;
const study = { ...whole, outputs: [first], run: { ...whole.run, sensitivity: [], sensitivityOf: [first.id] } };
const prepared = preparations();

/** Mean square error by statistic. */
async function squares(sampler) {
  const sums = {};
  for (let seed = 0; seed < Number(seeds); seed++) {
    const how = {
      scenarios: Number(scenarios),
      seed: `efficiency ${seed}`,
      sampler,
      preIntegration: "off",
      workers: 1,
    };
    const { outputs } = await simulate(study, { ...how, prepared });
    const { standardError, sdError, quantileErrors } = outputs[first.id];
    for (const [name, error] of Object.entries({ mean: standardError, sd: sdError, ...quantileErrors })) {
      sums[name] = (sums[name] ?? 0) + (error * error) / Number(seeds);
    }
  }
  return sums;
}

const random = await squares("random");
for (const sampler of samplers) {
  const own = await squares(sampler);
  const worth = Object.keys(random).map((name) => `${name} ${(random[name] / own[name]).toPrecision(2)}`);
  console.log(`${sampler}, ${scenarios} scenarios, ${seeds} seeds: ${worth.join(", ")}`);
}
