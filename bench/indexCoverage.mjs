// How often 95% intervals of indices (Student's t with 15 degrees of freedom) hold the exact value, over 200 seeds.
// Run: npm run build, then node bench/indexCoverage.mjs [scenarios] [seeds].
import { readFileSync } from "node:fs";
import { defineStudy, simulate } from "../dist/index.js";

const [scenarios, seeds] = [Number(process.argv[2] ?? 4096), Number(process.argv[3] ?? 200)];
const known = JSON.parse(readFileSync(new URL("../test/reference/sensitivityFunctions.json", import.meta.url), "utf8"));
const uniforms = (count, min, max) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i + 1}`, { distribution: "uniform", min, max }]));
const models = {
  "ishigami_a7_b0.1": [uniforms(3, -Math.PI, Math.PI), "sin(x1) + 7 * sin(x2)^2 + 0.1 * x3^4 * sin(x1)"],
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
};
const estimates = [
  ["first-order", "first", "firstError", "S1"],
  ["sobol", "first", "firstError", "S1"],
  ["sobol", "total", "totalError", "ST"],
  ["shapley", "shapley", "standardError", "shapley"],
];
for (const [name, [assumptions, y]] of Object.entries(models)) {
  const study = defineStudy({ study: name, assumptions, formulas: { y }, outputs: ["y"] });
  const held = estimates.map(() => ({ inside: 0, count: 0, width: 0 }));
  for (let seed = 0; seed < seeds; seed++) {
    const sensitivity = ["first-order", "sobol", "shapley"];
    const run = await simulate(study, { scenarios, seed: `coverage ${seed}`, sensitivity, workers: 1 });
    estimates.forEach(([analysis, value, error, truth], e) => {
      Object.keys(assumptions).forEach((id, i) => {
        const row = run.sensitivity.y[analysis].find(({ assumption }) => assumption === id);
        const half = 2.13145 * row[error];
        held[e].inside += Math.abs(row[value] - known[name][truth][i]) <= half ? 1 : 0;
        held[e].width += half;
        held[e].count++;
      });
    });
  }
  estimates.forEach(([analysis, value], e) => {
    const { inside, count, width } = held[e];
    console.log(
      `${name}\t${analysis}.${value}\tcoverage ${(inside / count).toFixed(3)}\thalf-width ${(width / count).toExponential(1)}`,
    );
  });
}
