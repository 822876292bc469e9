/**
 * What a block costs, part by part, in JavaScript and in WebAssembly: nanoseconds of processor time a uniform, a draw, a scenario. Built
 * code is measured (npm run build first); the two languages take turns, and medians are printed.
 *
 *   node bench/kernels.mjs [blocks]
 */
import { openLaneBench } from "../dist/engine/lanes/laneBench.js";
import { planRun } from "../dist/engine/plan/plan.js";
import { openBench, openKernel } from "../dist/engine/workbench.js";
import { loadStudy } from "../dist/index.js";
import { samplerNames } from "../dist/random/samplerName.js";

const blocks = Number(process.argv[2] ?? 64);
const rounds = 15;
const size = 1024;

/** Uniforms alone: a plan whose columns of values are never filled. */
const withoutDraws = (plan) => ({ ...plan, groups: [], cells: [], simplexes: [], inputs: [] });

function tasks(plan) {
  const bare = withoutDraws(plan);
  const benches = {
    javascript: [openBench(bare), openBench(plan)],
    webassembly: [openLaneBench({ ...bare, lanes: undefined }), openLaneBench(plan)],
  };
  return Object.entries(benches).map(([language, [uniforms, whole]]) => {
    const kernel = whole.kernel ?? openKernel(plan, whole);
    return {
      language,
      uniforms: (block) => uniforms.fill(block),
      draws: (block) => whole.fill(block),
      model: () => kernel(size),
      all: (block) => {
        whole.fill(block);
        kernel(size);
      },
    };
  });
}

/** Nanoseconds of processor time a scenario: the median of rounds, one language after the other in each. */
function measure(languages, part) {
  const times = languages.map(() => []);
  for (let round = -3; round < rounds; round++) {
    languages.forEach((language, i) => {
      const start = process.cpuUsage();
      for (let block = 0; block < blocks; block++) language[part](block);
      const { user, system } = process.cpuUsage(start);
      const took = (1000 * (user + system)) / (blocks * size);
      if (round >= 0) times[i].push(took);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
}

for (const name of ["bench/workload.yaml", "runs/hospital-care-at-home.yaml"]) {
  const study = await loadStudy(name);
  const plan = planRun(study, { scenarios: blocks * size, seed: "bench", sampler: "random" });
  const languages = tasks(plan);
  const [streams, cells] = [plan.drivers.length, plan.cells.length];
  console.log(
    `\n${name}: ${streams} uniforms, ${cells} draws, ${plan.outputs.length} outputs (ns, medians of ${rounds})`,
  );
  console.log("part".padEnd(26), ...["JavaScript", "WebAssembly", "ratio"].map((word) => word.padStart(12)));
  const row = (label, [javascript, webassembly]) => {
    const ratio = (javascript / webassembly).toFixed(1);
    console.log(label.padEnd(26), ...[javascript.toFixed(2), webassembly.toFixed(2), ratio].map((t) => t.padStart(12)));
  };
  const draws = measure(languages, "draws");
  for (const sampler of samplerNames) {
    const points = tasks({
      ...plan,
      sampler: planRun(study, { scenarios: blocks * size, seed: "bench", sampler }).sampler,
    });
    row(
      `a uniform, ${sampler}`,
      measure(points, "uniforms").map((time) => time / streams),
    );
  }
  row(
    "a draw, uniform included",
    draws.map((time) => time / cells),
  );
  row("drawing a scenario", draws);
  row("the model of a scenario", measure(languages, "model"));
  row("a scenario", measure(languages, "all"));
}
