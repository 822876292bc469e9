// Root mean square errors of first and total indices over seeds, on one scrambled net of N points, beside those of SciPy's
// sobol_indices with the same N; and half-widths of 95% intervals beside those of SciPy's bootstrap.
// Run: npm run build, then node bench/sensitivityPeers.mjs [seeds]. Takes a few minutes; needs python3 with SciPy.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { openModelRuns } from "../dist/engine/modelRuns.js";
import { planRun } from "../dist/engine/plan.js";
import { defineStudy, simulate } from "../dist/index.js";
import { beyondPolynomials, centred, firstOrder } from "../dist/sensitivity/legendre.js";
import { netUniforms } from "../dist/sensitivity/netDesign.js";
import { pickFreeze } from "../dist/sensitivity/pickFreeze.js";

const seeds = Number(process.argv[2] ?? 100);
const file = (path) => new URL(path, import.meta.url);
const known = JSON.parse(readFileSync(file("../test/reference/sensitivityFunctions.json"), "utf8"));
const each = (count, of) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i + 1}`, of(i)]));
const uniforms = (count, min = 0, max = 1) => each(count, () => ({ distribution: "uniform", min, max }));
const product = (a, factor) => a.map((one, i) => `(${factor(`x${i + 1}`)} + ${one}) / ${1 + one}`).join(" * ");
const chain = (i) => Array.from({ length: i + 1 }, (_, j) => `x${j + 1}`).join(" * ");
const ends = [
  [0.05, 0.15],
  [100, 50000],
  [63070, 115600],
  [990, 1110],
  [63.1, 116],
  [700, 820],
  [1120, 1680],
  [9855, 12045],
];
const models = {
  "ishigami_a7_b0.1": [uniforms(3, -Math.PI, Math.PI), "sin(x1) + 7 * sin(x2)^2 + 0.1 * x3^4 * sin(x1)"],
  sobol_g_8: [uniforms(8), product([0, 1, 4.5, 9, 99, 99, 99, 99], (x) => `abs(4 * ${x} - 2)`)],
  "gstar_alpha0.5": [
    uniforms(10),
    product([0, 0.1, 0.2, 0.3, 0.4, 0.8, 1, 2, 3, 4], (x) => `1.5 * sqrt(abs(2 * ${x} - 1))`),
  ],
  bratley1992_d8: [
    uniforms(8),
    `0 ${Array.from({ length: 8 }, (_, i) => `${i % 2 === 0 ? "-" : "+"} ${chain(i)}`).join(" ")}`,
  ],
  lognormal_product_d5: [
    each(5, (i) => ({
      distribution: "lognormal",
      meanlog: [6.2, 0.3, -0.7, -1.2, 0.1][i],
      sdlog: [0.2, 0.35, 0.1, 0.5, 0.25][i],
    })),
    "x1 * x2 * x3 * x4 * x5",
  ],
  he1_admission_avoidance: [
    {
      N: { distribution: "gamma", shape: 400, scale: 4.5 },
      c: { distribution: "beta", alpha: 70, beta: 30 },
      T: { distribution: "gamma", shape: 100, scale: 15.2 },
      H: { distribution: "pert", min: 400, mode: 620, max: 1100 },
      A: { distribution: "gamma", shape: 64, scale: 1.5625 },
      f: { distribution: "beta", alpha: 29, beta: 71 },
      B: { distribution: "triangular", min: 90, mode: 115, max: 150 },
    },
    "N * c * (T - H + A + f * B)",
  ],
  borehole_uniform: [
    each(8, (i) => ({ distribution: "uniform", min: ends[i][0], max: ends[i][1] })),
    `${2 * Math.PI} * x3 * (x4 - x6) / (log(x2 / x1) * (1 + 2 * x7 * x3 / (log(x2 / x1) * x1^2 * x8) + x3 / x5))`,
  ],
  friedman1: [uniforms(5), `10 * sin(${Math.PI} * x1 * x2) + 20 * (x3 - 0.5)^2 + 10 * x4 + 5 * x5`],
  linear4_indep: [each(4, () => ({ distribution: "normal", mean: 0, sd: 1 })), "3 * x1 + 2 * x2 + x3 + 0.5 * x4"],
};
const studyOf = (name) =>
  defineStudy({ study: name, assumptions: models[name][0], formulas: { y: models[name][1] }, outputs: ["y"] });

function errors(name, count) {
  const plan = planRun(studyOf(name), { scenarios: 2, seed: "1", sampler: "sobol" });
  const runs = openModelRuns(plan, ["y"]);
  const names = plan.drivers.map((driver) => driver.name);
  const { S1, ST } = known[name];
  const sums = { projected: 0, first: 0, total: 0 };
  for (let seed = 0; seed < seeds; seed++) {
    const both = netUniforms(`peers ${seed}`, [...names, ...names.map((id) => `${id}\nsecond`)], count, 1);
    const own = both.slice(0, names.length);
    const [a, b] = [runs.draw(own), runs.draw(both.slice(names.length))];
    const [[ya], [yb]] = [runs.run(a), runs.run(b)];
    const y = centred(ya, 1);
    names.forEach((_, i) => {
      const [mixed] = runs.run(a, new Map(runs.columnsOf(i).map((column) => [column, b[column]])));
      const { first, total } = pickFreeze(ya, yb, mixed, 1);
      sums.projected += (firstOrder(y, own[i], 1, beyondPolynomials(a[i], own[i])).first - S1[i]) ** 2;
      sums.first += (first.value - S1[i]) ** 2;
      sums.total += (total.value - ST[i]) ** 2;
    });
  }
  return Object.fromEntries(Object.entries(sums).map(([k, sum]) => [k, Math.sqrt(sum / (seeds * names.length))]));
}

const scipy = JSON.parse(
  execFileSync("python3", [file("sensitivityPeers.py").pathname, String(seeds)], { encoding: "utf8" }),
);
const e = (value) => value.toExponential(1);
console.log(
  "| model, N | first, by projection (N runs) | first, `sobol` | SciPy | total, `sobol` | SciPy |\n|---|---|---|---|---|---|",
);
for (const points of [1024, 4096])
  for (const name of Object.keys(models)) {
    const ours = errors(name, points);
    const theirs = scipy.points[points][name];
    const cells = [ours.projected, ours.first, theirs.first, ours.total, theirs.total].map(e);
    console.log(`| ${name}, ${points} | ${cells.join(" | ")} |`);
  }
for (const [name, widths] of Object.entries(scipy.bootstrap)) {
  const sums = { projected: 0, first: 0, total: 0 };
  for (let seed = 0; seed < 10; seed++) {
    const sensitivity = ["first-order", "sobol"];
    const { y } = (await simulate(studyOf(name), { scenarios: 4096, seed: `peers ${seed}`, sensitivity })).sensitivity;
    const mean = (rows, key) => rows.reduce((sum, row) => sum + (2.13145 * row[key]) / rows.length, 0) / 10;
    sums.projected += mean(y["first-order"], "firstError");
    sums.first += mean(y.sobol, "firstError");
    sums.total += mean(y.sobol, "totalError");
  }
  console.log(`half-widths of 95% intervals, ${name}, N = 4096`, JSON.stringify({ ours: sums, bootstrap: widths }));
}
