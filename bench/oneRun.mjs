/**
 * One process that runs a study several times and tells what each run took; other benches start it.
 *
 *   node bench/oneRun.mjs '{"study": "bench/workload.yaml", "scenarios": 1000000, "workers": 1, "runs": 3}'
 *
 * `grown: { assumptions, operations }` instead of `study` makes one: sums of products of normal, gamma, beta and lognormal
 * assumptions. The runs share their threads: the first one starts them.
 */
import { defineStudy, loadStudy, preparations, withThreads } from "../dist/index.js";
import { simulate } from "../dist/run/simulate.js";

const {
  study: file,
  grown,
  scenarios,
  workers,
  sampler,
  runs = 1,
  preIntegration = "off",
} = JSON.parse(process.argv[2]);

const kinds = [
  { distribution: "normal", mean: 10, sd: 2 },
  { distribution: "gamma", mean: 10, sd: 3 },
  { distribution: "beta", alpha: 20, beta: 5 },
  { distribution: "lognormal", meanlog: 1, sdlog: 0.2 },
];

/** A study of any size: the total of products of neighbouring assumptions, as many operations as were asked for. */
function grow({ assumptions, operations }) {
  const names = Array.from({ length: assumptions }, (_, i) => `x${i}`);
  const terms = Array.from({ length: Math.max(1, Math.round(operations / 2)) }, (_, i) => {
    const at = (k) => names[k % assumptions];
    return `${at(i)} * ${at(i + 1 + Math.floor(i / assumptions))}`;
  });
  const parts = Array.from({ length: Math.ceil(terms.length / 25) }, (_, i) => terms.slice(25 * i, 25 * i + 25));
  return defineStudy({
    study: "Grown",
    assumptions: Object.fromEntries(names.map((name, i) => [name, kinds[i % kinds.length]])),
    formulas: {
      ...Object.fromEntries(parts.map((part, i) => [`part${i}`, part.join(" + ")])),
      total: parts.map((_, i) => `part${i}`).join(" + "),
    },
    outputs: ["total"],
    run: { sensitivity: ["rank"] },
  });
}

const study = grown === undefined ? loadStudy(file) : grow(grown);
const told = [];
await withThreads(workers ?? "auto", async (threads) => {
  const prepared = preparations();
  for (let i = 0; i < runs; i++) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const { outputs } = await simulate(study, { scenarios, workers: threads, sampler, preIntegration, prepared });
    const { user, system } = process.cpuUsage(cpu);
    const { mean, sd } = Object.values(outputs)[0];
    told.push({ wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, mean, sd });
  }
});
console.log(JSON.stringify({ runs: told, megabytes: process.resourceUsage().maxRSS / 1024 }));
