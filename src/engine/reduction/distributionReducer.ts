/** The distribution of one output, and what rank correlations with it need, in a task. */
import { BLOCK } from "../../random/stream.js";
import type { Block } from "../block.js";
import { openGrades } from "../grades.js";
import type { Plan } from "../plan.js";
import { fold } from "./folded.js";
import { CELLS, GROUPS } from "./loops.js";
import type { Workshop } from "./openLoops.js";
import type { DistributionPart } from "./parts.js";
import type { Questions } from "./questions.js";

export interface DistributionReducer {
  begin(edges: Float64Array): void;
  add(block: Block): void;
  end(): { readonly part: DistributionPart; readonly squares: readonly Float64Array[] };
}

export function openDistribution(
  plan: Plan,
  questions: Questions,
  workshop: Workshop,
  reuse: boolean,
): (output: number) => DistributionReducer {
  const { replicates } = questions;
  const drivers = questions.ranks ? plan.drivers.length : 0;
  const grades = openGrades(plan, workshop);
  const each = (length: number) => Array.from({ length: drivers }, () => workshop.doubles(length));
  return (output) => {
    const edges = workshop.doubles(CELLS);
    const cells = workshop.doubles(CELLS);
    const offsets = workshop.integers(BLOCK);
    const own = workshop.doubles(BLOCK);
    const numbers = new Float64Array(3 * GROUPS);
    const [tables, squares, products] = [each(CELLS), each(GROUPS), each(2 * GROUPS)];
    return {
      begin(from) {
        edges.set(from);
        for (const sums of [cells, numbers, ...tables, ...squares, ...products]) sums.fill(0);
      },
      add(block) {
        const { outputs, count } = block;
        workshop.cells(outputs[output] as Float64Array, count, edges, cells, offsets, own);
        if (drivers > 0 && questions.replicates > 1) addNumbers(own, count, numbers);
        tables.forEach((table, driver) => {
          const column = grades.of(block, driver);
          workshop.grades(column, count, offsets, table, squares[driver] as Float64Array);
          if (questions.replicates > 1) workshop.products(column, count, own, products[driver] as Float64Array);
        });
      },
      end() {
        const sent = (sums: Float64Array) => (reuse ? sums : sums.slice());
        const part = {
          cells: sent(cells),
          grades: tables.map(sent),
          numbers: fold(sent(numbers), replicates),
          products: products.map((sums) => fold(sent(sums), replicates)),
        };
        return { part, squares: squares.map((sums) => fold(sent(sums), replicates)) };
      },
    };
  };
}

/** How many, Σ h and Σ h² by group. */
function addNumbers(numbers: Float64Array, count: number, sums: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const number = numbers[i] as number;
    const group = i % GROUPS;
    sums[group] = (sums[group] as number) + 1;
    sums[GROUPS + group] = (sums[GROUPS + group] as number) + number;
    sums[2 * GROUPS + group] = (sums[2 * GROUPS + group] as number) + number * number;
  }
}
