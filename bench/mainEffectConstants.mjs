// What the constants of `first-order` are worth: each changed in a copy of the build, errors and coverage measured again.
// Run: npm run build, then node bench/mainEffectConstants.mjs [scenarios] [seeds] [changes, by commas].
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { hardIndices, hardStudy } from "./indexCoverageModels.mjs";
import { known, studyOf } from "./sensitivityModels.mjs";

const [scenarios, seeds] = [Number(process.argv[2] ?? 4096), Number(process.argv[3] ?? 20)];
const effects = "sensitivity/effects";
/** Name of a change: file, what stands there, what is put instead. */
const changes = {
  "as it is": [],
  "3 passes": [`${effects}/mainEffects.js`, "small: 5,", "small: 3,"],
  "7 passes": [`${effects}/mainEffects.js`, "small: 5,", "small: 7,"],
  "coefficients from 2 errors": [`${effects}/crossFit.js`, "CLEAR = 3;", "CLEAR = 2;"],
  "coefficients from 4 errors": [`${effects}/crossFit.js`, "CLEAR = 3;", "CLEAR = 4;"],
  "12 degrees": [`${effects}/legendre.js`, "DEGREES = 20;", "DEGREES = 12;"],
  "28 degrees": [`${effects}/legendre.js`, "DEGREES = 20;", "DEGREES = 28;"],
  "products from 3.5 errors": [`${effects}/interactionEffects.js`, "CHOSEN = 4.5;", "CHOSEN = 3.5;"],
  "products from 6 errors": [`${effects}/interactionEffects.js`, "CHOSEN = 4.5;", "CHOSEN = 6;"],
  "no products": [`${effects}/interactionEffects.js`, "MOST = 96;", "MOST = 0;"],
  "32 products": [`${effects}/interactionEffects.js`, "MOST = 96;", "MOST = 32;"],
  "classes clear from 1.5 errors": [`${effects}/beyondInClasses.js`, "CLEAR = 2.5;", "CLEAR = 1.5;"],
  "classes clear from 4 errors": [`${effects}/beyondInClasses.js`, "CLEAR = 2.5;", "CLEAR = 4;"],
};
const wanted = process.argv[4]?.split(",") ?? Object.keys(changes);
const models = ["ishigami_a7_b0.1", "sobol_g_8", "lognormal_product_d5", "friedman1", "tail_98", "mixture"];
const root = fileURLToPath(new URL("../", import.meta.url));

for (const name of wanted) {
  const copy = mkdtempSync(join(root, ".constants-"));
  try {
    cpSync(join(root, "dist"), copy, { recursive: true });
    const [file, before, after] = changes[name];
    if (file !== undefined) {
      const text = readFileSync(join(copy, file), "utf8");
      if (!text.includes(before)) throw new Error(`${file}: has no "${before}"`);
      writeFileSync(join(copy, file), text.replace(before, after));
    }
    const { simulate } = await import(pathToFileURL(join(copy, "index.js")).href);
    const cells = [];
    for (const model of models) cells.push(await measured(simulate, model));
    console.log([name, ...cells].join("\t"));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** "rms miss, coverage" over assumptions and seeds. */
async function measured(simulate, model) {
  const hard = hardIndices[model];
  const [study, { S1 }] = hard === undefined ? [studyOf(model), known[model]] : [hardStudy(model), hard];
  let [squares, inside, count] = [0, 0, 0];
  for (let seed = 0; seed < seeds; seed++) {
    const run = await simulate(study, {
      scenarios,
      seed: `constants ${seed}`,
      sensitivity: ["first-order"],
      workers: 1,
    });
    const rows = run.sensitivity.y["first-order"] ?? [];
    study.assumptions.forEach(({ id }, i) => {
      const row = rows.find(({ assumption }) => assumption === id);
      if (row === undefined) return;
      squares += (row.first - S1[i]) ** 2;
      inside += Math.abs(row.first - S1[i]) <= 2.13145 * row.firstError ? 1 : 0;
      count++;
    });
  }
  return `${Math.sqrt(squares / count).toExponential(1)} ${(inside / count).toFixed(2)}`;
}
