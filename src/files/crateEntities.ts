/** How RO-Crate metadata name a file of the folder: its address, what it holds, and in which format. */
import type { FileContent } from "./fileContent.js";

/** An entry of a crate; others refer to it by its id. */
export interface Named {
  readonly "@id": string;
}

export const reference = ({ "@id": id }: Named): Named => ({ "@id": id });

/** A file with its size in bytes. */
export function fileEntity({ name, content }: FileContent): Named {
  const size = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
  return { ...namedFile(name), ...{ contentSize: String(size) } };
}

const descriptions: Readonly<Record<string, string>> = {
  "manifest.json": "All that is needed to run it again, and the SHA-256 of every file",
  "summary.json": "Every statistic of every output with its Monte Carlo standard error, unrounded",
  "summary.csv": "Every statistic of every output with its Monte Carlo standard error, as a table",
  "decision.csv": "Swing, share of the variance and switching value of each assumption, as a table",
  "failures.csv": "Runs of the model that gave no finite number, with what went into the first of them, as a table",
  "scatter.csv": "The scenarios that the scatter draws, as a table",
  "sensitivity.csv": "The sensitivity analyses as a table",
  "assumptions.csv": "Every assumption with its distribution, provenance and source",
  "correlations.csv": "Correlations as asked for and as drawn",
  "draws.parquet": "Every output in every scenario",
  "report.html": "The report: answers, charts, assumptions, formulas",
};

/** A file whose size is not known yet. Paths in a crate are parts of an address. */
export function namedFile(name: string): Named {
  const description = descriptions[name] ?? (name.startsWith("charts/") ? "A chart of the report" : undefined);
  const path = name.split("/").map(encodeURIComponent).join("/");
  const told = description === undefined ? {} : { description };
  return { "@id": path, ...{ "@type": "File", name }, ...told, ...format(name) };
}

const formats: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  svg: "image/svg+xml",
  html: "text/html",
  parquet: "application/vnd.apache.parquet",
};

function format(name: string): object {
  const known = formats[name.slice(name.lastIndexOf(".") + 1)];
  return known === undefined ? {} : { encodingFormat: known };
}
