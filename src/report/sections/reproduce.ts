import { fixed, percentage } from "../../charts/frame/format.js";
import type { RunResult } from "../../summary/result.js";
import { type Html, html } from "../html.js";
import { presetWords } from "../words/presetWords.js";
import { samplerText } from "../words/samplerWords.js";
import type { Section } from "./section.js";

/** All that is needed to obtain the same numbers again. */
export const reproduce: Section = {
  id: "reproduce",
  title: "How to reproduce this",
  body: (
    result,
  ) => html`<p>In the folder that holds this report, the first line runs the study again from its manifest and compares the result; the second runs a study file with the same settings.</p>
<pre><code>credence verify .
${command(result)}</code></pre>
<div class="box"><table><tbody>${facts(result)}</tbody></table></div>
<p>The result hash depends on the study, seed, sampler and number of scenarios only: any machine, any number of workers and any supported version of Node gives the same one.</p>`,
};

function command({ run, study }: RunResult): string {
  const preset = study.preset === undefined ? "" : ` --preset ${quoted(study.preset)}`;
  return `credence run STUDY.yaml${preset} --scenarios ${run.scenarios} --sampler ${quoted(run.sampler)} --seed ${quoted(run.seed)}`;
}

/** An argument as a shell reads it. */
function quoted(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function facts({ run, effort, study }: RunResult): readonly Html[] {
  const rows: readonly (readonly [string, string])[] = [
    ["Study", study.preset === undefined ? study.name : `${study.name}, ${presetWords(study.preset)}`],
    ["Seed", run.seed],
    ["Scenarios", fixed(run.scenarios, 0)],
    ["Sampler", samplerText(run)],
    ["Interval", percentage(run.interval)],
    ["Version", `credence ${run.version}`],
    ["Study hash", run.studyHash],
    ["Result hash", run.resultHash],
    [
      "Sampling took",
      `${fixed(effort.seconds, 2)} s (${effort.executor}, ${effort.workers} ${effort.workers === 1 ? "worker" : "workers"})`,
    ],
  ];
  return rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td class="hash">${value}</td></tr>\n`);
}
