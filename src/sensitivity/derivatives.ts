/** Derivative-based indices: how steep the output is along each assumption, and what that says of its share of the variance. */

import { rowName } from "../assumptions/rowName.js";
import { sources } from "../engine/plan/baseValues.js";
import { jumpsAlong } from "../formula/jumps.js";
import type { Study } from "../study/study.js";
import { neighbours } from "./derivatives/neighbours.js";
import { boundOf, type Slopes, slopes } from "./derivatives/slopes.js";
import { designRuns } from "./designRuns.js";
import { failures, remarked } from "./failures.js";
import { factorsOf, idleNames } from "./groups.js";
import type { SensitivityMethod, SensitivityRequest } from "./method.js";
import { designSize, netPair } from "./netDesign.js";

/**
 * What is left out does not exist: a slope along counts, shares or what has masses at single values, or where a formula jumps, a bound for an assumption that
 * depends on others.
 */
export interface DerivativesRow {
  readonly assumption: string;
  /** Mean square of the derivative of the output by the assumption (of a table with one draw, by its multiplier). */
  readonly nu?: number;
  readonly nuError?: number;
  /** Upper bound of the total Sobol' index. */
  readonly bound?: number;
  readonly boundError?: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly derivatives?: readonly DerivativesRow[];
  }
}

/** Points at most: derivatives of smooth outputs need few. */
const MOST = 16_384;
/**
 * ν, the mean squared derivative, from central differences at scrambled Sobol' points in 16 scramblings, two runs an
 * assumption and point; and the bound that it gives for the total index by Poincaré's inequality: (b - a)² / π² of the
 * variance for a uniform assumption; for all others with the derivative by the normal score, whose constant is 1, so that
 * the bound holds for any distribution. Where a formula may jump along an assumption (`jumpsAlong`) there is
 * neither: differences would see a jump by chance, and grow without end with the points.
 */
export const derivatives: SensitivityMethod<DerivativesRow> = {
  name: "derivatives",
  title: "Sensitivity, derivatives (DGSM)",
  question: "How steep is the output along this assumption, all over the range, and what can it matter at most?",
  caveat: "no bound where formulas jump or assumptions depend on others",
  reading: () =>
    "Slope: the root mean square of the change of the result for one unit of the assumption (of a table with one draw: for one of its multiplier), all over the range. Bound: the total share of the variance cannot be larger (Poincaré's inequality); a bound near 0 says that the assumption can be fixed. There is no slope along counts, shares and what has some value (a cost of zero) with a probability of its own, and no bound for assumptions that depend on others; the bound of a group is the sum of its members'. Where a formula may jump (a comparison, ceil, floor, round) there is neither. Standard errors in brackets.",
  order: "largest bound first",
  needs: "design",
  source:
    "Sobol' and Kucherenko 2009, doi:10.1016/j.matcom.2009.01.023; Lamboni, Iooss, Popelin and Gamboa 2013, doi:10.1016/j.matcom.2013.02.002",
  columns: [
    { key: "nu", title: "ν", unit: "none", of: (row) => row.nu, error: (row) => row.nuError },
    {
      key: "slope",
      title: "Slope",
      unit: "output",
      of: ({ nu }) => (nu === undefined ? undefined : Math.sqrt(nu)),
      error: ({ nu, nuError }) => (nu === undefined || !(nu > 0) ? undefined : (nuError ?? 0) / (2 * Math.sqrt(nu))),
    },
    {
      key: "bound",
      title: "Total at most",
      unit: "none",
      drawn: true,
      nonNegative: true,
      of: (row) => row.bound,
      error: (row) => row.boundError,
    },
  ],
  view: (rows) => ({ rows, columns: derivatives.columns.slice(1) }),
  async answer(request) {
    const { study, plan, outputs } = request;
    const runs = designRuns(request);
    const count = designSize(Math.min(plan.scenarios, MOST), 2 * plan.drivers.length);
    const { uniforms, a, replicates } = netPair(plan, runs, "derivatives", count);
    const base = runs.run(a);
    const sides = await neighbours(request, runs, { uniforms, a });
    return Object.fromEntries(
      outputs.map((output, o) => {
        const own = base[o] as Float64Array;
        const others = sides.flatMap((side) => side?.outputs.flatMap((each) => each[o] ?? []) ?? []);
        const failed = failures([own, ...others], runs.faults(o));
        if (failed !== undefined) return [output, failed];
        const jumps = jumpsOf(study, output);
        const jumping = plan.drivers.map(({ assumption }) => jumps.has(assumption));
        const found = sides.map((side, driver) =>
          side && !jumping[driver] ? slopes(side, o, own, replicates) : undefined,
        );
        const steps = plan.drivers.filter((_, driver) => jumping[driver] && sides[driver] !== undefined);
        const named = steps.map(({ name, assumption }) => `${rowName(study, name)} (${jumps.get(assumption)})`);
        return [output, remarked(rowsOf(request, found), undefined, jumpRemark(named))];
      }),
    );
  },
};

function rowsOf(
  { study, plan }: SensitivityRequest,
  found: readonly (Slopes | undefined)[],
): readonly DerivativesRow[] {
  const titles = new Set((study.groups ?? []).map(({ name }) => name));
  const rows = factorsOf(plan, study, ({ name }) => name).map(({ name, drivers }) => {
    const members = drivers.map((driver) => found[driver]);
    return titles.has(name) ? together(name, members) : alone(name, members[0]);
  });
  const none = idleNames(study, plan).map((assumption) => ({ assumption, nu: 0, nuError: 0, bound: 0, boundError: 0 }));
  return [...rows, ...none].sort((x, y) => (y.bound ?? -1) - (x.bound ?? -1));
}

function jumpRemark(named: readonly string[]): string | undefined {
  return named.length === 0 ? undefined : `no slope and no bound where a formula may jump: along ${named.join(", ")}`;
}

/** By id of the assumption that is drawn. */
function jumpsOf(study: Study, output: string): ReadonlyMap<string, string> {
  const formula = study.outputs.find(({ id }) => id === output)?.formula ?? output;
  const sourceOf = sources(study);
  return new Map([...jumpsAlong(study.graph, formula)].map(([id, fn]) => [sourceOf(id).id, fn]));
}

function alone(assumption: string, found: Slopes | undefined): DerivativesRow {
  if (found === undefined) return { assumption };
  const { nu, bounded } = found;
  const bound = bounded && boundOf(bounded);
  const own = { assumption, nu: nu.value, nuError: nu.error };
  return bound === undefined ? own : { ...own, bound: bound.value, boundError: bound.error };
}

/**
 * A group has no one slope; its bound is the sum of its members' (Poincaré's inequality of a product of distributions), and
 * there is none where a member has none.
 */
function together(assumption: string, members: readonly (Slopes | undefined)[]): DerivativesRow {
  const bounds = members.flatMap((member) => member?.bounded ?? []);
  const [first] = bounds;
  if (first === undefined || bounds.length < members.length) return { assumption };
  const steep = first.steep.map((_, r) => bounds.reduce((sum, each) => sum + (each.steep[r] as number), 0));
  const alone = bounds.reduce((sum, each) => sum + each.alone, 0);
  const bound = boundOf({ steep, variance: first.variance, alone });
  return { assumption, bound: bound.value, boundError: bound.error };
}
