/** What the rare values of assumptions make of an output's variance where the runs of a design hardly meet them. */
import { rowName } from "../assumptions/rowName.js";
import { planKernel } from "../engine/kernelPlan.js";
import { printedCount } from "../summary/rounding.js";
import { drawnMoments } from "./exact/drawnMoments.js";
import { once, type Refused, type SensitivityRequest } from "./method.js";
import { designSize } from "./netDesign.js";
import { type RareValue, rareValues } from "./rareValues.js";
import { STILL, varies } from "./varies.js";

/** A sample that is expected to meet them less often knows nothing of them. */
const FEWEST = 5;
/** Met so often, they are told with an error below a quarter, too, where what they make depends on other assumptions. */
const ENOUGH = 15;
/** The largest share of the variance that may be missed where a sample tells the rest. */
const MOST = 0.05;
/** Less than this is counted into the errors, and not worth a word. */
const LITTLE = 2.5e-3;
const NO_REMEDY = "more scenarios would be needed than sobol takes";
/** Where there are too many of them. */
const UNTRIED =
  "so many events act together that what is rare was looked for among the likeliest pairs and threes of them only";
/** Assumptions that a remark names, the others of it counted. */
const NAMED = 3;

export interface RarelyMet {
  /** What they make of the whole variance of an output; NaN where a run gave no number. */
  share(output: number): number;
  /** Whether a driver is one of them by itself. */
  has(driver: number): boolean;
  /** What a driver's rare values alone make of the variance, met or not; undefined where it has none. */
  alone(driver: number, output: number): number | undefined;
  /** Why the analysis is refused: what they make is more than it may miss. */
  reason(output: number): string;
  /** What is missed though it is little; undefined where nothing is. */
  remark(output: number): string | undefined;
}

/** The assumptions whose rare values, alone or together, a sample of so many scenarios is expected to meet less than five times. */
export function rarelyMet(request: SensitivityRequest, scenarios: number): RarelyMet {
  const { found, others, untried } = once(request, rareValues);
  const unmetBy = (size: number) => found.filter(({ probability }) => probability * size < FEWEST);
  const untoldBy = (size: number, o: number) => found.filter(({ probability, steady }) => probability * size < (steady[o] === true ? FEWEST : ENOUGH)); // biome-ignore format: one thought
  const rare = unmetBy(scenarios);
  const made = (all: readonly RareValue[], o: number) =>
    all.reduce((sum, one) => sum + (one.variances[o] as number), 0);
  const shareOf = (part: number, o: number) => (part === 0 ? 0 : part / ((others[o] as number) + made(found, o)));
  const inWords = (o: number) => {
    const most = [...rare]
      .filter(({ variances }) => variances[o] !== 0)
      .sort((x, y) => (y.variances[o] as number) - (x.variances[o] as number));
    const rest = most.slice(NAMED).reduce((sum, { variances }) => sum + shareOf(variances[o] as number, o), 0);
    return [
      ...most
        .slice(0, NAMED)
        .map((one) => `${nameOf(request, one)} makes about ${percent(shareOf(one.variances[o] as number, o))}`),
      ...(most.length > NAMED ? [`${most.length - NAMED} others ${percent(rest)}`] : []),
    ].join(", ");
  };
  return {
    share: (o) => shareOf(made(rare, o), o),
    has: (driver) => rare.some((one) => isAlone(one, driver)),
    alone(driver, o) {
      const own = found.find((one) => isAlone(one, driver));
      return own && shareOf(own.variances[o] as number, o);
    },
    reason(o) {
      const faulty = rare.find(({ variances }) => !Number.isFinite(variances[o]));
      if (faulty !== undefined)
        return `the model gives no finite number where ${rowsOf(request, faulty)} ${faulty.drivers.length > 1 ? "are" : "is"} ${rarityOf(faulty)}`; // biome-ignore format: one thought
      const remedies = [
        ...sizeThat(request, (size) => shareOf(made(untoldBy(size, o), o), o) <= MOST),
        ...(hasExact(request, o) ? ["exact needs none"] : []),
      ];
      return [`${inWords(o)} of the variance, which its runs hardly meet`, remedies.join(", and ") || NO_REMEDY].join(
        "; ",
      );
    },
    remark(o) {
      const words = shareOf(made(rare, o), o) < LITTLE ? "" : inWords(o);
      const told = [
        ...(words === "" ? [] : [`${words} of the variance, which these runs hardly meet`]),
        ...(untried > 0 && untried * scenarios < FEWEST ? [UNTRIED] : []),
      ];
      return told.length === 0 ? undefined : told.join("; ");
    },
  };
}

function isAlone({ drivers }: RareValue, driver: number): boolean {
  return drivers.length === 1 && drivers[0] === driver;
}

/** "Anaphylaxis (another than its usual value in 1 of 100,000 scenarios)". */
function nameOf(request: SensitivityRequest, rare: RareValue): string {
  return `${rowsOf(request, rare)} (${rarityOf(rare)})`;
}

function rowsOf({ study, plan }: SensitivityRequest, { drivers }: RareValue): string {
  return drivers.map((driver) => rowName(study, plan.drivers[driver]?.name ?? "")).join(" × ");
}

function rarityOf({ drivers, probability }: RareValue): string {
  const other = drivers.length > 1 ? "together other than their usual values" : "another than its usual value";
  return `${other} in 1 of ${printedCount(Number((1 / probability).toPrecision(2)))} scenarios`;
}

/** The samples of sobol have a power of two of scenarios, and no more than its runs of the model allow. */
function sizeThat({ plan }: SensitivityRequest, does: (size: number) => boolean): readonly string[] {
  const most = designSize(Number.POSITIVE_INFINITY, plan.drivers.length + 2);
  for (let size = 1024; size <= most; size *= 2) if (does(size)) return [`sobol does with ${printedCount(size)} scenarios or more`]; // biome-ignore format: one thought
  return [];
}

function hasExact(request: SensitivityRequest, o: number): boolean {
  const output = request.study.outputs.find(({ id }) => id === request.outputs[o]);
  return output !== undefined && !("refused" in once(request, exactly)(output));
}

const exactly = ({ study, kernel = planKernel(study) }: SensitivityRequest) => drawnMoments(study, kernel);

/** For analyses that share out the variance of a sample: why they cannot, or what they miss. */
export function missedIn(
  rare: RarelyMet,
  output: number,
  sample: Float64Array,
  still: string = STILL,
): Refused | { readonly share: number; readonly remark: string | undefined } {
  const share = rare.share(output);
  if (!(share <= MOST)) return { refused: rare.reason(output) };
  return { share, remark: rare.remark(output) ?? (varies(sample) ? undefined : still) };
}

/** A standard error, and what is missed. */
export function errorWith(share: number, error: number): number {
  return share === 0 ? error : Math.sqrt(error * error + share * share);
}

/** Two digits. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`;
}
