/** The keys of the file that a person writes: the study, or run definition. */
import { allowances } from "../assumptions/allowance.js";
import { samplerNames } from "../random/samplerName.js";
import { record } from "../schema/record.js";
import {
  anything,
  choice,
  documented,
  flag,
  list,
  mapOf,
  number,
  oneOrMore,
  type Read,
  text,
} from "../schema/shape.js";
import { type Analysis, analysesShape } from "./analysis.js";
import { currencyCode } from "./currencyCode.js";
import { sharedKeys } from "./documentParts.js";
import { preIntegrationChoices } from "./study.js";

const published = record(
  {
    low: documented(number, "Lower published figure"),
    high: documented(number, "Upper published figure"),
    kind: documented(choice(["scenario", "interval"], "kind"), "Two scenarios, or an interval of uncertainty"),
    label: documented(text, "What the figures are called"),
    names: documented(list(text), 'What the two ends are called, for example ["baseline case", "extended case"]'),
    source: documented(text, "Where they were published"),
    note: documented(text, "What a reader must know before comparing"),
  },
  ["low", "high", "kind"],
);

const preset = record({
  extends: documented(oneOrMore(text), "Preset or presets that this one starts from, the later with the last word"),
  note: documented(text, "What it stands for"),
  settings: documented(mapOf(text), "Choices by setting"),
  assumptions: documented(
    mapOf(anything({ type: ["object", "number", "string"] })),
    "Records that replace those of the sets",
  ),
});

const run = (analyses: readonly Analysis[]) =>
  record({
    scenarios: documented(number, "How many scenarios are drawn (default 10,000)"),
    sampler: documented(choice(samplerNames, "sampler"), "How they are drawn (default sobol)"),
    replicates: documented(number, "Independent randomisations that errors are taken from: 8 or 16 (default 16)"),
    seed: documented(text, "Seed phrase (default 1)"),
    interval: documented(number, "Coverage of the central interval (default 0.95)"),
    sensitivity: documented(analysesShape(analyses), "Analyses wanted: their names, or a record of them with options"),
    "sensitivity-of": documented(list(text), "Outputs analysed (default: the headline)"),
    until: documented(text, "How exact the run is to be, instead of a count: national.total: mean, 97.5 % ± 1m"),
    "pre-integration": documented(
      choice(preIntegrationChoices, "pre-integration"),
      "Percentiles with one assumption integrated out: of the headline (auto), all, or off (default auto)",
    ),
    convergence: documented(flag, "Look at the headline after fewer scenarios, too: a picture of convergence"),
    preset: documented(text, "Preset taken unless the command names another"),
  });

const groups = mapOf(oneOrMore(text));

const scope = record(
  {
    title: text,
    columns: list(text),
    rows: list(list(text)),
    note: text,
    source: text,
  },
  ["title", "columns", "rows"],
);

/** A study file, or a run definition that names a shipped model and assumption sets. */
export const studyShape = (analyses: readonly Analysis[]) =>
  record(
    {
      study: documented(text, "Title of the study"),
      model: documented(text, "Shipped model that it runs"),
      "assumption-sets": documented(oneOrMore(text), "Files with assumptions, relative to this file"),
      currency: documented(currencyCode, "ISO code of the money that units name, for example GBP"),
      "price-year": documented(text, 'Price year of all money values, for example "2008/09"'),
      "inflate-to": documented(text, "Price year that all money is brought to by the shipped index of NHS prices"),
      perspective: documented(text, "Whose costs count, for example NHS commissioner"),
      note: documented(oneOrMore(text), "What a reader of the report should know"),
      allow: documented(allowances, "Rules of the lint that the whole study may break: the reason by name of the rule"),
      "not-estimable": documented(text, "What cannot be estimated, and why: printed with every result"),
      ...sharedKeys,
      groups: documented(
        groups,
        "Assumptions that sensitivity analyses move together, as one bar: names or patterns such as price.*, by title",
      ),
      formulas: documented(mapOf(anything({ type: ["string", "number", "object"] })), "Formulas by id, in any order"),
      outputs: documented(list(text), "Formulas to report; the first is the headline"),
      published: documented(mapOf(published), "Published figures to hold outputs against"),
      presets: documented(mapOf(preset), "Named variants of settings and assumptions"),
      scope: documented(list(scope), "Tables of codes that say which activity is covered"),
      run: documented(run(analyses), "How the study is run unless the command says otherwise"),
    },
    ["study"],
  );

/** What a study file says, read. */
export type StudyDocument = Read<ReturnType<typeof studyShape>>;
