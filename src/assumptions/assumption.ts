/** One record per assumption: base case, one-way range and distribution all come from it. */
import type { Place } from "../errors.js";
import type { Parameters } from "../families/distribution.js";
import type { Allowance } from "./allowance.js";

/** Where a value may come from. */
export const provenances = ["seed", "public", "calibrated", "assumed", "elicited", "unverified"] as const;

/**
 * Where a value comes from. `seed`: printed in a source document; `public`: found in a named public source; `calibrated`:
 * worked back from a published result, no evidence for it; `assumed`: a judgement; `elicited`: from experts; `unverified`:
 * recollected, not looked up.
 */
export type Provenance = (typeof provenances)[number];

/**
 * How the cells of an indexed assumption are drawn: `each` cell by itself; one `common` draw that scales the
 * table; `simplex` (a Dirichlet: the cells add up to one).
 */
export type Joint = "each" | "common" | "simplex";

/** The distribution of an assumption: a family and, for each cell, its canonical parameters. */
export interface Uncertainty {
  readonly family: string;
  readonly joint: Joint;
  /** One entry a cell (a simplex has a single entry for all its cells). */
  readonly parameters: readonly Parameters[];
  /** Rank correlation between any two cells of `joint: "each"`, or the matrix of them row by row. */
  readonly within?: number | readonly number[] | undefined;
}

/** One input of a study, resolved: a constant, or what it is drawn from, with what a reader must know of it. */
export interface Assumption {
  readonly id: string;
  readonly label?: string | undefined;
  readonly unit?: string | undefined;
  /** Indexes it runs over; empty for a single number. Cells are row-major. */
  readonly over: readonly string[];
  /** Base case of each cell as exact decimal text. */
  readonly value: readonly string[];
  /** Absent: a constant. */
  readonly uncertainty?: Uncertainty | undefined;
  /** Its parameters as they were written, one entry a cell; absent for a constant. Enters no number. */
  readonly stated?: readonly Parameters[] | undefined;
  /** Takes the draw (and the base case) of another assumption. */
  readonly sameAs?: string | undefined;
  readonly provenance?: Provenance | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  readonly priceYear?: string | undefined;
  /** Why its money is never brought to another price year: a list price, VAT. */
  readonly notInflated?: string | undefined;
  /** Rules of the lint that it may break, each with the reason. */
  readonly allow?: readonly Allowance[] | undefined;
  readonly place?: Place | undefined;
}

/** A correlation between two assumptions (or cells, "case_mix[band=low]"). */
export interface Correlation {
  readonly a: string;
  readonly b: string;
  /** Rank correlation; where `pearson` is stated, the one that it implies under a Gaussian copula. */
  readonly spearman: number;
  /** Where it was stated on this scale: the Pearson correlation of the normal scores, the copula's own parameter. */
  readonly pearson?: number | undefined;
  readonly place?: Place | undefined;
}
