/** The folder of an audit: JSON, a Markdown page, and the two charts. */
import type { Audit } from "../audit/result.js";
import { auditChancesCaption, auditChancesSpec } from "../charts/auditChances.js";
import { triangulationCaption, triangulationSpec } from "../charts/triangulation.js";
import { renderSvg } from "../render/svg.js";
import { auditJson } from "../report/audit/auditJson.js";
import { auditMarkdown } from "../report/audit/auditText.js";
import type { DrawnAudit } from "../report/sections/section.js";
import type { FileContent } from "./fileContent.js";
import { jsonFile } from "./jsonFile.js";
import { writeListed } from "./writeListed.js";

/** @throws CredenceError `write-failed`, `folder-not-ours`. */
export async function writeAudit(folder: string, audit: Audit): Promise<void> {
  const { charts, files: drawn } = await drawAudit(audit);
  const shown = charts.map(({ id, caption }) => `![${caption}](charts/${id}.svg)\n\n${caption}`).join("\n\n");
  const files: readonly FileContent[] = [
    ...drawn,
    { name: "audit.md", content: `${auditMarkdown(audit)}\n${shown}\n` },
  ];
  writeListed(folder, files, { audit: audit.run });
}

/** The two charts of an audit, and its files: the charts and `audit.json`. */
export async function drawAudit(
  audit: Audit,
): Promise<{ charts: DrawnAudit["charts"]; files: readonly FileContent[] }> {
  const specs = [
    {
      id: "chances",
      title: "How probable the published range is",
      spec: auditChancesSpec(audit),
      caption: auditChancesCaption(audit),
    },
    {
      id: "triangulation",
      title: "The claim, the model and other evidence on one axis",
      spec: triangulationSpec(audit),
      caption: triangulationCaption(audit),
    },
  ];
  const charts = [];
  for (const { spec, ...rest } of specs) charts.push({ ...rest, svg: await renderSvg(spec) });
  const files = [
    ...specs.map(({ id, spec }) => jsonFile(`charts/${id}.vl.json`, spec)),
    ...charts.map(({ id, svg }) => ({ name: `charts/${id}.svg`, content: svg })),
    jsonFile("audit.json", auditJson(audit)),
  ];
  return { charts, files };
}
