/**
 * Assumptions that are one value in nearly all scenarios: an event of 1 in 10,000, a count of mean 0.001, a cost that few
 * have; and such that are so by themselves or not, but together seldom another: an adverse event of 2% that is severe in 1%.
 * A design of some thousand runs does not meet them, and says nothing of them. Runs that do meet them, and differ in nothing
 * else, do: E[(y' - y)²] times the probability is the variance that they make (Jansen 1999,
 * doi:10.1016/S0010-4655(98)00154-4, stratified by what is met), a little more where it is not so rare.
 */
import { designRuns } from "./designRuns.js";
import type { SensitivityRequest } from "./method.js";
import { correlate, netUniforms } from "./netDesign.js";
import { acting } from "./rare/acting.js";
import { conjunctions } from "./rare/conjunctions.js";
import { type Jumps, openJumps, type Together } from "./rare/jumps.js";
import { probabilities } from "./rare/probabilities.js";
import { asUnusual, asUsual, type Usual, usualValue } from "./rare/usualValue.js";

export interface RareValue {
  /** Those that are not the value that they are in nearly all scenarios. */
  readonly drivers: Together;
  /** Of that. */
  readonly probability: number;
  /**
   * What they make of the variance of each output, in the order of the request, beyond what fewer of them make; not finite
   * where a run gave no number.
   */
  readonly variances: readonly number[];
  /** Whether each output moves by about the same whenever they are met. */
  readonly steady: readonly boolean[];
}

export interface RareValues {
  readonly found: readonly RareValue[];
  /** What all else makes of the variance of each output. */
  readonly others: readonly number[];
  /** Probability of the likeliest pair or three that is one too many to be looked at; 0 where all were. */
  readonly untried: number;
}

/** The largest probability that an analysis with runs of its own ever calls rare. */
const RARE = 5 / 1024;
/** Points of a single one and of whatever may matter, and those that say whether it does. */
const POINTS = 512;
const [FEW, FEWEST] = [64, 8];
/** Runs for all of a size. */
const RUNS = 4096;
/** Of the mean square of what outputs move by, at most so much is its variance where that is about the same. */
const STEADY = 0.1;
/** Shares of the variance that are looked at in more points, so many at most. */
const VISIBLE = 1e-3;
const CLOSER = 8;

const NONE: RareValues = { found: [], others: [], untried: 0 };

/**
 * For `once`: it takes 512 runs of the model and as many for each assumption that has rare values; where some may matter
 * together, 64 or more for every one that has a usual value and some thousand for pairs and more of them.
 */
export function rareValues(request: SensitivityRequest): RareValues {
  return rareValuesBelow(request, RARE);
}

/** The same with another probability as the largest that is called rare. */
export function rareValuesBelow(request: SensitivityRequest, rare: number): RareValues {
  const usual = usualValues(request);
  if (usual.size === 0) return NONE;
  const probabilityOf = probabilities(request.plan, usual);
  const drivers = [...usual.keys()].sort((a, b) => probabilityOf([b]) - probabilityOf([a]) || a - b);
  const { sizes, untried } = conjunctions(drivers, acting(request, drivers));
  const single = drivers.filter((driver) => probabilityOf([driver]) < rare).sort((a, b) => a - b);
  const together = sizes.flat().some((set) => probabilityOf(set) < rare);
  if (single.length === 0 && !together) return NONE;
  const kept = together ? usual : new Map(single.map((driver) => [driver, usual.get(driver) as Usual]));
  const jumps = jumpsOf(request, kept);
  const made = [...kept.keys()].map((driver) =>
    madeBy(jumps, probabilityOf, [driver], single.includes(driver) ? POINTS : FEW),
  );
  const more = together ? sizes.flatMap((size) => allOf(jumps, probabilityOf, size)) : [];
  const without = jumps.at([], POINTS).map(varianceOf);
  const all = closer([...made, ...more], without, jumps, probabilityOf);
  const others = without.map((variance, o) => {
    return all.reduce((sum, one) => sum + (one.probability < rare ? 0 : (one.variances[o] as number)), variance);
  });
  const beyond = untried === undefined ? 0 : probabilityOf(untried);
  return { found: all.filter(({ probability }) => probability < rare), others, untried: beyond };
}

type UsualValues = ReadonlyMap<number, Usual>;
type ProbabilityOf = ReturnType<typeof probabilities>;

function usualValues({ plan }: SensitivityRequest): UsualValues {
  const lumpy = new Set(plan.cells.flatMap(({ driver, inversion }) => (isSmooth(plan, inversion) ? [] : [driver])));
  return new Map(
    plan.drivers.flatMap((one, driver) => {
      const usual = lumpy.has(driver) ? usualValue(one) : undefined;
      return usual === undefined ? [] : [[driver, usual] as const];
    }),
  );
}

/** Whether no value has a probability, which these ways of drawing need not be asked: asking takes longer than the run of few scenarios. */
function isSmooth({ inversions }: SensitivityRequest["plan"], inversion: number): boolean {
  const kind = inversions[inversion]?.kind;
  return kind === "table" || kind === "uniform" || kind === "triangular";
}

function jumpsOf(request: SensitivityRequest, kept: UsualValues): Jumps {
  const { plan } = request;
  const runs = designRuns(request);
  const uniforms = netUniforms(
    `${plan.seed}\nrare values`,
    plan.sampler.streams.map(({ name }) => name),
    POINTS,
    1,
  );
  correlate(plan, uniforms);
  const columnOf = (of: typeof asUsual) => (column: Float64Array, driver: number) => {
    const usual = kept.get(driver);
    return usual === undefined ? column : of(column, usual);
  };
  const unusual = uniforms.map(columnOf(asUnusual));
  const columns = new Map([...kept.keys()].map((driver) => [driver, runs.drawSome(unusual, new Set([driver]))]));
  return openJumps(runs, runs.draw(uniforms.map(columnOf(asUsual))), (driver) => columns.get(driver) ?? new Map());
}

/** What these make together alone. */
function madeBy(jumps: Jumps, probabilityOf: ProbabilityOf, drivers: Together, points: number): RareValue {
  const probability = probabilityOf(drivers);
  const moved = jumps.of(drivers, points).map((column) => {
    const mean = column.reduce((sum, each) => sum + each, 0) / points;
    return { mean, square: column.reduce((sum, each) => sum + each * each, 0) / points };
  });
  const variances = moved.map(({ mean, square }) => probability * (square - probability * mean * mean));
  const steady = moved.map(({ mean, square }) => square - mean * mean <= STEADY * square);
  return { drivers, probability, variances, steady };
}

function allOf(jumps: Jumps, probabilityOf: ProbabilityOf, sets: readonly Together[]): readonly RareValue[] {
  let points = POINTS;
  while (points > FEWEST && points * sets.length > RUNS) points /= 2;
  return sets.map((set) => madeBy(jumps, probabilityOf, set, points));
}

/** Those that may matter together, looked at in more points. */
function closer(
  all: readonly RareValue[],
  without: readonly number[],
  jumps: Jumps,
  probabilityOf: ProbabilityOf,
): readonly RareValue[] {
  const whole = without.map((variance, o) =>
    all.reduce((sum, { variances }) => sum + (variances[o] as number), variance),
  );
  const share = ({ variances }: RareValue) =>
    variances.reduce((most, own, o) => Math.max(most, own === 0 ? 0 : own / (whole[o] as number)), 0);
  const looked = new Set(
    [...all]
      .filter((one) => one.drivers.length > 1 && share(one) > VISIBLE)
      .sort((x, y) => share(y) - share(x))
      .slice(0, CLOSER),
  );
  return all.map((one) => (looked.has(one) ? madeBy(jumps, probabilityOf, one.drivers, POINTS) : one));
}

function varianceOf(column: Float64Array): number {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return column.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / column.length;
}
