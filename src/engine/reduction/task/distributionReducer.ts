/** The distribution of one output, and what rank correlations with it need, in a task. */
import { BLOCK } from "../../../random/stream.js";
import type { Block } from "../../block.js";
import { openGrades } from "../../grades.js";
import type { Plan } from "../../plan/plan.js";
import { GROUPS } from "../groups.js";
import { CELLS, GUIDES, guideCells } from "../loops/cells.js";
import type { Workshop } from "../loops/workshop.js";
import type { DistributionPart } from "../parts.js";
import type { Questions } from "../questions.js";
import { fold } from "./folded.js";
import { type GradePair, gradePairs } from "./gradePairs.js";
import { type GradesTogether, gradesTogether } from "./gradesTogether.js";

/** One output's distribution in a task. */
export interface DistributionReducer {
  begin(edges: Float64Array): void;
  /** A block of any length. */
  add(block: Block): void;
  /** The same with a whole one, where more can be done at once. */
  addWhole(block: Block): void;
  end(): DistributionEnd;
}

interface DistributionEnd {
  readonly part: DistributionPart;
  /** By pair of drivers Σ g², which are the same for every output. */
  readonly squares: readonly Float64Array[];
}

/** What a distribution is summed up in. */
interface Sums {
  readonly cells: Float64Array;
  readonly numbers: Float64Array;
  readonly products: readonly Float64Array[];
  readonly pairs: readonly GradePair[];
}

/** Opens one output after the other: grades, and where cells are written down, serve all of them. */
export function openDistribution(
  plan: Plan,
  questions: Questions,
  workshop: Workshop,
  reuse: boolean,
): (output: number) => DistributionReducer {
  const { replicates } = questions;
  const { cells: countCells, grades: addGrades, products: addProducts } = workshop;
  const drivers = questions.ranks ? plan.drivers.length : 0;
  const grades = drivers === 0 ? undefined : openGrades(plan, workshop);
  const [offsets, own] = [workshop.integers(BLOCK), workshop.doubles(BLOCK)];
  return (output) => {
    const memory = { edges: workshop.doubles(CELLS), guide: workshop.words(GUIDES + 1) };
    const sums = openSums(drivers, replicates, workshop);
    const { cells, numbers, products, pairs } = sums;
    const together =
      grades?.columns.size === 0 ? gradesTogether({ pairs, products, offsets, numbers: own }, workshop) : undefined;
    let guide = guideCells(new Float64Array(0), memory);
    const place = ({ outputs, count }: Block): void => {
      countCells(outputs[output] as Float64Array, count, guide, cells, offsets, own);
    };
    const add = (block: Block): void => {
      place(block);
      if (grades === undefined) return;
      const { count } = block;
      for (const { first, second, table, squares } of pairs) {
        addGrades(grades.of(block, first), grades.of(block, second), count, offsets, table, squares);
      }
      if (replicates === 1) return;
      addNumbers(own, count, numbers);
      products.forEach((sums, driver) => {
        addProducts(grades.of(block, driver), count, own, sums);
      });
    };
    const addTogether = (all: GradesTogether, block: Block): void => {
      place(block);
      all.grades(block);
      if (replicates === 1) return;
      addNumbers(own, BLOCK, numbers);
      all.products(block);
    };
    return {
      begin(from) {
        // The same in every task of a run: looking takes less than guiding anew.
        if (!areSame(from, memory.edges)) guide = guideCells(from, memory);
        empty(sums);
      },
      add,
      addWhole: together === undefined ? add : (block) => addTogether(together, block),
      end: () => endOf(sums, replicates, reuse),
    };
  };
}

function openSums(drivers: number, replicates: number, workshop: Workshop): Sums {
  return {
    cells: workshop.doubles(CELLS),
    numbers: new Float64Array(3 * GROUPS),
    pairs: gradePairs(drivers, workshop),
    // Of independent scenarios nobody asks for them.
    products: Array.from({ length: replicates > 1 ? drivers : 0 }, () => workshop.doubles(2 * GROUPS)),
  };
}

function empty({ cells, numbers, products, pairs }: Sums): void {
  for (const sums of [cells, numbers, ...products]) sums.fill(0);
  for (const { table, squares } of pairs) {
    table.fill(0);
    squares.fill(0);
  }
}

/** @param reuse whether what is answered may be overwritten by the next task */
function endOf({ cells, numbers, products, pairs }: Sums, replicates: number, reuse: boolean): DistributionEnd {
  const sent = (sums: Float64Array) => (reuse ? sums : sums.slice());
  const part = {
    cells: sent(cells),
    grades: pairs.map(({ table }) => sent(table)),
    numbers: fold(sent(numbers), replicates),
    products: products.map((sums) => fold(sent(sums), replicates)),
  };
  return { part, squares: pairs.map(({ squares }) => fold(sent(squares), replicates)) };
}

function areSame(edges: Float64Array, known: Float64Array): boolean {
  for (let i = 0; i < edges.length; i++) if (edges[i] !== known[i]) return false;
  // Behind the last one lies what no value reaches.
  return Number.isNaN(known[edges.length]);
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
