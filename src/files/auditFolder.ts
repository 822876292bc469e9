/** The folder of an audit: JSON, a Markdown page, and the two charts. */
import type { Audit } from "../audit/result.js";
import { auditChancesCaption, auditChancesSpec } from "../charts/auditChances.js";
import { triangulationCaption, triangulationSpec } from "../charts/triangulation.js";
import { renderSvg } from "../render/svg.js";
import { auditJson } from "../report/audit/auditJson.js";
import { auditMarkdown } from "../report/audit/auditText.js";
import type { FileContent } from "./fileContent.js";
import { fingerprint, manifestFormat } from "./manifest.js";
import { writeFolder } from "./writeFolder.js";

/** @throws CredenceError `write-failed`, `folder-not-ours`. */
export async function writeAudit(folder: string, audit: Audit): Promise<void> {
  const charts = [
    { id: "chances", spec: auditChancesSpec(audit), caption: auditChancesCaption(audit) },
    { id: "triangulation", spec: triangulationSpec(audit), caption: triangulationCaption(audit) },
  ];
  const drawn: FileContent[] = [];
  for (const { id, spec } of charts) {
    drawn.push({ name: `charts/${id}.vl.json`, content: `${JSON.stringify(spec, null, 2)}\n` });
    drawn.push({ name: `charts/${id}.svg`, content: await renderSvg(spec) });
  }
  const shown = charts.map(({ id, caption }) => `![${caption}](charts/${id}.svg)\n\n${caption}`).join("\n\n");
  const files: readonly FileContent[] = [
    ...drawn,
    { name: "audit.json", content: `${JSON.stringify(auditJson(audit), null, 2)}\n` },
    { name: "audit.md", content: `${auditMarkdown(audit)}\n${shown}\n` },
  ];
  const prints = Object.fromEntries(files.map(({ name, content }) => [name, fingerprint(content)]));
  const manifest = { credence: audit.run.version, format: manifestFormat, audit: audit.run, files: prints };
  writeFolder(folder, [...files, { name: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` }]);
}
