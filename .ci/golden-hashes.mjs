// What must be the same bits on every processor and engine, as a few lines: the portable functions, the quantiles of
// every family with reference values, and three studies under each sampler, in WebAssembly or in JavaScript alone.
//   node .ci/golden-hashes.mjs [javascript]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

// Before anything asks for it: an engine without WebAssembly.
if (process.argv[2] === "javascript") delete globalThis.WebAssembly;
const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const [{ loadStudy, simulate }, { makeDistribution }, { canRunVectors }] = await Promise.all(
  ["index.js", "families/index.js", "wasm/host.js"].map(dist),
);

const bits = (numbers) =>
  createHash("sha256")
    .update(new Uint8Array(Float64Array.from(numbers).buffer))
    .digest("hex");
const say = (name, hash) => console.log(`${name}: ${hash}`);

/** Arguments on both sides of 0 and over 61 binary orders, by a rule of whole numbers. */
const arguments_ = Array.from({ length: 4096 }, (_, i) => {
  const digits = 1 + ((i * 2654435761) % 1048576) / 1048576;
  return (i % 2 === 0 ? 1 : -1) * digits * 2 ** ((i % 61) - 30);
});
const positive = arguments_.map(Math.abs);
const unit = positive.map((x) => x / (1 + x));

const functions = {
  exponential: [["exp", arguments_], ["expm1", arguments_]],
  logarithm: [["log", positive], ["log1p", positive]],
  trigonometry: [["sin", arguments_], ["cos", arguments_], ["tan", arguments_], ["atan", arguments_], ["asin", unit], ["acos", unit], ["tanh", arguments_]], // biome-ignore format: one thought
  logGamma: [["logGamma", positive]],
  normal: [["normalCdf", arguments_], ["normalQuantile", unit]],
}; // biome-ignore format: one thought

for (const [file, asked] of Object.entries(functions)) {
  const module = await dist(`numerics/special/${file}.js`);
  for (const [name, values] of asked) say(name, bits(values.map((x) => module[name](x))));
}
const { power } = await dist("numerics/special/power.js");
say("power", bits(positive.map((x, i) => power(x, ((i % 23) - 11) / 4))));

for (const file of ["families", "moreFamilies"]) {
  const rows = JSON.parse(readFileSync(new URL(`../test/reference/${file}.json`, import.meta.url), "utf8"));
  const found = rows.flatMap(({ family, parameters }) => {
    const distribution = makeDistribution(family, parameters);
    const quantiles = unit.slice(0, 64).map((p) => distribution.quantile(p));
    return [...quantiles, ...quantiles.map((x) => distribution.cdf(x, "lower"))];
  });
  say(`quantiles of ${file}`, bits(found));
}

const studies = [
  ["runs/hospital-care-at-home.yaml", ["sobol"]],
  ["runs/catheter-dressings.yaml", ["sobol"]],
  ["bench/workload.yaml", ["sobol", "latin-hypercube", "latin-hypercube-optimised", "random"]],
];
for (const [file, samplers] of studies) {
  const study = loadStudy(new URL(`../${file}`, import.meta.url).pathname);
  for (const sampler of samplers) {
    const { run } = await simulate(study, { scenarios: 4096, workers: 1, sampler });
    say(`${file}, ${sampler}`, run.resultHash);
  }
}
console.error(`${process.arch}, Node ${process.versions.node}, ${canRunVectors() ? "WebAssembly" : "JavaScript"}`);
