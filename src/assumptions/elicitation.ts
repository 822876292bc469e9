/** What a judgement became: the families fitted to it, and the quantiles of the fit beside those asked for. */
import type { Fitted, Parameters, QuantileFit, Reason } from "../families/distribution.js";
import { families, makeDistribution } from "../families/index.js";
import type { Assumption } from "./assumption.js";

/** A family beside the judgement that it was fitted to. */
export interface ElicitedFit {
  readonly family: string;
  readonly parameters: Parameters;
  /** Largest distance between a stated probability and that of the fit. */
  readonly misfit: number;
  /** Sum of squared differences of probability, by which families are compared. */
  readonly squares: number;
  /** Values of the fit at the probabilities asked for. */
  readonly quantiles: readonly number[];
}

export interface Elicitation {
  /** Position of the cell; 0 for a single number. */
  readonly cell: number;
  readonly asked: { readonly p: readonly number[]; readonly x: readonly number[] };
  readonly chosen: ElicitedFit;
  readonly reason: Reason;
  readonly tolerance: number;
  /** Every family that was fitted, the closest first, the chosen one among them. */
  readonly fits: readonly ElicitedFit[];
}

/** One for each cell of an assumption that rests on a judgement; none for the others. */
export function elicitations({ uncertainty }: Assumption): readonly Elicitation[] {
  const fitting = families[uncertainty?.family ?? ""]?.fit;
  if (fitting === undefined || uncertainty === undefined) return [];
  return uncertainty.parameters.map((parameters, cell) => elicitation(fitting(parameters), cell));
}

function elicitation({ points, chosen, reason, tolerance, fits }: Fitted, cell: number): Elicitation {
  const { p, x } = points;
  const told = (one: QuantileFit): ElicitedFit => {
    const { quantile } = makeDistribution(one.family, one.parameters);
    return { ...one, quantiles: p.map((q) => quantile(q)) };
  };
  return { cell, asked: { p, x }, chosen: told(chosen), reason, tolerance, fits: fits.map(told) };
}
