/** The result folder: manifest, crate, summary, draws, charts and report, as the study format names them. */
import type { Audit } from "../audit/result.js";
import { charts } from "../charts/index.js";
import type { Threads } from "../engine/executors/threads.js";
import { renderSvgs } from "../render/svgs.js";
import { assumptionsCsv } from "../report/csv/assumptionsCsv.js";
import { correlationsCsv } from "../report/csv/correlationsCsv.js";
import { decisionCsv } from "../report/csv/decisionCsv.js";
import { failuresCsv } from "../report/csv/failuresCsv.js";
import { scatterCsv } from "../report/csv/scatterCsv.js";
import { sensitivityCsv } from "../report/csv/sensitivityCsv.js";
import { summaryCsv } from "../report/csv/summaryCsv.js";
import { htmlReport } from "../report/htmlReport.js";
import { summaryJson } from "../report/json/summaryJson.js";
import { refuseNoText, refuseOther } from "../schema/given.js";
import { aRun } from "../summary/given.js";
import type { RunResult } from "../summary/result.js";
import { drawAudit } from "./auditFolder.js";
import { drawsFile } from "./drawsFile.js";
import type { FileContent } from "./fileContent.js";
import { jsonFile } from "./jsonFile.js";
import { manifestFile } from "./manifest.js";
import { roCrate } from "./roCrate.js";
import { writeFolder } from "./writeFolder.js";

const aFolder = { name: "the path of a folder", remedy: 'write writeResult("results/mine", run, { … })' };

/** What a result folder holds beside the summary, and what its manifest and crate say of the making. */
export interface Contents {
  /** Charts (Vega-Lite and SVG), tables and report.html. */
  readonly report: boolean;
  /** The audit of the published range: `audit.json`, two charts and a section of the report. */
  readonly audit?: Audit | undefined;
  /** SPDX name of the licence under which the results are published, for the crate: "CC-BY-4.0". */
  readonly license?: string | undefined;
  /** When the run was made, for the manifest alone. */
  readonly made: Date;
  /** Threads that may help to draw many charts. */
  readonly threads?: Threads | undefined;
}

/**
 * Writes the folder whole, or not at all.
 * @throws CredenceError `write-failed`, `folder-not-ours`, `licence-name`.
 * @example await writeResult("results/mine", run, { report: false, made: new Date() })
 */
export async function writeResult(folder: string, result: RunResult, contents: Contents): Promise<void> {
  refuseNoText("writeResult", folder, aFolder);
  refuseOther("writeResult", result, aRun);
  const found = [
    ...(contents.report ? await reportFiles(result, contents) : []),
    ...(result.draws === undefined ? [] : [drawsFile(result.draws)]),
    summaryFile(result),
    { name: "summary.csv", content: summaryCsv(result) },
  ];
  const files = [...found, roCrate(result, found, contents.made, contents.license)];
  writeFolder(folder, [...files, manifestFile(result, files, contents.made)]);
}

/** The summary as JSON: the same bytes whenever and wherever the run is made. */
export function summaryFile(result: RunResult): FileContent {
  return jsonFile("summary.json", summaryJson(result));
}

async function reportFiles(result: RunResult, { audit: found, threads }: Contents): Promise<readonly FileContent[]> {
  const audit = found === undefined ? undefined : { found, ...(await drawAudit(found)) };
  const drawn = await drawnCharts(result, threads);
  const files = drawn.flatMap(({ id, spec, svg }) => [
    jsonFile(`charts/${id}.vl.json`, spec),
    { name: `charts/${id}.svg`, content: svg },
  ]);
  const failures = failuresCsv(result.failures);
  const points = scatterCsv(result);
  const decision = decisionCsv(result);
  return [
    ...files,
    ...(audit?.files ?? []),
    { name: "assumptions.csv", content: assumptionsCsv(result) },
    { name: "sensitivity.csv", content: sensitivityCsv(result) },
    ...(decision === undefined ? [] : [{ name: "decision.csv", content: decision }]),
    ...(failures === undefined ? [] : [{ name: "failures.csv", content: failures }]),
    ...(points === undefined ? [] : [{ name: "scatter.csv", content: points }]),
    ...(result.correlations === undefined
      ? []
      : [{ name: "correlations.csv", content: correlationsCsv(result.correlations) }]),
    { name: "report.html", content: htmlReport(result, drawn, audit) },
  ];
}

async function drawnCharts(result: RunResult, threads: Threads | undefined) {
  const specs = charts
    .filter(({ applies }) => applies(result))
    .map(({ id, title, caption, spec }) => ({ id, title, caption: caption(result), spec: spec(result) }));
  const svgs = await renderSvgs(
    specs.map(({ spec }) => spec),
    threads,
  );
  return specs.map((chart, i) => ({ ...chart, svg: svgs[i] as string }));
}
