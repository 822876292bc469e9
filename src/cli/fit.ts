/** `credence fit FILE.csv --column NAME`: families fitted to a sample by maximum likelihood. */
import type { Command } from "commander";
import { type Observations, observationsOf } from "../assumptions/observations.js";
import { CredenceError, unknownName } from "../errors.js";
import { fitSample, fittedNames, type SampleFits } from "../families/fitting/fitSample.js";
import { type Sample, sampleOf } from "../families/fitting/sample.js";
import { makeDistribution } from "../families/index.js";
import { readCsv } from "../files/csvFile.js";
import { jsonFile } from "../files/jsonFile.js";
import { refuseUnwritable } from "../files/writeFolder.js";
import { fitJson, type SampleSource } from "../report/json/fitJson.js";
import { terminalFit } from "../report/terminal/terminalFit.js";
import { print } from "./console.js";
import { commaList, decimalNumber } from "./options.js";

interface FitOptions {
  readonly column: string;
  readonly families?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly skipMissing?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

export function addFit(program: Command): void {
  program
    .command("fit")
    .description("fit families to a sample: parameters, standard errors, AIC, and the record for a study")
    .argument("<file>", "CSV file with a header line")
    .requiredOption("--column <name>", "column that holds the sample")
    .option("--families <names>", "families to fit, with commas (default: all that suit)", commaList)
    .option("--min <x>", "smallest possible value, of a beta", decimalNumber)
    .option("--max <x>", "largest possible value, of a beta or a binomial", decimalNumber)
    .option("--skip-missing", "leave out rows that hold nothing")
    .option("--out <dir>", "folder for the pictures: density over histogram, quantiles against quantiles")
    .option("--json", "print one JSON document")
    .action(run);
}

async function run(file: string, options: FitOptions): Promise<void> {
  refuseStrangers(options.families ?? []);
  if (options.out !== undefined) refuseUnwritable(options.out);
  const observations = observationsOf(readCsv(file), options.column, options.skipMissing);
  const { values, missing } = observations;
  const sample = sampleOf(values, { min: options.min, max: options.max });
  const fitted = withRows(fitSample(sample, options.families), observations);
  refuseNone(fitted, options);
  const source: SampleSource = { file, column: options.column, missing };
  const json = fitJson(source, sample, fitted);
  if (options.out !== undefined) await writeFit(options.out, options.column, values, sample, fitted, json);
  if (options.json) return print(JSON.stringify(json, null, 2));
  for (const line of terminalFit(source, sample, fitted)) print(line);
  if (options.out !== undefined) print(`Pictures: ${options.out}`);
}

function refuseStrangers(names: readonly string[]): void {
  const stranger = names.find((name) => !fittedNames().includes(name));
  if (stranger === undefined) return;
  const { message, remedy } = unknownName("family to fit", stranger, fittedNames());
  throw new CredenceError("unknown-family", `--families: ${message}`, { remedy });
}

/** Where a value stands in the way of a family, its row. */
function withRows({ fits, unfitted }: SampleFits, { values, rows }: Observations): SampleFits {
  const told = unfitted.map((one) => {
    const row = one.value === undefined ? undefined : rows[values.indexOf(one.value)];
    return row === undefined ? one : { ...one, reason: `${one.reason} (row ${row})` };
  });
  return { fits, unfitted: told };
}

function refuseNone({ fits, unfitted: [first] }: SampleFits, { column }: FitOptions): void {
  if (fits.length > 0) return;
  const rule = `column "${column}": no family could be fitted, ${first?.family}: ${first?.reason}`;
  throw new CredenceError("family-does-not-suit", rule);
}

async function writeFit(
  folder: string,
  title: string,
  values: readonly number[],
  sample: Sample,
  { fits }: SampleFits,
  json: object,
): Promise<void> {
  // Charts are loaded where they are wanted: an answer in the terminal does not wait for them.
  const { fitDensity } = await import("../charts/fit/fitDensity.js");
  const { fitQuantiles } = await import("../charts/fit/fitQuantiles.js");
  const { draw, writePictures } = await import("../files/pictureFolder.js");
  const made = fits.map(({ family, parameters }) => ({
    name: family,
    distribution: makeDistribution(family, parameters),
  }));
  const chart = { title, values, fits: made };
  const quantiles = fitQuantiles(chart, sample);
  const pictures = [
    { name: "density", spec: fitDensity(chart) },
    ...(quantiles === undefined ? [] : [{ name: "quantiles", spec: quantiles }]),
  ];
  writePictures(folder, await draw(pictures), [jsonFile("fit.json", json)]);
}
