/** A distribution stated by chips laid into bins, the trial roulette of elicitation. */
import { list } from "../check.js";
import type { Parameters, Refuse } from "../distribution.js";
import { family } from "../family.js";
import type { Points } from "../quantileFit.js";
import { asFitted, checkedWishes, fitKeys, fitWords, wishesOf } from "./elicited.js";
import { fitPoints } from "./fitPoints.js";
import { endsOf, refuseFalling } from "./points.js";

/** Chips are coarse: a metalog that followed each of them would take their rounding for belief. */
const mostTerms = 5;

/**
 * S. M. Gore, Biostatistics and the Medical Research Council, MRC News 35 (1987) 19; SHELF 4 (2019).
 * @example roulette({ bins: [0, 10, 20, 30, 40], chips: [2, 9, 6, 3] }).mean
 */
export const roulette = family({
  ...asFitted("roulette", (values) => fitPoints(pointsOf(values), wishesOf(values, halfChip(values), mostTerms))),
  summary: "Chips that an expert lays into bins (the family that fits them best, or a metalog where none fits)",
  parameterisations: [
    {
      keys: { bins: "edges of the bins, rising, one more than there are chips", chips: "how many lie in each bin" },
      optional: { ...fitKeys, tolerance: "largest miss of a probability, half a chip unless stated" },
      lists: ["bins", "chips"],
      words: fitWords,
      resolve: checked,
    },
  ],
});

/** Cumulative shares at the inner edges that have chips on both sides. */
function pointsOf(values: Parameters): Points {
  const [bins, chips] = [list(values, "bins"), list(values, "chips")];
  const total = chips.reduce((sum, chip) => sum + chip, 0);
  const below = (i: number): number => chips.slice(0, i + 1).reduce((sum, chip) => sum + chip, 0);
  const shares = chips.map((_, i) => ({ x: bins[i + 1] as number, p: below(i) / total }));
  const inside = shares.filter(({ p }) => p > 0 && p < 1);
  return { p: inside.map(({ p }) => p), x: inside.map(({ x }) => x), ...endsOf(values) };
}

function halfChip(values: Parameters): number {
  return 0.5 / list(values, "chips").reduce((sum, chip) => sum + chip, 0);
}

function checked(values: Parameters, refuse: Refuse): Parameters {
  const [bins, chips] = [list(values, "bins"), list(values, "chips")];
  if (bins.length !== chips.length + 1) {
    const rule = `needs one edge more than there are bins with chips, got ${bins.length} edges and ${chips.length} bins`;
    throw refuse("roulette-length", rule, "list the edges of all bins, the first and the last among them");
  }
  refuseFalling("edges of bins", bins, refuse);
  const wrong = chips.find((chip) => !(chip >= 0));
  if (wrong !== undefined) throw refuse("roulette-chips", `chips must be 0 or more, got ${wrong}`);
  const points = pointsOf(values);
  if (new Set(points.p).size < 2) {
    const rule = "chips must lie in at least three bins, or there is no shape to fit";
    throw refuse("roulette-too-few", rule, "use finer bins, or uniform");
  }
  return { bins, chips, ...checkedWishes(values, points, refuse) };
}
