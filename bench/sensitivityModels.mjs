// The functions whose indices are known exactly, as studies with one output, y: for benches.
import { readFileSync } from "node:fs";
import { defineStudy } from "../dist/index.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../test/reference/${name}.json`, import.meta.url), "utf8"));
/** Exact indices, by the name of the function. */
export const known = read("sensitivityFunctions");
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
const oakley = read("oakleyOHagan");
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
  oakley_ohagan_2004: [
    each(15, () => ({ distribution: "normal", mean: 0, sd: 1 })),
    oakley.square
      .flatMap((row, i) => {
        const x = `x${i + 1}`;
        const products = row.slice(i).map((own, k) => [k === 0 ? own : own + oakley.square[i + k][i], i + k + 1]);
        const linear = `${oakley.linear[i]} * ${x} + ${oakley.sine[i]} * sin(${x}) + ${oakley.cosine[i]} * cos(${x})`;
        return [linear, ...products.map(([own, other]) => `(${own.toFixed(12)}) * ${x} * x${other}`)];
      })
      .join(" + "),
  ],
};
export const names = Object.keys(models);
export const studyOf = (name) =>
  defineStudy({ study: name, assumptions: models[name][0], formulas: { y: models[name][1] }, outputs: ["y"] });
