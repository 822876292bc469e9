// What a user waits for, measured on this machine: whole commands from a warm install, medians of several runs.
// Times, scenarios a second and peak memory; never asserted, always printed.
import { spawn } from "node:child_process";
import { cpus } from "node:os";

const runs = Number(process.argv[2] ?? 5);
const study = "runs/hospital-care-at-home.yaml";
const commands = [
  ["the main job: 131,072 scenarios, charts, report", ["run", study, "--quiet", "--out", ".bench/result"], 131_072],
  ["10,000 scenarios, no report", ["run", study, "--json", "--scenarios", "10000"], 10_000],
  ["100,000 scenarios, no report", ["run", study, "--json", "--scenarios", "100000"], 100_000],
  ["1,000,000 scenarios, no report", ["run", study, "--json", "--scenarios", "1000000"], 1_000_000],
  ["1,000,000 scenarios, two threads", ["run", study, "--json", "--scenarios", "1000000", "--workers", "2"], 1_000_000],
  [
    "152 trusts, all areas, ten years: 100,000 scenarios, two threads",
    ["run", "runs/commissioners.yaml", "--json", "--scenarios", "100000", "--workers", "2"],
    100_000,
  ],
];

/** Seconds and peak memory (MB) of one whole command, by GNU time's own count where there is one, else by ours. */
function once(args) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const probe = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))";
    const preload = `data:text/javascript,${encodeURIComponent(probe)}`;
    const child = spawn(process.execPath, ["--import", preload, "dist/cli/main.cjs", ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.on("close", (status) => {
      if (status !== 0) return fail(new Error(said));
      const peak = /peak (\d+)/.exec(said)?.[1];
      done({ seconds: (performance.now() - start) / 1000, megabytes: Number(peak) / 1024 });
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}, median of ${runs} runs`);
for (const [name, args, scenarios] of commands) {
  const measured = [];
  for (let i = 0; i < runs; i++) measured.push(await once(args));
  const seconds = median(measured.map((one) => one.seconds));
  const megabytes = Math.max(...measured.map((one) => one.megabytes));
  const rate = Math.round(scenarios / seconds).toLocaleString("en-GB");
  console.log(`${name}: ${seconds.toFixed(2)} s, ${rate} scenarios a second, at most ${megabytes.toFixed(0)} MB`);
}
