/** The audit in a paragraph that can be published: every number is of the run that it names. */
import type { Audit, Chances, Combination } from "../../audit/result.js";
import { variantName } from "../../charts/auditChances.js";
import { findAssumption, provenanceKey, rowLetter, rowName } from "../../charts/frame/assumptionText.js";
import { fixed, percentage } from "../../charts/frame/format.js";
import { statedPublished } from "../../study/setAside.js";
import { calibrationSentence, sentence } from "../words/sentences.js";
import { labelOf, money, moneyWithError, perspectiveSentence, shareWithError, valueText } from "./words.js";

/** Assumptions that are named of each combination. */
const named = 5;

export function auditParagraph(audit: Audit): string {
  const parts = [
    range(audit),
    perspectiveSentence(audit) ?? [],
    chances(audit),
    far(audit),
    conditional(audit),
    ...variants(audit),
    ...grounds(audit),
  ].flat();
  return [...parts, source(audit)].join(" ");
}

function range(audit: Audit): string {
  const { low, high, study, output } = audit;
  const published = statedPublished(study)[output];
  const ends = `${money(audit, low)} and ${money(audit, high)}`;
  const prices = study.priceYear === undefined ? "" : ` (${study.priceYear} prices)`;
  const what = `${published?.label ?? labelOf(audit)}${prices}`;
  const note = published?.note === undefined ? "" : ` ${sentence(published.note)}`;
  if (published?.kind !== "scenario")
    return `${what}: the published interval runs from ${ends.replace(" and ", " to ")}.${note}`;
  return `${what}: the published ${ends} are two scenarios, not the ends of an interval.${note}`;
}

function chances(audit: Audit): string {
  const { mean, below, within, above } = audit.chances;
  const parts = `${shareWithError(below)} of scenarios lie below, ${shareWithError(within)} inside and ${shareWithError(above)} above it`;
  return `In the model (${variantName(audit.chances)}) the mean is ${moneyWithError(audit, mean)} and ${parts}; Monte Carlo standard errors in brackets.`;
}

function far(audit: Audit): string {
  return [combination(audit, audit.ends.low), combination(audit, audit.ends.high)].join(" ");
}

function combination(audit: Audit, { target, reached, found, distance, values }: Combination): string {
  if (!found) {
    return `No combination of assumptions was found that gives ${money(audit, target)}; the nearest gives ${money(audit, reached)}.`;
  }
  const parts = values
    .slice(0, named)
    .filter(({ share }) => share > 0.005)
    .map(({ assumption, value, median, multiple }) => {
      const [from, to] = [median, value].map((each) => valueText(audit, assumption, each, multiple));
      return `${quoted(audit, assumption)} ${to} instead of ${from}`;
    });
  const listed = parts.length === 0 ? "all assumptions are at their medians" : parts.join("; ");
  return `The most probable combination that gives ${money(audit, target)} lies ${fixed(distance, 2)} standard deviations from the medians: ${listed}.`;
}

function conditional(audit: Audit): string {
  const { count, scenarios, rows } = audit.conditional;
  const reach = `${fixed(count, 0)} of ${fixed(scenarios, 0)} scenarios reach ${money(audit, audit.high)}`;
  const [first, second] = rows;
  if (first === undefined || second === undefined) return `${reach}.`;
  const told = [first, second].map(({ assumption, all, above, multiple }) => {
    const [from, to] = [all.value, above.value].map((each) => valueText(audit, assumption, each, multiple));
    return `${quoted(audit, assumption)} has a mean of ${to} instead of ${from}`;
  });
  return `${reach}; in them ${told.join(", and ")}.`;
}

/** The least and the most hopeful of the variants. */
function variants(audit: Audit): readonly string[] {
  const reach = ({ within, above }: Chances) => within.value + above.value;
  const own = audit.variants.filter(({ perspective }) => perspective === audit.chances.perspective);
  const sorted = [audit.chances, ...own].sort((a, b) => reach(a) - reach(b));
  const [worst, best] = [sorted[0], sorted.at(-1)];
  if (worst === undefined || best === undefined || worst === best) return [];
  const told = (one: Chances) => `${shareWords(reach(one))} (${variantName(one)})`;
  return [
    `Over ${fixed(sorted.length, 0)} presets the share that reaches at least ${money(audit, audit.low)} runs from ${told(worst)} to ${told(best)}.`,
  ];
}

/** No share of a sample is impossible or certain. */
function shareWords(share: number): string {
  if (share < 0.0005) return "less than 0.1%";
  return share > 0.9995 ? "more than 99.9%" : percentage(share);
}

/** What the letters behind the names mean, and that calibration is no evidence. */
function grounds({ study, ends }: Audit): readonly string[] {
  const rows = [ends.low, ends.high].flatMap(({ values }) =>
    values.slice(0, named).map(({ assumption }) => assumption),
  );
  const stated = rows.filter((row) => findAssumption(study, row)?.provenance !== undefined);
  const key = stated.length === 0 ? [] : [`Provenance: ${provenanceKey(study, stated)}.`];
  return [...key, calibrationSentence({ study }) ?? []].flat();
}

/** Labels begin with a capital: within a sentence they are quoted. */
function quoted(audit: Audit, assumption: string): string {
  const letter = rowLetter(audit.study, assumption);
  return `“${rowName(audit.study, assumption)}”${letter}`;
}

function source({ run, study }: Audit): string {
  const count = `${fixed(run.scenarios, 0)} scenarios (${fixed(run.chanceScenarios, 0)} a variant)`;
  return `credence ${run.version}, ${study.name}, ${count}, sampler ${run.sampler}, seed “${run.seed}”, study ${run.studyHash.slice(0, 16)}.`;
}
