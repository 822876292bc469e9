/** Fits to a sample, for the terminal. */
import { fixed, significant } from "../../charts/frame/format.js";
import { countNames, type SampleFit, type SampleFits } from "../../families/fitting/fitSample.js";
import type { Sample } from "../../families/fitting/sample.js";
import { momentsOf, recordOf, type SampleSource } from "../json/fitJson.js";
import { fitRemarks } from "../words/fitRemarks.js";
import { plainLine, textLines, textTable, WIDTH } from "./textTable.js";

/** The sample, every family with its criteria, the best with its standard errors, and the record to paste. */
export function terminalFit(source: SampleSource, sample: Sample, fitted: SampleFits): readonly string[] {
  const [best] = fitted.fits;
  return [
    ...textLines(headline(source, sample), WIDTH, ""),
    ...(best === undefined ? [] : ["", ...familyTable(fitted.fits), ...meaning(best), "", ...chosen(best, sample)]),
    ...fitted.unfitted.flatMap(({ family, reason }) => textLines(`${family} not fitted: ${reason}`, WIDTH)),
    ...(best === undefined ? [] : [...hint(best, sample), "", ...pasted(best, source, sample)]),
  ];
}

function meaning({ family }: SampleFit): readonly string[] {
  const distances = countNames().includes(family)
    ? "Chi-square: distance from the counts in classes of at least 5; p: how often a sample of the family would be so far from it"
    : "Anderson-Darling: distance from the sample, tails included; above its 5% point the sample would be rare for the family";
  return textLines(
    `AIC, BIC: smaller is better. ${distances}. KS: largest distance of the distribution functions.`,
    WIDTH,
  );
}

function headline({ file, column, missing }: SampleSource, sample: Sample): string {
  const { values, n } = sample;
  const { mean, sd } = momentsOf(sample);
  const ends = `${significant(values[0] as number)} to ${significant(values[values.length - 1] as number)}`;
  const skipped = missing === 0 ? "" : `, ${missing} without a number left out`;
  return `${file}, column ${column}: ${n} observations${skipped}; ${ends}, mean ${significant(mean, 4)}, SD ${significant(sd, 4)}`;
}

function familyTable(fits: readonly SampleFit[]): readonly string[] {
  const isCounts = fits.some(({ family }) => countNames().includes(family));
  const distances = isCounts ? ["chi-square", "df", "p"] : ["Anderson-Darling", "5% point"];
  const columns = ["log-likelihood", "AIC", "BIC", ...distances, "KS"];
  return textTable(
    [{ title: "family" }, ...columns.map((title) => ({ title, right: true }))],
    fits.map((fit) => [
      fit.family,
      ...[fit.logLikelihood, fit.aic, fit.bic].map((value) => fixed(value, 2)),
      ...(isCounts ? chiSquareCells(fit) : andersonCells(fit)),
      fixed(fit.kolmogorov, 4),
    ]),
    WIDTH,
  );
}

function andersonCells({ andersonDarling: distance, fivePercentPoint: point }: SampleFit): readonly string[] {
  return [distance === undefined ? "none" : fixed(distance, 3), point === undefined ? "unknown" : fixed(point, 3)];
}

function chiSquareCells({ chiSquare }: SampleFit): readonly string[] {
  if (chiSquare === undefined) return ["too few", "", ""];
  const { statistic, df, p } = chiSquare;
  return [fixed(statistic, 2), String(df), p < 0.0001 ? "<0.0001" : fixed(p, 4)];
}

/** Data of counts are whole numbers; whole numbers need not be counts (pounds, days). */
function hint({ family }: SampleFit, { values }: Sample): readonly string[] {
  const counts = values.every((value) => Number.isInteger(value) && value >= 0) && !countNames().includes(family);
  const words = "All values are whole numbers. If they are counts, fit --families poisson,negative-binomial";
  return counts ? ["", ...textLines(words, WIDTH, "")] : [];
}

function chosen(best: SampleFit, sample: Sample): readonly string[] {
  const { family, parameters, errors } = best;
  const words = Object.entries(parameters).map(([name, value]) => {
    const error = errors[name];
    return `${name} ${significant(value as number, 5)}${error === undefined ? "" : ` (SE ${significant(error)})`}`;
  });
  const remarks = fitRemarks(best, sample).flatMap((remark) => textLines(remark, WIDTH));
  return [...textLines(`Smallest AIC: ${family}, ${words.join(", ")}`, WIDTH, ""), ...remarks];
}

function pasted(best: SampleFit, { file, column }: SampleSource, sample: Sample): readonly string[] {
  const record = recordOf(best, file, column, sample.n) ?? {};
  const lines = Object.entries(record).map(([key, value]) => `    ${key}: ${yaml(value)}`);
  return [
    "A record of the numbers, for a study:",
    `  ${idOf(column)}:`,
    ...lines,
    "or of the data, fitted anew whenever the file changes:",
    `  ${idOf(column)}: { distribution: fitted, file: ${yaml(file)}, column: ${yaml(column)}, family: ${best.family} }`,
  ];
}

/** Numbers and plain words as they are, other text in quotes as JSON and YAML both read it. */
function yaml(value: unknown): string {
  if (typeof value !== "string") return String(value);
  return /^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(plainLine(value));
}

/** A legal id near the name of the column. */
function idOf(column: string): string {
  const id = column.replace(/[^\w.]+/g, "_").replace(/^[^A-Za-z_]+/, "");
  return id === "" ? "sampled" : id;
}
