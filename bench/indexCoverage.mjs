// How often 95% intervals of indices (Student's t with 15 degrees of freedom) hold the exact value, over 200 seeds.
// Run: npm run build, then node bench/indexCoverage.mjs [scenarios] [seeds] [models, by commas] [analyses, by commas].
import { simulate } from "../dist/index.js";
import { hardIndices, hardNames, hardStudy } from "./indexCoverageModels.mjs";
import { known, studyOf } from "./sensitivityModels.mjs";

const [scenarios, seeds] = [Number(process.argv[2] ?? 4096), Number(process.argv[3] ?? 200)];
const models = (process.argv[4] ?? ["ishigami_a7_b0.1", "he1_admission_avoidance", ...hardNames].join()).split(",");
const analyses = (process.argv[5] ?? "first-order,sobol,shapley").split(",");
const estimates = [
  ["first-order", "first", "firstError", "S1"],
  ["sobol", "first", "firstError", "S1"],
  ["sobol", "total", "totalError", "ST"],
  ["shapley", "shapley", "standardError", "shapley"],
].filter(([analysis]) => analyses.includes(analysis));
for (const name of models) {
  const hard = hardIndices[name];
  const [study, exact] = hard === undefined ? [studyOf(name), known[name]] : [hardStudy(name), hard];
  const held = estimates.map(() => ({ inside: 0, count: 0, width: 0 }));
  for (let seed = 0; seed < seeds; seed++) {
    const run = await simulate(study, { scenarios, seed: `coverage ${seed}`, sensitivity: analyses, workers: 1 });
    estimates.forEach(([analysis, value, error, truth], e) => {
      study.assumptions.forEach(({ id }, i) => {
        const rows = run.sensitivity.y[analysis];
        if (rows === undefined) return;
        const row = rows.find(({ assumption }) => assumption === id);
        const half = 2.13145 * row[error];
        held[e].inside += Math.abs(row[value] - exact[truth][i]) <= half ? 1 : 0;
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
