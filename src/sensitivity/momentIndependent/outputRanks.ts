/** The ranks of an output among all scenarios, and steps of them. */

/** Steps of an output's ranks, each with as many scenarios. */
export const STEPS = 64;

/** The rank of each scenario's output among all, from 0; ties in an order that has nothing to do with the scenarios. */
export function outputRanks(output: Float64Array): Uint32Array {
  const order = Uint32Array.from(output, (_, i) => i);
  order.sort((i, j) => (output[i] as number) - (output[j] as number) || scattered(i) - scattered(j));
  const ranks = new Uint32Array(output.length);
  order.forEach((scenario, rank) => {
    ranks[scenario] = rank;
  });
  return ranks;
}

/** The step of each scenario's output, of as many with the same number of scenarios. */
export function outputSteps(ranks: Uint32Array): Uint8Array {
  return Uint8Array.from(ranks, (rank) => Math.floor((rank * STEPS) / ranks.length));
}

/** A permutation of the whole numbers below 4,294,967,296: multiplication by an odd number. */
export function scattered(i: number): number {
  return Math.imul(i + 1, 0x9e3779b1) >>> 0;
}
