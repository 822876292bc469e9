/** Scatter with conditional mean: the result along each assumption while all others vary. */
import { mapWithPauses } from "../engine/turn.js";
import { CredenceError, unknownName } from "../errors.js";
import { record } from "../schema/record.js";
import { documented, list, text } from "../schema/shape.js";
import type { Study } from "../study/study.js";
import { type ConditionalMean, classOf, conditionalMeans } from "./conditionalMeans.js";
import { toldOf, toldValues } from "./drivenValues.js";
import { idleNames, singly } from "./groups.js";
import { type Answer, columnOf, optionsOf, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { fromOwnSample, type OwnSample } from "./ownSample.js";
import { along, firsts, type ScatterRow } from "./scatter/lines.js";
import { uncertainNames } from "./uncertainNames.js";
import { CONSTANT, varies } from "./varies.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly scatter?: readonly ScatterRow[];
  }
}

/** Classes at most, and scenarios of a class and group below which there are fewer. */
const MOST = 20;
const FULL = 8;
const FEWEST = 5;
/** Scenarios that are drawn as points, and assumptions unless some are named. */
export const POINTS = 256;
const DRAWN = 6;

const options = record({ of: documented(list(text), "The assumptions to draw (default: the six that move it most)") });

/**
 * The scenarios of the run against each assumption: 20 classes of even probability (fewer in short runs), the mean result
 * in each with its error, and the first 256 scenarios as points. All assumptions vary, as correlated as the study says, so
 * that a line shows what the assumption goes along with; the spider plot shows what it does alone. No further run of the
 * model. The difference of the extreme means is what some tools draw as a "change in output mean" tornado.
 */
export const scatter: SensitivityMethod<ScatterRow> = {
  name: "scatter",
  title: "The result along each assumption, all others varying",
  question: "What result do we expect for this value of the assumption, and how far do scenarios stray from that?",
  caveat: "what it goes along with counts in: the spider shows what it does alone",
  reading: () =>
    "The scenarios of the run are sorted by the assumption into classes of even probability, and the result is averaged in each: the mean result in the lowest class, in the highest, and how far apart the least and the largest mean are. All other assumptions vary, so that correlated ones go along; a distance of a few standard errors is chance. Standard errors in brackets.",
  order: "most moved first",
  needs: "inputs",
  options,
  check: (study) => void chosen(study),
  source: "Kleijnen and Helton 1999, doi:10.1016/S0951-8320(98)00091-X (scatterplots and conditional means)",
  columns: [
    { key: "class", title: "Class", unit: "count", of: (row) => row.class },
    { key: "share", title: "Share of scenarios", unit: "none", of: (row) => row.share },
    { key: "mean_value", title: "Mean value", unit: "assumption", of: (row) => row.value },
    { key: "mean", title: "Mean result", unit: "output", of: (row) => row.mean, error: (row) => row.meanError },
  ],
  view: (rows) => ({ rows: firsts(rows), columns: along(rows) }),
  answer: (request) => fromOwnSample(request, () => FEWEST * FULL, answerOf),
};

async function answerOf(
  request: SensitivityRequest,
  sample: OwnSample,
  output: string,
): Promise<Answer<ScatterRow>[string]> {
  const { study, plan, draws } = request;
  const column = columnOf(output, draws).subarray(0, sample.count);
  if (!varies(column)) return { refused: CONSTANT };
  const count = Math.min(MOST, Math.floor(sample.count / (sample.groups * FULL)));
  const lines = await mapWithPauses(plan.drivers, request.pause, (driver, d) => {
    const values = toldValues(sample.values[d] as Float64Array, toldOf(driver, study));
    const input = { values, grades: sample.grades[d] as Float64Array };
    const means = conditionalMeans(column, input, { count, groups: sample.groups });
    return { name: driver.name, input, means, moved: movedBy(means) };
  });
  lines.sort((a, b) => b.moved - a.moved || (a.name < b.name ? -1 : 1));
  const drawn = new Set(chosen(study) ?? lines.slice(0, DRAWN).map(({ name }) => name));
  const rows = lines.flatMap(({ name, input, means }) => {
    const points = drawn.has(name) ? pointsIn(input, column, count) : undefined;
    return means.flatMap((mean, k): ScatterRow[] => {
      if (mean === undefined) return [];
      return [{ assumption: name, class: k + 1, ...mean, ...(points && { points: points[k] ?? [] }) }];
    });
  });
  const none = idleNames({ ...study, groups: [] }, plan).map((assumption): ScatterRow => ({ assumption }));
  return { rows: [...rows, ...none], remark: remarkOf(count, study) };
}

/** The variance of the conditional mean: what the order of the rows is made by. */
function movedBy(means: readonly (ConditionalMean | undefined)[]): number {
  const whole = means.reduce((sum, one) => sum + (one === undefined ? 0 : one.share * one.mean), 0);
  return means.reduce((sum, one) => {
    if (one === undefined) return sum;
    const off = one.mean - whole;
    return sum + one.share * (off * off - (one.meanError ?? 0) * (one.meanError ?? 0));
  }, 0);
}

function pointsIn(
  { values, grades }: { readonly values: Float64Array; readonly grades: Float64Array },
  column: Float64Array,
  count: number,
): readonly (readonly (readonly [number, number])[])[] {
  const classes = Array.from({ length: count }, (): [number, number][] => []);
  for (let i = 0; i < Math.min(POINTS, column.length); i++) {
    classes[classOf(grades[i] as number, count)]?.push([values[i] as number, column[i] as number]);
  }
  return classes;
}

function remarkOf(count: number, study: Study): string {
  const grouped = singly(study, "spider moves each group together");
  const classes = `${count} classes of even probability; each row's mean is of all scenarios in the class`;
  return grouped === undefined ? classes : `${classes}; ${grouped}`;
}

/** The assumptions that the study asks to be drawn. @throws CredenceError `unknown-assumption` */
function chosen(study: Study): readonly string[] | undefined {
  const { options: asked, place } = optionsOf(study, "scatter", options);
  const known = uncertainNames(study);
  for (const id of asked.of ?? []) {
    if (known.includes(id)) continue;
    const { message, remedy } = unknownName("uncertain assumption", id, known);
    throw new CredenceError("unknown-assumption", `sensitivity: scatter: of: ${message}`, { place, remedy });
  }
  return asked.of;
}
