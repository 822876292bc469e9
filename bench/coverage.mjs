// Are the errors true? The share of seeds whose 95 % intervals (estimate ± Student's t or z times its error) hold the
// true value, for the mean and the percentiles of four studies, by sampler, counted and pre-integrated. Notes what it
// finds in test/reference/coverage.json beside what stands there, of another count in a file named by it; npm run build comes first.
//   node bench/coverage.mjs [seeds] [scenarios] [study] [way]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { defineStudy, loadStudy, preparations, simulate } from "../dist/index.js";
import { confidenceFactor } from "../dist/summary/confidence.js";

const seeds = Number(process.argv[2] ?? 400);
const usual = 4096;
const scenarios = Number(process.argv[3] ?? usual);
const [onlyStudy, onlyWay] = process.argv.slice(4);
const name = scenarios === usual ? "coverage" : `coverage-${scenarios}`;
const file = new URL(`../test/reference/${name}.json`, import.meta.url);
const keys = ["mean", "0.025", "0.5", "0.975"];

const factors = [
  [6.2, 0.2],
  [0.3, 0.35],
  [-0.7, 0.1],
  [-1.2, 0.5],
  [0.1, 0.25],
];
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

/** In a form that nothing can be integrated out of: what strata of a single assumption do to errors. */
const single = defineStudy({
  study: "One lognormal",
  assumptions: { x: { distribution: "lognormal", meanlog: 0, sdlog: 0.5 } },
  formulas: { y: "exp(log(x))" },
});

const studies = {
  "one lognormal": [single, { mean: 1.133148453, 0.025: 0.375317857, 0.5: 1, 0.975: 2.664408262 }],
  "lognormal product": [lognormal, { mean: 140.12011233, 0.025: 28.07959148, 0.5: 109.94717245, 0.975: 430.50415238 }],
  // 1e9 random scenarios of another engine.
  yardstick: [loadStudy("bench/workload.yaml"), { mean: 734.0e6, 0.025: 417.64e6, 0.5: 705.85e6, 0.975: 1199.68e6 }],
  national: [loadStudy("runs/hospital-care-at-home.yaml"), undefined],
};
const ways = {
  random: ["random", "off"],
  "latin-hypercube": ["latin-hypercube", "off"],
  "latin-hypercube, pre-integrated": ["latin-hypercube", "auto"],
  sobol: ["sobol", "off"],
  "sobol, pre-integrated": ["sobol", "auto"],
};

/** What a run says of the only output: by statistic the estimate and its error. */
async function estimates(study, options, prepared) {
  const { outputs, run } = await simulate(study, { workers: 1, prepared, ...options });
  const [{ mean, standardError, quantiles, quantileErrors }] = Object.values(outputs);
  const of = (key) => (key === "mean" ? [mean, standardError] : [quantiles[key], quantileErrors[key]]);
  return { factor: confidenceFactor(run.replicates), found: Object.fromEntries(keys.map((key) => [key, of(key)])) };
}

/** The mean of counted runs two thousand times as long together, with other seeds. */
async function longTruth(study, prepared) {
  const sums = Object.fromEntries(keys.map((key) => [key, 0]));
  const runs = 64;
  for (let i = 0; i < runs; i++) {
    const options = { scenarios: 131_072, seed: `truth ${i}`, sampler: "sobol", preIntegration: "off" };
    const { found } = await estimates(study, options, prepared);
    for (const key of keys) sums[key] += found[key][0] / runs;
  }
  return sums;
}

/** Shares of seeds in which the interval of each statistic holds the truth. */
async function coverage(study, truth, [sampler, preIntegration], prepared) {
  const hits = Object.fromEntries(keys.map((key) => [key, 0]));
  for (let seed = 0; seed < seeds; seed++) {
    const options = { scenarios, seed: `cover ${seed}`, sampler, preIntegration };
    const { factor, found } = await estimates(study, options, prepared);
    for (const key of keys) hits[key] += Math.abs(found[key][0] - truth[key]) <= factor * found[key][1] ? 1 : 0;
  }
  return Object.fromEntries(keys.map((key) => [key, hits[key] / seeds]));
}

/** Notes one finding at once: a long table can be made in pieces. */
function note(study, way, shares) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  known[study] = { ...known[study], [way]: { seeds, scenarios, ...shares } };
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
  console.log(`${study}, ${way}: ${JSON.stringify(shares)}`);
}

for (const [name, [whole, known]] of Object.entries(studies)) {
  if (onlyStudy !== undefined && name !== onlyStudy) continue;
  const prepared = preparations();
  const study = narrow(whole);
  const truth = known ?? (await longTruth(study, prepared));
  for (const [way, how] of Object.entries(ways)) {
    if (onlyWay === undefined || way === onlyWay) note(name, way, await coverage(study, truth, how, prepared));
  }
}
