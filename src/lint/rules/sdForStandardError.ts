/** A standard deviation between patients where the standard error of their mean belongs. */
import type { Assumption } from "../../assumptions/assumption.js";
import { wasInflated } from "../../assumptions/inflated.js";
import { type ParameterType, parameterType } from "../../assumptions/parameterType.js";
import { type LintRule, ofEach, type Remark } from "../rule.js";
import { statedText } from "../statedText.js";

/** Beyond this coefficient of variation the uncertainty of a mean is rare, the spread between patients usual. */
const wide = 0.5;

export const sdForStandardError: LintRule = {
  name: "sd-for-standard-error",
  severity: "warning",
  reason:
    "An assumption is mostly the mean of many patients, and its uncertainty is the standard error of that mean: the standard deviation between patients divided by the square root of their number. Papers print either.",
  citation: "Altman and Bland 2005, Standard deviations and standard errors, doi:10.1136/bmj.331.7521.903",
  find: ofEach((assumption) => {
    const spread = statedSpread(assumption);
    if (spread === undefined) return undefined;
    const { sd, mean } = spread;
    const n = patientsOf(assumption);
    if (n !== undefined) return wasInflated(assumption) ? asWritten(n) : inNumbers(sd, n);
    if (between.test(statedText(assumption))) {
      return {
        message: `its spread is stated as sd ${short(sd)}, and its source speaks of one between patients`,
        remedy,
      };
    }
    if (!isTooWide(parameterType(assumption), sd, mean)) return undefined;
    return {
      message: `sd ${short(sd)} about a mean of ${short(mean)} looks like the spread between patients, not the uncertainty of their mean`,
      remedy,
    };
  }),
};

type Said = Pick<Remark, "message" | "remedy">;

function inNumbers(sd: number, n: number): Said {
  const se = Number((sd / Math.sqrt(n)).toPrecision(3));
  return {
    message: `its spread is stated as sd ${sd} although its source speaks of n = ${n}`,
    remedy: `write se: ${se} if the sd is between patients, or se: ${sd} if it is the standard error`,
  };
}

/** The record bears the prices of another year than the numbers read from it: its author must not copy those. */
function asWritten(n: number): Said {
  const root = Number(Math.sqrt(n).toPrecision(4));
  return {
    message: `its spread is stated as an sd although its source speaks of n = ${n}`,
    remedy: `write se in place of sd, its number divided by ${root} if the sd is between patients, or unchanged if it is the standard error`,
  };
}

const remedy = "write se: … with the sd divided by the root of the number of patients, or allow it with the reason";

/** Four digits: prices of another year have many more. */
function short(x: number): number {
  return Number(x.toPrecision(4));
}

/** What a source says of the spread between patients. */
const between =
  /\bsd (between|across|of) (the )?(patients|people|individuals|persons|participants)|\bSD \d|\bstandard deviation of (the )?(patients|individuals|sample)/;

/** Shares and utilities vary between patients by at most the root of m (1 - m). */
function isTooWide(type: ParameterType | undefined, sd: number, mean: number): boolean {
  if (type === "cost" || type === "quantity") return sd > wide * mean;
  return (type === "share" || type === "utility") && sd > wide * Math.sqrt(mean * (1 - mean));
}

function statedSpread({ stated = [] }: Assumption): { readonly sd: number; readonly mean: number } | undefined {
  for (const { sd, mean } of stated) {
    if (typeof sd === "number" && typeof mean === "number" && mean > 0) return { sd, mean };
  }
  return undefined;
}

const people =
  "patients|people|persons|participants|respondents|subjects|adults|children|women|men|cases|admissions|stays|spells|episodes|visits|records";

/** "n = 604", "Audit of 64 patients", "205 adult patients"; no rate per 1,000 patients, and no year. */
const sizes = [
  /\bn\s*=\s*(\d[\d,]*)/i,
  new RegExp(
    `(?<!\\b(?:per|every|each|in) )(?<![\\d.,/-])(?!(?:19|20)\\d\\d\\b)(\\d[\\d,]*) (?:[a-z]+ )?(?:${people})\\b`,
    "i",
  ),
];

/** A number of patients that label, source or note mention. */
function patientsOf(assumption: Assumption): number | undefined {
  const text = statedText(assumption);
  const found = sizes.map((size) => size.exec(text)?.[1]).find((digits) => digits !== undefined);
  const n = Number(found?.replaceAll(",", ""));
  return n > 1 ? n : undefined;
}
