/** A comparison of two runs as a terminal shows it. */
import type { Scale } from "../../charts/frame/scale.js";
import type { Compared } from "../../compare/compared.js";
import type { Comparison } from "../../compare/comparison.js";
import type { Difference } from "../../compare/difference.js";
import { printedCount } from "../../summary/rounding.js";
import { textLines, textTable, WIDTH } from "../terminal/textTable.js";
import { printAmount, printShare, withError } from "../words/printed.js";
import { attributionBlocks } from "./attributionText.js";
import { changeTable } from "./changesText.js";
import { scaleOf } from "./scaleOf.js";
import { statisticWords } from "./words.js";

export function compareText(comparison: Comparison): string {
  const blocks = [
    heading(comparison),
    ...differences(comparison),
    ...(comparison.identical ? [] : [changeTable(comparison), ...attributionBlocks(comparison)]),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

function heading(comparison: Comparison): string[] {
  const { a, b, identical, notCompared } = comparison;
  const sides = [`A  ${sideWords(a)}`, `B  ${sideWords(b)}`].flatMap((side) => textLines(side, WIDTH, ""));
  const unlike = unlikeWords(comparison).flatMap((text) => textLines(text, WIDTH, ""));
  if (identical) return [...sides, "", "The same result, to the last bit.", ...unlike];
  const unmet = Object.entries(comparison.unmet).map(([id, words]) => `${id}: ${words}`);
  const left =
    notCompared.length === 0
      ? []
      : [`Not compared, as one run lacks them or has another unit: ${notCompared.join(", ")}.`];
  return [
    ...sides,
    "",
    ...unlike,
    ...[...verdict(comparison), ...unmet, ...left].flatMap((text) => textLines(text, WIDTH, "")),
  ];
}

function sideWords({ name, study, run }: Compared): string {
  const of =
    study === undefined ? "" : `: ${[study.name, study.preset && `preset ${study.preset}`].filter(Boolean).join(", ")}`;
  return `${name}${of} (${printedCount(run.scenarios)} scenarios, ${run.sampler}, seed "${run.seed}")`;
}

/** Pounds of one year less pounds of another are no saving. */
function unlikeWords({ basis }: Comparison): string[] {
  if (basis.length === 0) return [];
  const each = basis.map(({ of, a = "not stated", b = "not stated" }) => `${of} (A ${a}, B ${b})`);
  return [`Not like for like: the two differ in ${each.join(" and in ")}; read no difference of amounts as a saving.`];
}

function verdict({ outputs, commonRandomNumbers, paired, factor }: Comparison): string[] {
  const all = Object.values(outputs);
  const moved = all.filter((each) => each.some(({ differs }) => differs)).length;
  const differ = `${moved} of ${all.length} outputs ${moved === 1 ? "differs" : "differ"} beyond Monte Carlo error: by more than ${factor.toFixed(1)} standard errors, a chance of one in twenty shared out over all that is compared.`;
  const shared =
    "Same seed, sampler and number of scenarios: both runs draw alike what both assume alike (common random numbers)";
  if (!commonRandomNumbers) return [differ, "Other scenarios in each run: the errors of both are combined."];
  return [
    differ,
    paired
      ? `${shared}, and errors are those of differences, scenario by scenario.`
      : `${shared}. Here the errors of both are combined, which is more than the error of the difference.`,
  ];
}

/** A block for each output that is not the same in all its digits, or not fully met, and a line for the others. */
function differences(comparison: Comparison): string[][] {
  const { outputs, identical, unmet } = comparison;
  if (identical) return [];
  const all = Object.entries(outputs);
  const moved = all.filter(
    ([id, pairs]) => Object.hasOwn(unmet, id) || pairs.some(({ difference }) => difference !== 0),
  );
  const still = all.filter((one) => !moved.includes(one)).map(([id]) => id);
  const same =
    still.length === 0 ? [] : [textLines(`The same in both, to the last bit: ${still.join(", ")}.`, WIDTH, "")];
  return [...moved.map(([id, pairs]) => table(comparison, id, pairs)), ...same];
}

function table(comparison: Comparison, id: string, all: readonly Difference[]): string[] {
  const scale = scaleOf(comparison, id);
  const { label } = comparison.a.study?.outputs.find((output) => output.id === id) ?? {};
  const columns = [
    { title: label ?? id },
    { title: "A", right: true },
    { title: "B", right: true },
    { title: "difference (error)", right: true },
    { title: "" },
  ];
  return textTable(
    columns,
    all.map((one) => row(one, scale)),
    WIDTH,
  );
}

function row({ statistic, kind, a, b, difference, standardError, differs }: Difference, scale: Scale): string[] {
  const name = statisticWords(statistic);
  const mark = differs ? "differs" : "within error";
  if (kind === "share")
    return [
      name,
      ...[a, b].map((share) => printShare(share, standardError).value),
      points(difference, standardError),
      mark,
    ];
  const shown = [a, b].map((value) => printAmount(scale, value, standardError).value);
  return [name, ...shown, withError(scale, difference, standardError), mark];
}

/** A difference of probabilities, in percentage points. */
function points(difference: number, standardError: number): string {
  const scale: Scale = { power: -2, divisor: 0.01, prefix: "", suffix: " points", per: "", money: false };
  return withError(scale, difference, standardError);
}
