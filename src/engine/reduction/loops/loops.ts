/**
 * The loops over a column of a block that a reduction is made of: here in JavaScript, each in a file of its own;
 * `laneLoops.ts` has the same ones in WebAssembly, to the bit.
 */
import { dealingLoops } from "../../../numerics/dealing.js";
import { cells } from "./cells.js";
import { grades, products } from "./gradeSums.js";
import { standings } from "./knots.js";
import type { Lists } from "./lists.js";
import { fourths, squares } from "./powers.js";
import { deviations } from "./scales.js";
import { below, keep } from "./windowLoops.js";

export const loops = {
  squares,
  fourths,
  below,
  keep,
  cells,
  grades,
  products,
  standings,
  deviations,
  dealing: dealingLoops,
};

/** Each takes a column, how many of its values count, what it needs to know, and where it adds or writes. */
export type Loops = typeof loops & {
  /** Those that take whole blocks of many columns at once, in WebAssembly alone. */
  readonly lists?: Lists;
};
