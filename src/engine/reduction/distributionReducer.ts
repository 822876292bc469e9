/** The distribution of one output, and what rank correlations with it need, in a task. */
import { BLOCK } from "../../random/stream.js";
import type { Block } from "../block.js";
import { openGrades } from "../grades.js";
import type { Plan } from "../plan.js";
import { CELLS, GROUPS } from "./loops.js";
import type { Workshop } from "./openLoops.js";
import type { DistributionPart } from "./parts.js";
import { gradeTable, type Questions, tableSize } from "./questions.js";

export interface DistributionReducer {
  begin(edges: Float64Array): void;
  add(block: Block): void;
  end(): { readonly part: DistributionPart; readonly squares: readonly Float64Array[] };
}

/** Every scenario counts 1: a grade of 1 more than a half. */
const ONE = 1.5;

export function openDistribution(
  plan: Plan,
  questions: Questions,
  workshop: Workshop,
  reuse: boolean,
): (output: number) => DistributionReducer {
  const shape = gradeTable(questions, plan.drivers.length, CELLS);
  const size = tableSize(shape, CELLS);
  const drivers = questions.ranks ? plan.drivers.length : 0;
  const ones = workshop.doubles(BLOCK).fill(ONE);
  const grades = openGrades(plan, workshop.doubles(BLOCK));
  return (output) => {
    const edges = workshop.doubles(CELLS);
    const cells = workshop.doubles(CELLS);
    const offsets = workshop.integers(BLOCK);
    const tables = Array.from({ length: drivers === 0 ? 0 : drivers + 1 }, () => workshop.doubles(size));
    const squares = tables.map(() => workshop.doubles(GROUPS));
    return {
      begin(from) {
        edges.set(from);
        for (const each of [cells, ...tables, ...squares]) each.fill(0);
      },
      add(block) {
        const { outputs, count } = block;
        workshop.cells(outputs[output] as Float64Array, count, edges, shape, cells, offsets);
        tables.forEach((table, driver) => {
          const column = driver < drivers ? grades.of(block, driver) : ones;
          workshop.grades(column, count, offsets, table, squares[driver] as Float64Array);
        });
      },
      end() {
        const sent = (sums: Float64Array) => (reuse ? sums : sums.slice());
        const part = { cells: sent(cells), grades: tables.map(sent) };
        return { part, squares: squares.slice(0, drivers).map(sent) };
      },
    };
  };
}
