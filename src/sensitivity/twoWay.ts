/** Two-way analysis: two assumptions moved together over a grid, all others at their base case. */
import { rowName } from "../assumptions/rowName.js";
import { CredenceError, unknownName } from "../errors.js";
import { record } from "../schema/record.js";
import { documented, list, text } from "../schema/shape.js";
import type { Study } from "../study/study.js";
import { failedPoints, remarked } from "./failures.js";
import { type Answer, columnOf, optionsOf, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { type GridLine, gridLines } from "./points/gridLines.js";
import type { Range } from "./points/oneWayRange.js";
import { pointRuns } from "./points/pointRuns.js";
import { groupedSwings } from "./points/swings.js";
import type { TwoWayRow } from "./points/twoWayRow.js";
import { twoWayTable } from "./points/twoWayTable.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "two-way"?: readonly TwoWayRow[];
  }
}

const options = record({ of: documented(list(text), "The two assumptions (default: the two with the widest swings)") });

/**
 * The output over a grid of values of two assumptions, and where it is 0: the pairs at which a saving breaks even. The two
 * that move it most alone unless `of` names others; each over the range of the one-way analysis.
 */
export const twoWay: SensitivityMethod<TwoWayRow> = {
  name: "two-way",
  title: "Sensitivity, two assumptions at a time",
  question:
    "What would the result be if these two assumptions were both elsewhere, and at which pairs does it break even?",
  caveat: "how probable a pair is plays no part",
  reading: () =>
    "The result at pairs of values of two assumptions, every other at its base case: down the first, across the second. Evaluated, not sampled: no Monte Carlo error. How probable a pair is plays no part.",
  chart: "two-way-map",
  order: "first down, second across",
  needs: "points",
  options,
  check: (study) => void pairOf(study),
  source:
    "Briggs, Sculpher and Claxton 2006, Decision Modelling for Health Economic Evaluation, ch. 4 (multiway sensitivity analysis)",
  columns: [
    { key: "value", title: "Set to", unit: "assumption", of: (row) => row.value },
    { key: "other", title: "Second", unit: "none", of: (row) => row.other },
    { key: "other_value", title: "Second set to", unit: "none", of: (row) => row.otherValue },
    { key: "result", title: "Result", unit: "output", of: (row) => row.output },
  ],
  view: twoWayTable,
  async answer(request) {
    const ranges = gridLines(request);
    return Object.fromEntries(request.outputs.map((output) => [output, grid(request, output, ranges)]));
  },
};

function grid(request: SensitivityRequest, output: string, ranges: readonly GridLine[]): Answer<TwoWayRow>[string] {
  const pair = pairOf(request.study) ?? widestTwo(request, output, ranges);
  const [first, second] = pair.map((name) => ranges.find((range) => range.name === name));
  if (first === undefined || second === undefined) return { refused: "it takes two uncertain assumptions" };
  const pairs = first.places.flatMap((one) => second.places.map((other) => [one, other] as const));
  const points = pairs.map(([one, other]) => ({ ...one.point, ...other.point }));
  const results = columnOf(output, pointRuns(request, points));
  const rows = pairs.map(
    ([{ value }, { value: otherValue }], i): TwoWayRow => ({
      assumption: first.name,
      other: second.name,
      value,
      otherValue,
      output: results[i] as number,
    }),
  );
  return remarked(rows, failedPoints(points, results), remarkOf(rows, placesOf(request.study, second.name)));
}

/** The two with the widest swings that do not decide each other's values, as shares of one whole do. */
function widestTwo(request: SensitivityRequest, output: string, ranges: readonly Range[]): readonly string[] {
  const results = columnOf(
    output,
    pointRuns(
      request,
      ranges.flatMap(({ point }) => [point(0), point(1)]),
    ),
  );
  const width = (i: number) => Math.abs((results[2 * i + 1] as number) - (results[2 * i] as number));
  const order = ranges.map((range, i) => ({ range, width: width(i) })).sort((a, b) => b.width - a.width);
  const first = order[0]?.range;
  const second = order.slice(1).find(({ range }) => first !== undefined && !shareCells(first, range))?.range;
  return [first?.name ?? "", second?.name ?? ""];
}

function shareCells(one: Range, other: Range): boolean {
  const cells = Object.keys(one.point(0.5));
  return Object.keys(other.point(0.5)).some((cell) => cells.includes(cell));
}

/** The two that the study names. @throws CredenceError `two-way-pair`, `unknown-assumption` */
function pairOf(study: Study): readonly string[] | undefined {
  const { options: chosen, place } = optionsOf(study, "two-way", options);
  if (chosen.of === undefined) return undefined;
  const known = groupedSwings(study);
  const [first, second] = chosen.of.map((id) => {
    const found = known.find(({ name }) => name === id);
    if (found !== undefined) return found;
    const { message, remedy } = unknownName(
      "uncertain assumption",
      id,
      known.map(({ name }) => name),
    );
    throw new CredenceError("unknown-assumption", `sensitivity: two-way: of: ${message}`, { place, remedy });
  });
  const cells = Object.keys(first?.point(0.5) ?? {});
  const apart = second !== undefined && !Object.keys(second.point(0.5)).some((cell) => cells.includes(cell));
  if (chosen.of.length === 2 && apart) return chosen.of;
  const rule = "sensitivity: two-way: of must name two assumptions that can be moved apart";
  throw new CredenceError("two-way-pair", `${rule}, got [${chosen.of.join(", ")}]`, {
    place,
    remedy: "shares of one whole decide each other: name one of them, or assumptions of their own",
  });
}

/** What the columns of the table stand for. */
function placesOf(study: Study, name: string): string {
  const isGroup = (study.groups ?? []).some((group) => group.name === name);
  return isGroup ? `probabilities that all members of ${name} are set to` : `values of ${rowName(study, name)}`;
}

function remarkOf(rows: readonly TwoWayRow[], across: string): string {
  const above = rows.filter(({ output }) => output > 0).length;
  const share = `${above} of the ${rows.length} pairs give a result above 0`;
  return `across: ${across}; ${above === 0 || above === rows.length ? `${share}: there is no break-even within the ranges` : share}`;
}
