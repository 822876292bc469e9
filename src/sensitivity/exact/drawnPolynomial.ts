/** An output as a polynomial in independent drawn quantities, with the mean and variance of each. */
import { sources } from "../../engine/plan/baseValues.js";
import { correlationGroups } from "../../engine/plan/correlations.js";
import { type Driver, driversOf } from "../../engine/plan/drivers.js";
import type { KernelPlan } from "../../engine/plan/kernelPlan.js";
import { CredenceError } from "../../errors.js";
import type { Parameters } from "../../families/distribution.js";
import { distributionOf, families, makeSimplex } from "../../families/index.js";
import { kurtosis } from "../../families/kurtosis.js";
import { hasMasses } from "../../families/massAt.js";
import { constantPolynomial, type Polynomial, plus, scaled, variable } from "../../formula/polynomial.js";
import { type PolynomialContext, polynomialReader } from "../../formula/polynomialReader.js";
import type { Output, Study } from "../../study/study.js";
import { type Jump, jumpsOf } from "./latticeMiss.js";

export interface DrawnVariable {
  /** Name of the driver. */
  readonly name: string;
  readonly mean: number;
  readonly variance: number;
  /** Whether some value has a probability of its own. */
  readonly stepped?: boolean;
  /** The steps that its values come in. */
  jumps?(): readonly Jump[];
  /** Of a share of a whole there is none. */
  kurtosis?(): number;
}

/** The polynomial's variables are numbered as `variables`. */
export interface DrawnPolynomial {
  readonly polynomial: Polynomial;
  readonly variables: readonly DrawnVariable[];
}

/**
 * Reads outputs of a study as polynomials of what it draws. A table with a common draw is one variable, where its cells
 * are scaled alike; the last share of a simplex is 1 less the others.
 */
export function polynomialsOf(study: Study, { graph, constants }: KernelPlan): (output: Output) => DrawnPolynomial {
  const drivers = study.assumptions.flatMap((assumption) => driversOf(assumption, graph.indexes));
  const cells = new Map<string, Polynomial | CredenceError>();
  const variables = drivers.map((driver, number) => drawn(driver, number, cells));
  closeSimplexes(drivers, cells);
  const sourceOf = sources(study);
  const input: PolynomialContext["input"] = (id, cell) => {
    const found = cells.get(`${sourceOf(id).id} ${cell}`);
    if (found instanceof CredenceError) throw found;
    return found ?? constantPolynomial(Number.NaN);
  };
  const groups = correlationGroups(study).map(({ members }) => members);
  const read = polynomialReader({ graph, constants, input });
  return ({ formula, cell }) => {
    const polynomial = read(formula, cell);
    refuseDependent(polynomial, drivers, groups);
    return { polynomial, variables };
  };
}

/** A driver as a variable, its cells as polynomials of it. */
function drawn(driver: Driver, number: number, cells: Map<string, Polynomial | CredenceError>): DrawnVariable {
  const { name, assumption, distributions, simplex } = driver;
  if (simplex !== undefined) {
    const marginal = makeSimplex(simplex.family, simplex.parameters).marginals[driver.cells[0] ?? 0];
    cells.set(`${assumption} ${driver.cells[0]}`, variable(number));
    return { name, mean: marginal?.mean ?? Number.NaN, variance: marginal?.variance ?? Number.NaN };
  }
  const [first] = distributions;
  const standard = standardised(first?.family ?? "", first?.parameters ?? {});
  driver.cells.forEach((cell, i) => {
    const { family, parameters } = distributions[i] as Driver["distributions"][number];
    const own = standardised(family, parameters);
    const alike = own.key === standard.key && standard.scale !== 0;
    const ratio = own.scale / standard.scale;
    const shift = constantPolynomial(own.shift - standard.shift * ratio);
    cells.set(`${assumption} ${cell}`, alike ? plus(scaled(variable(number), ratio), shift) : unlike(name));
  });
  const distribution = distributionOf(first?.family ?? "", first?.parameters ?? {});
  const { mean, variance } = distribution;
  const [stepped, jumps] = [hasMasses(distribution), () => jumpsOf(distribution)];
  return { name, mean, variance, stepped, jumps, kurtosis: () => kurtosis(distribution) };
}

function standardised(family: string, parameters: Parameters) {
  const { standard, shift, scale } = families[family]?.standardise?.(parameters) ?? {
    standard: { family, parameters },
    shift: 0,
    scale: 1,
  };
  return { key: JSON.stringify([standard.family, standard.parameters]), shift, scale };
}

/** The last share of each simplex is 1 less the others. */
function closeSimplexes(drivers: readonly Driver[], cells: Map<string, Polynomial | CredenceError>): void {
  const simplexes = new Map<string, number[]>();
  drivers.forEach(({ assumption, simplex }, number) => {
    if (simplex !== undefined) simplexes.set(assumption, [...(simplexes.get(assumption) ?? []), number]);
  });
  for (const [assumption, numbers] of simplexes) {
    const others = numbers.slice(0, -1).map((number) => scaled(variable(number), -1));
    cells.set(`${assumption} ${numbers.length - 1}`, others.reduce(plus, constantPolynomial(1)));
  }
}

function refuseDependent(
  polynomial: Polynomial,
  drivers: readonly Driver[],
  groups: readonly (readonly string[])[],
): void {
  const used = [...new Set([...polynomial.values()].flatMap(({ variables }) => variables))];
  const names = used.map((number) => drivers[number]?.name ?? "");
  const together = groups.map((members) => members.filter((name) => names.includes(name))).find((m) => m.length > 1);
  if (together !== undefined) throw dependent(`${together.join(" and ")} are correlated`);
  const share = used.map((number) => drivers[number]).find((driver) => driver?.simplex !== undefined);
  if (share !== undefined) throw dependent(`the shares ${share.assumption} depend on each other`);
}

function dependent(why: string): CredenceError {
  return new CredenceError("not-independent", why);
}

function unlike(name: string): CredenceError {
  return new CredenceError("not-a-polynomial", `the cells of ${name} share a draw but are not scaled alike`);
}
