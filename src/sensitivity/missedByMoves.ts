/**
 * How far the scenarios that weigh most move an index. An index is a mean of what scenarios make of it, and where a few of
 * several thousand make a good part of that (what is divided by may be small, few exceed a threshold by far) most groups of
 * scenarios have missed their like: they agree with each other, and are wrong together. What was missed is of the order of the
 * largest that were met; several of them, as a sample that has met the very largest has missed nothing.
 * The share of the largest in a sum tells heavy tails: Embrechts, Klüppelberg and Mikosch 1997, Modelling Extremal Events, section 6.2.6.
 */

/** The moves that are looked at. */
const LARGEST = 4;
/** Times that their mean is an error, and the share that it is of the root of all moves squared. */
const TIMES = 10;

/**
 * A standard error of the index: next to nothing where no scenarios stand out from the others.
 * @param moves what each scenario moves the index by, times the number of scenarios, less what all do on average
 */
export function missedByMoves(moves: Float64Array): number {
  const largest = new Float64Array(LARGEST);
  let [squares, least] = [0, 0];
  for (let i = 0; i < moves.length; i++) {
    const move = moves[i] as number;
    squares += move * move;
    const size = Math.abs(move);
    if (!(size > least)) continue;
    largest[0] = size;
    least = largest.sort()[0] as number;
  }
  if (!(squares > 0)) return 0;
  const size = largest.reduce((sum, each) => sum + each, 0) / LARGEST;
  return (TIMES * size * (size / Math.sqrt(squares))) / moves.length;
}
