/** What a judgement became: the families fitted to it, and the quantiles of the fit beside those asked for. */
import type { Parameters } from "../families/distribution.js";
import { families, makeDistribution } from "../families/index.js";
import type { Fitted, QuantileFit, Reason } from "../families/quantileFit.js";
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

/** One judgement, and all that was fitted to it. */
export interface Elicitation {
  /** Position of the cell; 0 for a single number. */
  readonly cell: number;
  /** Who said it, where several did. */
  readonly expert?: string;
  readonly asked: { readonly p: readonly number[]; readonly x: readonly number[] };
  readonly chosen: ElicitedFit;
  readonly reason: Reason;
  readonly tolerance: number;
  /** Every family that was fitted, the closest first, the chosen one among them. */
  readonly fits: readonly ElicitedFit[];
}

/** One for each cell (and expert) of an assumption that rests on judgements; none for the others. */
export function elicitations({ uncertainty }: Assumption): readonly Elicitation[] {
  if (uncertainty === undefined) return [];
  const { family, parameters } = uncertainty;
  return parameters.flatMap((own, cell) => {
    const judged = families[family]?.judgements?.(own);
    if (judged === undefined) return one(family, own, cell);
    return judged.flatMap(({ who, ...said }) => one(said.family, said.parameters, cell, who));
  });
}

/** Whether a family is made of judgements. */
export function isElicited(family: string | undefined): boolean {
  const found = families[family ?? ""];
  return found?.fit !== undefined || found?.judgements !== undefined;
}

function one(family: string, parameters: Parameters, cell: number, expert?: string): readonly Elicitation[] {
  const { truncate: _, ...own } = parameters;
  const fitting = families[family]?.fit;
  if (fitting === undefined) return [];
  return [{ ...elicitation(fitting(own), cell), ...(expert === undefined ? {} : { expert }) }];
}

function elicitation({ points, chosen, reason, tolerance, fits }: Fitted, cell: number): Elicitation {
  const { p, x } = points;
  const told = (one: QuantileFit): ElicitedFit => {
    const { quantile } = makeDistribution(one.family, one.parameters);
    return { ...one, quantiles: p.map((q) => quantile(q)) };
  };
  return { cell, asked: { p, x }, chosen: told(chosen), reason, tolerance, fits: fits.map(told) };
}
