/**
 * Replicates: a sample that fills the cube evenly is drawn as several independent randomisations of the same
 * construction, so that its statistics, whose scenarios are not independent of each other, still have honest standard
 * errors. Scenario i is place floor(i / R) of replicate i mod R: every count of scenarios is shared out to within one,
 * every block holds as many places of each, and a longer run begins with the scenarios of a shorter one.
 */

/** How many unless said, and the groups that reductions sum by: a power of two that divides a block. */
export const REPLICATES = 16;
/** Counts that a run may ask for: they divide the groups, and fewer than 8 would leave errors too uncertain. */
export const replicateCounts: readonly number[] = [8, REPLICATES];
/** Below this many scenarios a replicate, a statistic of one replicate says too little. */
const FEWEST = 4;

/** Scenarios of replicate `replicate`. */
export function replicateSize(scenarios: number, replicates: number, replicate: number): number {
  return Math.floor((scenarios - replicate - 1) / replicates) + 1;
}

/**
 * The number of interleaved replicates that standard errors are taken from; 1: the scenarios count as independent. So
 * they do in small samples of any sampler, where that can only say too much.
 */
export function errorReplicates(replicates: number, scenarios: number): number {
  return scenarios >= FEWEST * replicates ? replicates : 1;
}

/** The values of one replicate of a column that holds one a scenario. */
export function interleaved(column: Float64Array, replicates: number, replicate: number): Float64Array {
  const values = new Float64Array(replicateSize(column.length, replicates, replicate));
  for (let place = 0; place < values.length; place++) values[place] = column[place * replicates + replicate] as number;
  return values;
}
