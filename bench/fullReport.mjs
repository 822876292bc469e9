/**
 * The national model with every analysis and every chart, 100,000 scenarios, as the command does it: from its start to the
 * last file of the result folder. Each in a process of its own; medians. Needs built code (npm run build). With --write its
 * table in docs/performance.md is put in place.
 *
 *   node bench/fullReport.mjs [rounds] [--write]
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const title = "The national model with every analysis and chart (100,000 scenarios, from start to last file)";
const page = "docs/performance.md";
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Told by the process itself as it ends: processor time of all its threads, and the most memory that it had. */
const telling =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error("used",(u+s)/1e6,m/1024)})';

async function report(workers) {
  const folder = mkdtempSync(join(tmpdir(), "credence-report-"));
  try {
    const study = ["runs/hospital-care-at-home.yaml", "--scenarios", "100000", "--sensitivity", "all"];
    const how = ["--workers", String(workers), "--out", join(folder, "result"), "--quiet"];
    const start = performance.now();
    const { stderr } = await run(process.execPath, ["--import", telling, "dist/cli/main.cjs", "run", ...study, ...how]);
    const wall = (performance.now() - start) / 1000;
    const [, cpu, megabytes] = /used (\S+) (\S+)/.exec(stderr) ?? [];
    return { wall, cpu: Number(cpu), megabytes: Number(megabytes) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of its part of the page. */
export async function fullReport(rounds) {
  const found = new Map([1, "auto"].map((workers) => [workers, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [workers, all] of found) all.push(await report(workers));
  }
  const rows = [...found].map(([workers, all]) => {
    const of = (key) => median(all.map((one) => one[key]));
    return `| ${workers} | ${of("wall").toFixed(1)} | ${of("cpu").toFixed(1)} | ${of("megabytes").toFixed(0)} MB |`;
  });
  return [
    `### ${title}`,
    "",
    "| threads | seconds | processor seconds | peak memory |",
    "|---:|---:|---:|---:|",
    ...rows,
    "",
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = await fullReport(Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 3));
  console.log(lines.join("\n"));
  if (process.argv.includes("--write")) writeFileSync(page, withPart(readFileSync(page, "utf8"), lines));
}

/** The page with this part in the place of the one that it has, or behind the other measured ones. */
function withPart(text, lines) {
  const close = text.indexOf("<!-- end of measured -->");
  const heading = text.indexOf(`### ${title}`);
  const start = heading < 0 ? close : heading;
  const next = text.indexOf("\n### ", start + 1);
  const end = heading < 0 || next < 0 || next > close ? close : next + 1;
  const gap = heading < 0 ? "\n" : "";
  return `${text.slice(0, start)}${gap}${lines.join("\n").trimEnd()}\n${end === close ? "" : "\n"}${text.slice(end)}`;
}
