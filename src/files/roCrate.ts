/**
 * What a result folder is, for repositories and search engines: RO-Crate 1.1 metadata, which name the folder, its files,
 * and the run that made them. https://w3id.org/ro/crate/1.1
 */
import { CredenceError } from "../errors.js";
import { cite } from "../report/citation/citation.js";
import type { RunResult } from "../summary/result.js";
import { printedCount } from "../summary/rounding.js";
import { release } from "../version.js";
import { fileEntity, type Named, namedFile, reference } from "./crateEntities.js";
import type { FileContent } from "./fileContent.js";
import { jsonFile } from "./jsonFile.js";

export const crateName = "ro-crate-metadata.json";

/**
 * The metadata of a result folder.
 * @param files the others of the folder; `manifest.json`, which is written last, is named without them
 * @param license SPDX name; where none is given the crate says that none was stated
 * @throws CredenceError `licence-name`
 */
export function roCrate(
  result: RunResult,
  files: readonly FileContent[],
  made: Date,
  license?: string | undefined,
): FileContent {
  const terms = termsOf(license);
  const named = [...files.map(fileEntity), namedFile("manifest.json")];
  const document = {
    "@context": "https://w3id.org/ro/crate/1.1/context",
    "@graph": [
      descriptor,
      dataset(result, named, made, terms),
      terms,
      run(result, named, made),
      studyOf(result),
      software(result),
      ...(terms["@id"] === mit["@id"] ? [] : [mit]),
      ...named,
      ...hashes(result),
    ],
  };
  return jsonFile(crateName, document);
}

const descriptor = {
  "@id": crateName,
  "@type": "CreativeWork",
  conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
  about: { "@id": "./" },
};

const spdx = "https://spdx.org/licenses/";
const mit: Named = {
  "@id": `${spdx}MIT`,
  ...{ "@type": "CreativeWork", name: "MIT License", description: "The licence of credence, not of this folder." },
};

/** Results are those of whoever ran them: only they can say how they may be used, and a crate must say something. */
function termsOf(license: string | undefined): Named {
  if (license !== undefined && !/^[\w.+-]+$/.test(license)) throw noLicence(license);
  const unsaid =
    "No licence was stated when the run was saved: ask whoever published this folder how its contents may be used.";
  const stated = `The contents of this folder may be used under ${license}.`;
  const id = license === undefined ? "#licence" : `${spdx}${encodeURIComponent(license)}`;
  const entry = {
    "@type": "CreativeWork",
    name: license ?? "No licence stated",
    description: license === undefined ? unsaid : stated,
  };
  return { "@id": id, ...entry };
}

function noLicence(license: string): CredenceError {
  return new CredenceError("licence-name", `license: must be the SPDX name of a licence, got "${license}"`, {
    remedy: 'write { license: "CC-BY-4.0" }; the names: https://spdx.org/licenses/',
  });
}

/** What was run: its text stands in the manifest. */
function studyOf(result: RunResult): Named {
  const entry = { "@type": "CreativeWork", name: result.study.name, identifier: { "@id": "#study-hash" } };
  return { "@id": "#study", ...entry };
}

function dataset(result: RunResult, files: readonly Named[], made: Date, terms: Named): Named {
  const { study } = result;
  const preset = study.preset === undefined ? "" : `, preset ${study.preset}`;
  const entry = {
    "@type": "Dataset",
    name: `${study.name}${preset}: results of a Monte Carlo sensitivity analysis`,
    description: cite(result).paragraph,
    datePublished: made.toISOString().slice(0, 10),
    license: reference(terms),
    keywords: "health economics, probabilistic sensitivity analysis, Monte Carlo",
    identifier: hashes(result).map(reference),
    hasPart: files.map(reference),
    mentions: { "@id": "#run" },
  };
  return { "@id": "./", ...entry };
}

function run({ run }: RunResult, files: readonly Named[], made: Date): Named {
  const entry = {
    "@type": "CreateAction",
    name: "credence run",
    description:
      `${printedCount(run.scenarios)} scenarios, sampler ${run.sampler}, seed "${run.seed}"; ` +
      "`credence verify` runs it again from manifest.json",
    endTime: made.toISOString(),
    instrument: { "@id": "#credence" },
    object: { "@id": "#study" },
    result: files.map(reference),
  };
  return { "@id": "#run", ...entry };
}

function software({ run }: RunResult): Named {
  const entry = {
    "@type": "SoftwareApplication",
    name: "credence",
    softwareVersion: run.version,
    license: reference(mit),
    url: release.repository,
  };
  return { "@id": "#credence", ...entry };
}

/** What identifies the study and its answer, wherever the folder lies. */
function hashes({ run }: RunResult): readonly Named[] {
  const hash = (id: string, name: string, value: string) => ({
    "@id": id,
    "@type": "PropertyValue",
    propertyID: "SHA-256",
    name,
    value,
  });
  return [
    hash("#study-hash", "hash of the study as it was run", run.studyHash),
    hash("#result-hash", "hash of the result", run.resultHash),
  ];
}
