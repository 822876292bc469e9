/** Sobol' indices and Shapley effects from a polynomial that stands for the model, refused where it does not. */

import { lazily } from "../lazily.js";
import type { SensitivityRow } from "../summary/result.js";
import { designOf } from "./chaos/design.js";
import type { Expansion } from "./chaos/expansion.js";
import { type Fit, fitted, MOST, RUNS } from "./chaos/fit.js";
import { missed } from "./chaos/missed.js";
import { chaosVariables } from "./chaos/variable.js";
import type { Column } from "./column.js";
import { designRuns } from "./designRuns.js";
import { independentFactors } from "./factors.js";
import { idleNames } from "./groups.js";
import { firstColumn, totalColumn } from "./indexColumns.js";
import { infiniteVariance } from "./infiniteVariance.js";
import type { Answer, SensitivityMethod, SensitivityRequest } from "./method.js";
import { percent } from "./rare/rareWords.js";
import { type RarelyMet, rarelyMet } from "./rarelyMet.js";
import { indicesOf } from "./varianceTerms.js";
import { STILL } from "./varies.js";

/** Shares of the variance; the error of each is what the polynomial leaves unexplained. */
export interface PolynomialChaosRow extends SensitivityRow {
  readonly first: number;
  readonly firstError: number;
  readonly total: number;
  readonly totalError: number;
  readonly shapley: number;
  readonly shapleyError: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "polynomial-chaos"?: readonly PolynomialChaosRow[];
  }
}

/** Further runs that the polynomial is held against: enough to meet what happens once in a thousand scenarios. */
const OTHERS = 8192;
/** The least error that a table shows. */
const SHOWN = 5e-5;
/**
 * A sparse expansion of the output in polynomials that are orthonormal for each assumption's own distribution, found by
 * least squares on 512 to 2,048 scrambled Sobol' points. Of formulas that are sums and products it is exact. Where the
 * runs, each foretold from all others (leave-one-out), or 8,192 others are missed by more than half a per cent of the
 * variance, as at kinks and jumps, the analysis is refused; so it is where an event that these runs hardly meet (less often
 * than once in 1,600 scenarios) makes more than that.
 */
export const polynomialChaos: SensitivityMethod<PolynomialChaosRow> = {
  name: "polynomial-chaos",
  title: "Sensitivity, shares of the variance from a polynomial",
  question: "What share of the output's variance comes from this assumption, from some hundred runs of a smooth model?",
  caveat: "refused where the model has kinks",
  reading: () =>
    "Sobol' indices and Shapley effects of a polynomial that was fitted to a few hundred runs of the model; in brackets the share of the variance that it does not foretell (of runs left out in turn, or of others), which bounds what the indices may be wrong by. Assumptions that depend on each other stand in one row together.",
  order: "largest total first",
  needs: "design",
  bounds: true,
  fewest: RUNS[0].count,
  source:
    "Sudret 2008, doi:10.1016/j.ress.2007.04.002; Blatman and Sudret 2011, doi:10.1016/j.jcp.2010.12.021; Soize and Ghanem 2004, doi:10.1137/S1064827503424505",
  columns: [
    firstColumn,
    totalColumn,
    {
      key: "shapley",
      title: "Shapley effect",
      unit: "none",
      estimates: "shapley",
      of: (row) => row.shapley,
      error: (row) => row.shapleyError,
    },
  ],
  view: (rows) => ({ rows, columns: polynomialChaos.columns.map(rounded) }),
  async answer(request) {
    const { plan, outputs } = request;
    if (plan.groups.some(({ mixer }) => mixer !== undefined)) {
      const refused = "a Student-t copula draws more than there are assumptions";
      return Object.fromEntries(outputs.map((output) => [output, { refused }]));
    }
    const rare = rarelyMet(request, OTHERS);
    const variables = chaosVariables(plan).map((one, driver) => (rare.has(driver) ? { ...one, degree: 0 } : one));
    const runs = designRuns(request);
    const designs = RUNS.map(({ count }) => lazily(() => designOf(plan, runs, variables, count)));
    const others = lazily(() => designOf(plan, runs, variables, OTHERS, "held against"));
    const answers: [string, Answer<PolynomialChaosRow>[string]][] = [];
    for (const [o, output] of outputs.entries()) {
      const wild = infiniteVariance(request, o);
      if (wild !== undefined) {
        answers.push([output, wild]);
        continue;
      }
      const fits = await fitted(variables, designs, o, () => runs.faults(o), request.pause);
      const missedOf = (expansion: Expansion): number =>
        missed(expansion, variables, others().values, others().outputs[o] as Float64Array);
      answers.push([output, "refused" in fits ? fits : answerOf(request, fits, missedOf, { rare, o })]);
    }
    return Object.fromEntries(answers);
  },
};

/** For readers: an error that no table shows would only call for digits that nobody wants. */
function rounded(column: Column<PolynomialChaosRow>): Column<PolynomialChaosRow> {
  const error = (row: PolynomialChaosRow) => column.error?.(row) ?? 0;
  return { ...column, error: (row) => (error(row) < SHOWN ? undefined : error(row)) };
}

function answerOf(
  request: SensitivityRequest,
  { expansion, runs }: Fit,
  missedOf: (expansion: Expansion) => number,
  { rare, o }: { readonly rare: RarelyMet; readonly o: number },
): Answer<PolynomialChaosRow>[string] {
  const { degree, terms, unexplained } = expansion;
  const unmet = rare.share(o);
  if (!(unmet <= MOST)) return { refused: rare.reason(o) };
  if (unexplained > MOST) return { refused: refusal(unexplained, `${runs} runs`, expansion.unmet) };
  const further = missedOf(expansion);
  if (!(further <= MOST))
    return { refused: refusal(further, `${OTHERS} runs that it was not fitted to`, expansion.unmet) };
  const left = Math.max(unexplained, further, unmet, Number.EPSILON);
  const found = `a polynomial of ${terms.length} ${terms.length === 1 ? "term" : "terms"} of degree ${degree} or less, from ${runs} runs of the model, leaves ${percent(left)} of the variance unexplained`;
  const remark = [terms.length === 0 ? STILL : found, rare.remark(o)].filter((each) => each !== undefined);
  return { rows: rowsOf(request, expansion, left, runs), remark: remark.join("; ") };
}

function refusal(left: number, of: string, unmet: boolean): string {
  const why = unmet
    ? "which hardly meet the rare values of some assumption"
    : "as it does of kinks, jumps and events that these runs seldom meet together";
  return `a polynomial leaves ${percent(left)} of the variance of ${of} unexplained, ${why}; the analysis sobol takes any model`;
}

function rowsOf(
  { plan, study }: SensitivityRequest,
  { terms }: Expansion,
  left: number,
  runs: number,
): readonly PolynomialChaosRow[] {
  const factors = independentFactors(plan, study);
  const factorOf = new Map(factors.flatMap(({ name, drivers }) => drivers.map((driver) => [driver, name] as const)));
  const parts = terms.map(({ term, coefficient }) => ({
    rows: new Set(term.map(([variable]) => factorOf.get(variable) ?? "")),
    variance: coefficient * coefficient,
  }));
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  // What is left unexplained, and what it does to coefficients: each is off by the root of its share over the runs.
  const error = (share: number) => left + 2 * Math.sqrt((left * share) / runs);
  const rows = factors.map(({ name }): PolynomialChaosRow => {
    const { first, total, shapley } = indicesOf(name, parts, variance);
    const errors = { firstError: error(first), totalError: error(total), shapleyError: error(shapley) };
    return { assumption: name, first, total, shapley, ...errors };
  });
  const zero = { first: 0, firstError: 0, total: 0, totalError: 0, shapley: 0, shapleyError: 0 };
  const none = idleNames(study, plan).map((assumption) => ({ assumption, ...zero }));
  return [...rows, ...none].sort((a, b) => b.total - a.total || b.first - a.first);
}
