/** `tailsBySeries` with the arithmetic of the series in WebAssembly: the same bits, in a fraction of the time. */
import { canRunVectors, compileModule, instantiate, openMemory } from "../../wasm/host.js";
import { log } from "../special/logarithm.js";
import { type Tail, tails } from "../special/tail.js";
import { inLanes, type ShapeFunctions } from "./laneShapes.js";
import { binOf, largerError, rowsPerTail } from "./octaveBins.js";
import { filledAt, rowsAt, seriesAt } from "./octaveMemory.js";
import { rowLength, worstPositions } from "./octavePolynomial.js";
import { corrected, endsOctave, type Solvable, type TailsBySeries, tailsBySeries } from "./octaveSeries.js";
import type { Pearson } from "./pearson.js";
import type { Start } from "./quantileSeries.js";
import { tailsBytes } from "./tailsBytes.js";

/** As `laneSeries`, `laneBins` and `laneDistributions` define them. */
interface LaneFunctions extends ShapeFunctions {
  solve(series: number, ...numeratorAndDenominator: readonly number[]): void;
  exponentiate(scale: number): void;
  fillHalf(row: number, toUpper: number, bins: number, ...numbers: readonly number[]): void;
}

interface Bench {
  /** All of the memory. */
  readonly numbers: Float64Array;
  readonly functions: LaneFunctions;
}

/** How far the series have come in a tail. */
interface Course {
  readonly tail: Tail;
  /** Which double of each vector. */
  readonly lane: number;
  start: Start | undefined;
  /** The largest so far; not a number once the series do not hold. */
  error: number;
}

/** Tables of more bins are left to JavaScript. */
const mostBinBits = 6;

/** One table after another, in a memory of its own. Undefined where the engine has no vectors. */
export function laneTails(): TailsBySeries | undefined {
  if (!canRunVectors()) return undefined;
  const module = compileModule(tailsBytes());
  const memory = openMemory(rowsAt + tails.length * 8 * rowLength * rowsPerTail(mostBinBits));
  const bench = { numbers: new Float64Array(memory.buffer), functions: instantiate<LaneFunctions>(module, memory) };
  return (of, binBits, rows) => {
    if (binBits > mostBinBits) return tailsBySeries(of, binBits, rows);
    const errors = fillTails(bench, inLanes(of, bench.functions, bench.numbers), binBits);
    rows.set(bench.numbers.subarray(rowsAt / 8, rowsAt / 8 + rows.length));
    return errors;
  };
}

/**
 * Here lists are read by place, not taken apart: a table comes this way forty times, and a process that has just started,
 * whose code is not compiled yet, would spend more on that than on the arithmetic.
 */
function fillTails(bench: Bench, of: Solvable, binBits: number): readonly (number | undefined)[] {
  const courses = tails.map((tail, lane): Course => ({ tail, lane, start: undefined, error: 0 }));
  const [lower, upper] = courses as [Course, Course];
  const half = 1 << (binBits - 1);
  const top = rowsPerTail(binBits) - 1;
  for (let first = top - half; first >= 0; first -= half) {
    const { low, width } = binOf(first, binBits);
    const middle = low + (half / 2) * width;
    correct(bench, of, lower, middle, width);
    correct(bench, of, upper, middle, width);
    if (Number.isNaN(lower.error) && Number.isNaN(upper.error)) break;
    fillHalf(bench, of.pearson, first, binBits);
    advance(bench, of, lower, first, binBits);
    advance(bench, of, upper, first, binBits);
  }
  return courses.map(({ error }) => (Number.isFinite(error) ? error : undefined));
}

/** The next series begins where the last one leads, put right by the distribution function. */
function correct({ numbers }: Bench, of: Solvable, course: Course, p: number, width: number): void {
  const { tail, lane, error } = course;
  const start = Number.isNaN(error) ? undefined : corrected(of, tail, p, width, course.start);
  if (start === undefined) course.error = Number.NaN;
  const x = start === undefined ? Number.NaN : start.x;
  const slope = start === undefined ? Number.NaN : start.slope;
  const { exponential } = of.pearson;
  numbers[seriesAt.x / 8 + lane] = x;
  if (exponential !== undefined) numbers[seriesAt.z / 8 + lane] = (log(x) - exponential.shift) / exponential.scale;
  numbers[seriesAt.y / 8 + lane] = exponential === undefined ? slope : slope / (x * exponential.scale);
}

function fillHalf({ functions }: Bench, pearson: Pearson, first: number, binBits: number): void {
  const { numerator, denominator, exponential } = pearson;
  const series = exponential === undefined ? seriesAt.x : seriesAt.z;
  functions.solve(series, numerator[0], numerator[1], denominator[0], denominator[1], denominator[2]);
  if (exponential !== undefined) functions.exponentiate(exponential.scale);
  const { low, width } = binOf(first, binBits);
  const half = 1 << (binBits - 1);
  const withTop = first === rowsPerTail(binBits) - 1 - half ? 1 : 0;
  const ends = endsOctave(first, half);
  const next = ends ? -0.75 * half : -half;
  const toUpper = 8 * rowLength * rowsPerTail(binBits);
  functions.fillHalf(rowsAt + 8 * rowLength * first, toUpper, half, low, width, withTop, next, ends ? 0.5 : 1);
}

/** What half an octave has left behind; at the end of an octave, held against the distribution function. */
function advance({ numbers }: Bench, of: Solvable, course: Course, first: number, binBits: number): void {
  const { tail, lane } = course;
  course.error = Math.max(course.error, numbers[filledAt.error / 8 + lane] as number);
  course.start = {
    x: numbers[filledAt.x / 8 + lane] as number,
    slope: numbers[filledAt.slope / 8 + lane] as number,
  };
  if (!endsOctave(first, 1 << (binBits - 1))) return;
  const { low, width } = binOf(first, binBits);
  const at = rowsAt / 8 + (first + lane * rowsPerTail(binBits)) * rowLength;
  course.error = largerError(
    course.error,
    of,
    tail,
    { rows: numbers, at, middle: low + 0.5 * width, width },
    worstPositions,
  );
}
