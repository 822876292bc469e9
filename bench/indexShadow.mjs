// Random models of sums and products, whose indices are known exactly: no run may be failed by its exact shadow.
// Run: npm run build, then node bench/indexShadow.mjs [models] [scenarios] [light|heavy] [analyses, by commas] [first].
import { defineStudy, preparations, simulate } from "../dist/index.js";

const [models, scenarios] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 1024)];
const heavy = process.argv[4] !== "light";
const sensitivity = (process.argv[5] ?? "sobol,first-order,second-order").split(",");
const first = Number(process.argv[6] ?? 0);

/** Numbers between 0 and 1 that are the same everywhere. */
function numbers(seed) {
  let state = (seed + 1) * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** Heavy: lognormals of sdlog up to 1.5, events down to 1 in 2,000, counts, beside what light ones have. */
function assumption(next) {
  const [kind, u, v] = [Math.floor(next() * (heavy ? 8 : 5)), next(), next()];
  if (kind === 0) return { distribution: "normal", mean: 1, sd: 0.05 + u };
  if (kind === 1) return { distribution: "gamma", mean: 1 + 3 * u, sd: 0.1 + v * (1 + u) };
  if (kind === 2) return { distribution: "beta", alpha: 0.5 + 8 * u, beta: 0.5 + 8 * v };
  if (kind === 3) return { distribution: "uniform", min: 0, max: 0.2 + u };
  if (kind === 4) return { distribution: "triangular", min: 0, mode: u, max: 1.5 };
  if (kind === 5) return { distribution: "lognormal", meanlog: 0, sdlog: 0.1 + 1.4 * u };
  if (kind === 6) return { distribution: "bernoulli", p: 0.5 * 10 ** (-3 * u) };
  return { distribution: "poisson", mean: 0.1 + 5 * u * u };
}

function modelOf(seed) {
  const next = numbers(seed);
  const ids = Array.from({ length: 2 + Math.floor(next() * 8) }, (_, i) => `x${i}`);
  const terms = Array.from({ length: 1 + Math.floor(next() * ids.length * 1.5) }, () => {
    const chosen = ids.filter(() => next() < Math.min(1, 1.6 / ids.length)).slice(0, 5);
    const factors = (chosen.length === 0 ? [ids[0]] : chosen).map((id) => (next() < 0.3 ? `(1 - ${id})` : id));
    return `(${(next() * 2 - 0.7).toFixed(3)}) * ${factors.join(" * ")}`;
  });
  return defineStudy({
    study: `Model ${seed}`,
    assumptions: Object.fromEntries(ids.map((id) => [id, assumption(next)])),
    formulas: { y: terms.join(" + ") },
    outputs: ["y"],
  });
}

const prepared = preparations();
let [runs, failed] = [0, 0];
for (let seed = first; seed < first + models; seed++) {
  runs++;
  try {
    await simulate(modelOf(seed), { scenarios, seed: String(seed), sensitivity, workers: 1, prepared });
  } catch (error) {
    failed++;
    console.log(`model ${seed}: ${error.message}`);
  }
}
console.log(`${runs} ${heavy ? "heavy" : "light"} models of ${scenarios} scenarios: ${failed} failed`);
