/** How much memory the reducer of a plan takes of a workshop: what it opens, added up. */
import { BLOCK } from "../../../random/stream.js";
import { gradesBytes } from "../../grades.js";
import type { Plan } from "../../plan/plan.js";
import { GROUPS } from "../groups.js";
import { CELLS, GUIDES } from "../loops/cells.js";
import { padded } from "../loops/workshop.js";
import type { Questions } from "../questions.js";
import { pairsBytes } from "./gradePairs.js";
import { gradesTogetherBytes } from "./gradesTogether.js";
import { keepingBytes } from "./keeping.js";
import { togetherBytes } from "./outputsTogether.js";

/** In bytes, at most. */
export function workshopSize(plan: Plan, questions: Questions): number {
  const group = padded(8 * GROUPS);
  const counters =
    Math.max(...questions.thresholds.map(({ length }) => length), 0) + 2 * questions.probabilities.length;
  const drivers = questions.ranks ? plan.drivers.length : 0;
  const tables = pairsBytes(drivers) + drivers * 2 * group + gradesTogetherBytes(drivers);
  const distribution = 2 * padded(8 * CELLS) + padded(2 * (GUIDES + 1)) + tables;
  const lists = togetherBytes(plan.outputs.length, questions);
  const scratch = 3 * padded(8 * BLOCK) + keepingBytes + group + gradesBytes(plan);
  return plan.outputs.length * (counters + 5) * group + questions.distributions.length * distribution + scratch + lists;
}
