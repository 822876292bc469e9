/**
 * The speed of credence beside numpy and R on the same workload, and how it grows; written into docs/performance.md.
 * Everything is measured in one go on this machine, the engines taking turns; medians. Needs python3 with numpy and SciPy,
 * and Rscript; built code (npm run build). Some ten minutes.
 *
 *   node bench/performance.mjs [rounds] [--write] [--node=<another Node> …]
 *
 * What threads gain is measured in the other Nodes as well.
 */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { promisify } from "node:util";
import { fullReport } from "./fullReport.mjs";

const run = promisify(execFile);
const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 5);
const otherNodes = process.argv.filter((word) => word.startsWith("--node=")).map((word) => word.slice(7));
const page = "docs/performance.md";
const workload = "bench/workload.yaml";
const million = 1_000_000;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const json = async (program, args) =>
  JSON.parse((await run(program, args, { maxBuffer: 1e8, env: { ...process.env, NODE_NO_WARNINGS: "1" } })).stdout);
const total = ({ seconds }) => Object.values(seconds).reduce((a, b) => a + b, 0);

/** One engine's answer to the yardstick: seconds a million scenarios, memory, the mean that shows it is the same work. */
async function peer(program, args) {
  const found = await json(program, args);
  return { ...found, wall: total(found) };
}

async function ours(options, flags = [], node = process.execPath) {
  const { runs, megabytes } = await json(node, [...flags, "bench/oneRun.mjs", JSON.stringify({ runs: 6, ...options })]);
  // The first run of a process pays for compilation and tables; both are told.
  const warm = median(runs.slice(1).map(({ wall }) => wall));
  return {
    wall: runs.length > 1 ? warm : runs[0].wall,
    first: runs[0].wall,
    walls: runs.map(({ wall }) => wall),
    cpu: median(runs.map(({ cpu }) => cpu)),
    megabytes,
    ...pick(runs[0]),
  };
}

const pick = ({ mean, sd }) => ({ mean, sd });

const yardstickRun = (workers, sampler, flags) =>
  ours({ study: workload, scenarios: million, workers, sampler }, flags);

const engines = {
  "R, vectorised": () => peer("Rscript", ["bench/peers/workload.R", million]),
  "numpy, `scipy.stats.spearmanr`": () => peer("python3", ["bench/peers/workload.py", million, "scipy"]),
  "numpy, ranks by argsort": () => peer("python3", ["bench/peers/workload.py", million, "fast"]),
  "credence, one thread, random": () => yardstickRun(1, "random"),
  "credence, one thread, random, JavaScript alone": () => yardstickRun(1, "random", ["--no-expose-wasm"]),
  "credence, one thread, Sobol'": () => yardstickRun(1, "sobol"),
  "credence, two threads, random": () => yardstickRun(2, "random"),
  "credence, two threads, Sobol'": () => yardstickRun(2, "sobol"),
};

async function yardstick() {
  const measured = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(engines)) measured[name].push(await measure());
  }
  return Object.entries(measured).map(([name, all]) => ({
    name,
    version: all[0].version,
    wall: median(all.map(({ wall }) => wall)),
    first: all[0].first && median(all.map(({ first }) => first)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
    mean: all[0].mean,
    phases:
      all[0].seconds &&
      Object.keys(all[0].seconds).map((phase) => [phase, median(all.map((one) => one.seconds[phase]))]),
  }));
}

const perScenario = (seconds) => ((1e6 * seconds) / million).toFixed(3);

function yardstickTable(rows) {
  const of = (name) => rows.find((row) => row.name.startsWith(name)).wall;
  const ratio = (row, name) => (row.name.startsWith("credence") ? `${(of(name) / row.wall).toFixed(0)} ×` : "");
  return [
    "| engine | µs a scenario | in the first run of a process | peak memory | numpy takes | R takes | mean of the total |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...rows.map(
      (row) =>
        `| ${[row.name + (row.version ? ` (${row.version})` : ""), perScenario(row.wall), row.first ? perScenario(row.first) : "", `${row.megabytes.toFixed(0)} MB`, ratio(row, "numpy, ranks"), ratio(row, "R,"), `£${(row.mean / 1e6).toFixed(1)}m`].join(" | ")} |`,
    ),
  ];
}

/** Those of credence on one thread, the same work in a loop: a run as a whole takes a little more. */
async function ownPhases() {
  const found = await json(process.execPath, ["bench/phases.mjs"]);
  const row = (name, seconds) => ({ name, phases: Object.entries(seconds) });
  return [row("credence", found.webassembly), row("credence, JavaScript alone", found.javascript)];
}

function phaseTable(rows, own) {
  const peers = [...rows.filter(({ phases }) => phases !== undefined), ...own];
  return [
    `| phase, µs a scenario | ${peers.map(({ name }) => name).join(" | ")} |`,
    `|---|${peers.map(() => "---:|").join("")}`,
    ...peers[0].phases.map(
      ([phase], i) => `| ${phase} | ${peers.map(({ phases }) => phases[i][1].toFixed(3)).join(" | ")} |`,
    ),
  ];
}

async function growth(title, head, cases) {
  const rows = [`| ${head} | seconds | µs a scenario | peak memory |`, "|---:|---:|---:|---:|"];
  for (const [name, options] of cases) {
    const all = [];
    for (let i = 0; i < (options.scenarios > 1e7 ? 1 : Math.min(rounds, 3)); i++)
      all.push(await ours({ runs: 1, ...options }));
    const wall = median(all.map((one) => one.wall));
    const memory = Math.max(...all.map(({ megabytes }) => megabytes));
    rows.push(
      `| ${name} | ${wall.toPrecision(3)} | ${((1e6 * wall) / options.scenarios).toPrecision(3)} | ${memory.toFixed(0)} MB |`,
    );
  }
  return [`### ${title}`, "", ...rows, ""];
}

/** Runs that follow one another in a process, one thread and two taking turns; medians up to each of the `ends`, one behind the other. */
async function threadsRows({ scenarios, ends, node = process.execPath }) {
  const options = (workers) => ({ study: workload, scenarios, workers, sampler: "random", runs: ends.at(-1) });
  const { stdout: version } = await run(node, ["--version"]);
  const all = { 1: [], 2: [] };
  for (let i = 0; i < rounds; i++) {
    for (const workers of [1, 2]) all[workers].push((await ours(options(workers), [], node)).walls);
  }
  return ends.map((end, e) => {
    const from = ends[e - 1] ?? 0;
    const [one, two] = [1, 2].map((workers) => median(all[workers].map((walls) => median(walls.slice(from, end)))));
    const which = end === from + 1 ? `the ${from === 0 ? "first" : end}` : `${from + 1} to ${end}`;
    const cells = [version.trim(), count(scenarios), which, `${one.toFixed(3)} s`, `${two.toFixed(3)} s`];
    return `| ${cells.join(" | ")} | ${(one / two).toFixed(2)} |`;
  });
}

async function threadsTable(cases) {
  const rows = [
    "| Node | scenarios | runs of a process | one thread | two threads | times as fast |",
    "|---|---:|---|---:|---:|---:|",
  ];
  for (const one of cases) rows.push(...(await threadsRows(one)));
  return ["### Threads (the workload, random)", "", ...rows, ""];
}

const count = (n) => n.toLocaleString("en-GB");
const grown = (assumptions, operations) => ({ grown: { assumptions, operations }, scenarios: 100_000, workers: 1 });

const rows = await yardstick();
const parts = [
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; medians of ${rounds} rounds, the engines taking turns; ${new Date().toISOString().slice(0, 10)}.`,
  "",
  "### A million scenarios beside numpy and R",
  "",
  ...yardstickTable(rows),
  "",
  "### Where the time goes",
  "",
  ...phaseTable(rows, await ownPhases()),
  "",
  ...(await growth(
    "Scenarios (the workload, random, two threads, a process each)",
    "scenarios",
    [1e4, 1e5, 1e6, 1e7, 1e8].map((n) => [
      count(n),
      { study: workload, scenarios: n, workers: n < 1e5 ? 1 : 2, sampler: "random" },
    ]),
  )),
  ...(await growth(
    "Assumptions (100,000 scenarios, two operations each)",
    "assumptions",
    [10, 30, 100, 300, 1000].map((n) => [count(n), grown(n, 2 * n)]),
  )),
  ...(await growth(
    "Size of the formulas (100,000 scenarios, 20 assumptions)",
    "operations",
    [10, 100, 1000, 10_000].map((n) => [count(n), grown(20, n)]),
  )),
  ...(await threadsTable([
    { scenarios: 1e6, ends: [1, 6, 12, 40, 120] },
    { scenarios: 8e6, ends: [1, 4] },
    ...otherNodes.map((node) => ({ scenarios: 1e6, ends: [1, 6, 12, 40, 120], node })),
  ])),
  ...(await fullReport(Math.min(rounds, 3))),
];
const told = parts.join("\n").trimEnd();
console.log(told);
if (process.argv.includes("--write")) {
  const [before, rest] = readFileSync(page, "utf8").split("<!-- measured -->\n");
  const after = rest.split("<!-- end of measured -->")[1];
  writeFileSync(page, `${before}<!-- measured -->\n${told}\n<!-- end of measured -->${after}`);
}
