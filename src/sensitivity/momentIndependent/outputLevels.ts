/**
 * The levels of an output at which its distribution functions are compared, each as often as scenarios have it. A value that
 * many scenarios share (0 where a loss cannot be negative, a count) is one level: what counts is the distribution
 * function there and not where the ranks of its scenarios fell.
 * Gamboa, Klein and Lagnoux 2018, doi:10.1137/15M1025621 (any distribution of the output).
 */
export interface OutputLevels {
  /** Values that several scenarios share: from and to which share of all scenarios they reach. */
  readonly lumps: readonly Lump[];
  /** 1 / ∫F(1 - F)dF: what makes 1 of the largest mean square there can be; 0 of an output that never varies. */
  readonly scale: number;
}

interface Lump {
  readonly from: number;
  readonly to: number;
}

/** Of an output without lumps F is even. */
const EVEN = 1 / 6;
/** An output that varies has more than this. */
const NONE = 1e-9;

/** @param ranks of the scenarios' outputs, from 0, ties in any order */
export function outputLevels(output: Float64Array, ranks: Uint32Array): OutputLevels {
  const lumps = lumpsOf(output, ranks);
  const largest = lumps.reduce((sum, lump) => sum - excess(lump), EVEN);
  return { lumps, scale: largest > NONE ? 1 / largest : 0 };
}

function lumpsOf(output: Float64Array, ranks: Uint32Array): readonly Lump[] {
  const size = output.length;
  const sorted = new Float64Array(size);
  for (let i = 0; i < size; i++) sorted[ranks[i] as number] = output[i] as number;
  const lumps: Lump[] = [];
  let first = 0;
  for (let rank = 1; rank <= size; rank++) {
    if (rank < size && sorted[rank] === sorted[first]) continue;
    if (rank - first > 1) lumps.push({ from: first / size, to: rank / size });
    first = rank;
  }
  return lumps;
}

/** By how much more F(1 - F) is on even ranks than at the lump. */
function excess({ from, to }: Lump): number {
  const even = (to * to - from * from) / 2 - (to * to * to - from * from * from) / 3;
  return even - (to - from) * to * (1 - to);
}

/**
 * How much the distance after each of so many even steps of rank counts, in steps: 1 where there are no lumps. A lump counts
 * where it ends, between two steps as the distance is there on a straight line.
 */
export function stepWeights({ lumps }: OutputLevels, steps: number): Float64Array {
  const weights = new Float64Array(steps).fill(1);
  const add = (step: number, weight: number) => {
    if (step >= 0 && step < steps) weights[step] = (weights[step] as number) + weight;
  };
  for (const { from, to } of lumps) {
    const [start, end] = [from * steps, to * steps];
    const after = Math.ceil(end) - 1;
    const beyond = after + 1 - end;
    for (let step = Math.floor(start); step < end; step++) add(step, Math.max(start, step) - Math.min(end, step + 1));
    add(after - 1, (end - start) * beyond);
    add(after, (end - start) * (1 - beyond));
  }
  return weights;
}
