/** Functions whose indices are known exactly (test/reference/sensitivityFunctions.json), as studies with one output, y. */
import { readFileSync } from "node:fs";
import type { Assumption } from "../../src/assumptions/assumption.js";
import type { SensitivityRequest } from "../../src/sensitivity/method.js";
import type { Study } from "../../src/study/study.js";
import { simulateDraws } from "../engine/fixtures.js";
import { studyOf, uncertain } from "./studies.js";

export interface Known {
  readonly mean: number;
  readonly variance: number;
  readonly S1: readonly number[];
  readonly ST: readonly number[];
  readonly S2: Readonly<Record<string, number>>;
  readonly shapley: readonly number[];
}

export const known: Record<string, Known> = JSON.parse(
  readFileSync(new URL("../reference/sensitivityFunctions.json", import.meta.url), "utf8"),
);

const uniforms = (count: number, min = 0, max = 1) =>
  Array.from({ length: count }, (_, i) => uncertain(`x${i + 1}`, "uniform", { min, max }));
const normals = (count: number) =>
  Array.from({ length: count }, (_, i) => uncertain(`x${i + 1}`, "normal", { mean: 0, sd: 1 }));
const of = (assumptions: readonly Assumption[], y: string, correlations: Study["correlations"] = []): Study =>
  studyOf({ assumptions, correlations, formulas: { y }, outputs: ["y"] });

const gProduct = (a: readonly number[], factor: (x: string, a: number) => string) =>
  a.map((each, i) => `(${factor(`x${i + 1}`, each)}) / ${1 + each}`).join(" * ");

/** Of 15 normals, from coefficients of 2004: one third of the variance is interaction. */
function oakleyAndOHagan(): string {
  const path = new URL("../reference/oakleyOHagan.json", import.meta.url);
  const { linear, sine, cosine, square } = JSON.parse(readFileSync(path, "utf8")) as Record<string, number[]> & {
    readonly square: readonly number[][];
  };
  const terms = square.map((row, i) => {
    const x = `x${i + 1}`;
    const products = row.slice(i).map((own, k) => (k === 0 ? own : own + (square[i + k]?.[i] ?? 0)));
    const others = products.map((own, k) => `(${own.toFixed(12)}) * ${x} * x${i + k + 1}`);
    return [`${linear?.[i]} * ${x} + ${sine?.[i]} * sin(${x}) + ${cosine?.[i]} * cos(${x})`, ...others].join(" + ");
  });
  return terms.join(" + ");
}

export const functions: Readonly<Record<string, Study>> = {
  "ishigami_a7_b0.1": of(uniforms(3, -Math.PI, Math.PI), "sin(x1) + 7 * sin(x2)^2 + 0.1 * x3^4 * sin(x1)"),
  sobol_g_8: of(
    uniforms(8),
    gProduct([0, 1, 4.5, 9, 99, 99, 99, 99], (x, a) => `abs(4 * ${x} - 2) + ${a}`),
  ),
  "gstar_alpha0.5": of(
    uniforms(10),
    gProduct([0, 0.1, 0.2, 0.3, 0.4, 0.8, 1, 2, 3, 4], (x, a) => `1.5 * sqrt(abs(2 * ${x} - 1)) + ${a}`),
  ),
  bratley1992_d8: of(
    uniforms(8),
    `0 ${Array.from({ length: 8 }, (_, i) => `${i % 2 === 0 ? "-" : "+"} ${Array.from({ length: i + 1 }, (__, j) => `x${j + 1}`).join(" * ")}`).join(" ")}`,
  ),
  lognormal_product_d5: of(
    [6.2, 0.3, -0.7, -1.2, 0.1].map((meanlog, i) =>
      uncertain(`x${i + 1}`, "lognormal", { meanlog, sdlog: [0.2, 0.35, 0.1, 0.5, 0.25][i] ?? 0 }),
    ),
    "x1 * x2 * x3 * x4 * x5",
  ),
  he1_admission_avoidance: of(
    [
      uncertain("N", "gamma", { shape: 400, scale: 4.5 }),
      uncertain("c", "beta", { alpha: 70, beta: 30 }),
      uncertain("T", "gamma", { shape: 100, scale: 15.2 }),
      uncertain("H", "pert", { min: 400, mode: 620, max: 1100 }),
      uncertain("A", "gamma", { shape: 64, scale: 1.5625 }),
      uncertain("f", "beta", { alpha: 29, beta: 71 }),
      uncertain("B", "triangular", { min: 90, mode: 115, max: 150 }),
    ],
    "N * c * (T - H + A + f * B)",
  ),
  borehole_uniform: of(
    (
      [
        ["rw", 0.05, 0.15],
        ["r", 100, 50000],
        ["Tu", 63070, 115600],
        ["Hu", 990, 1110],
        ["Tl", 63.1, 116],
        ["Hl", 700, 820],
        ["L", 1120, 1680],
        ["Kw", 9855, 12045],
      ] as const
    ).map(([id, min, max]) => uncertain(id, "uniform", { min, max })),
    `${2 * Math.PI} * Tu * (Hu - Hl) / (log(r / rw) * (1 + 2 * L * Tu / (log(r / rw) * rw^2 * Kw) + Tu / Tl))`,
  ),
  friedman1: of(uniforms(5), `10 * sin(${Math.PI} * x1 * x2) + 20 * (x3 - 0.5)^2 + 10 * x4 + 5 * x5`),
  oakley_ohagan_2004: of(normals(15), oakleyAndOHagan()),
  linear4_indep: of(normals(4), "3 * x1 + 2 * x2 + x3 + 0.5 * x4"),
};

/** The rank correlation of normals with correlation ρ. */
export const spearman = (rho: number) => (6 / Math.PI) * Math.asin(rho / 2);

const unequal = (numbers: readonly (readonly [mean: number, sd: number])[]) =>
  numbers.map(([mean, sd], i) => uncertain(`x${i + 1}`, "normal", { mean, sd }));
const linear = (rho: number) =>
  of(
    unequal([
      [0, 1],
      [0, 1],
      [0, 2],
    ]),
    "x1 + x2 + x3",
    [{ a: "x2", b: "x3", spearman: spearman(rho) }],
  );
const ishigami = (rho: number): Study => ({
  ...(functions["ishigami_a7_b0.1"] as Study),
  correlations: [{ a: "x1", b: "x3", spearman: spearman(rho) }],
});

/** The same of assumptions that depend on each other. */
export const dependent: Readonly<Record<string, Study>> = {
  "linear_dep_kucherenko_rho-0.5": linear(-0.5),
  "linear_dep_kucherenko_rho0.5": linear(0.5),
  "linear_dep_kucherenko_rho0.8": linear(0.8),
  portfolio_kucherenko: of(
    unequal([
      [0, 4],
      [0, 2],
      [250, 200],
      [400, 300],
    ]),
    "x1 * x3 + x2 * x4",
    [
      { a: "x1", b: "x2", spearman: spearman(0.3) },
      { a: "x3", b: "x4", spearman: spearman(-0.3) },
    ],
  ),
  "ishigami_dep_rho13_0.5": ishigami(0.5),
  "ishigami_dep_rho13_0.9": ishigami(0.9),
};

/** A decision with a kink: the larger of doing nothing and a net benefit. Known by two-dimensional quadrature. */
export const kinked: Study = of(normals(3), "max(0, 1 + 2 * x1 + x2 + 0.5 * x3)");

/** A finished run of a study, as the methods are given it. */
export async function requestOf(
  study: Study,
  { scenarios = 4096, seed = "1", sampler = "sobol" } = {},
): Promise<SensitivityRequest> {
  const drawn = await simulateDraws(study, { scenarios, seed, sampler, workers: 1 });
  return { study, outputs: ["y"], interval: 0.95, ...drawn };
}
