/** What is to be known of the outputs at the end of a run, as plain data: it decides what is counted on the way. */
import { type CellTable, GROUPS } from "./loops.js";

export interface Questions {
  /** Scenario i belongs to replicate i mod this; 1: scenarios are independent. */
  readonly replicates: number;
  /** Quantiles of every output, in the whole sample and, for their errors, in each replicate. */
  readonly probabilities: readonly number[];
  /** For each output, the values that scenarios are counted below. */
  readonly thresholds: readonly (readonly number[])[];
  /** Positions of the outputs whose distribution is wanted in full. */
  readonly distributions: readonly number[];
  /** Positions, among `distributions`, of those whose rank correlation with every driver is wanted. */
  readonly ranks: boolean;
  /** Whether every value is kept. */
  readonly columns: boolean;
}

/** Bytes of the sums of grades of all drivers and outputs, beyond which cells are joined. */
const MOST_BYTES = 64 * 1024 * 1024;
/** 1,024 rows are enough for independent scenarios, and as much as stays in the nearest cache. */
const JOINED = 2;
/** Fewer rows of a table than this would make a correlation coarse. */
const FEWEST_ROWS = 128;

/** The shape of the tables of grades. It enters the last digits of a rank correlation, so only the study decides. */
export function gradeTable(questions: Questions, drivers: number, cells: number): CellTable {
  const groups = questions.replicates > 1 ? 31 - Math.clz32(GROUPS) : 0;
  let joined = Math.max(groups, JOINED);
  const tables = drivers * questions.distributions.length;
  while (cells >> (joined + 1) >= FEWEST_ROWS && 8 * tables * ((cells >> joined) << groups) > MOST_BYTES) joined++;
  return { joined, groups };
}

/** Sums in a table of this shape. */
export function tableSize({ joined, groups }: CellTable, cells: number): number {
  return (cells >> joined) << groups;
}
