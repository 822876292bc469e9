/**
 * What the reduction of a block costs beside the block itself: nanoseconds of processor time a scenario, built code, the
 * parts taking turns; medians.
 *
 *   node bench/reduction.mjs [blocks]
 */
import { openEvaluator } from "../dist/engine/block.js";
import { planRun } from "../dist/engine/plan/plan.js";
import { openWorkshop } from "../dist/engine/reduction/loops/workshop.js";
import { bearingsOf, firstWindows } from "../dist/engine/reduction/pilot.js";
import { openReducer } from "../dist/engine/reduction/task/reducer.js";
import { workshopSize } from "../dist/engine/reduction/task/workshopSize.js";
import { finish } from "../dist/engine/steps.js";
import { openTasks } from "../dist/engine/task.js";
import { loadStudy } from "../dist/index.js";
import { askedOf } from "../dist/summary/summarise.js";

const blocks = Number(process.argv[2] ?? 64);
const rounds = Number(process.argv[3] ?? 15);
const size = 1024;
/** As far on in a run: windows are those of so many scenarios. */
const scenarios = 1e7;

function tasks(study, sampler) {
  const plan = planRun(study, { scenarios, seed: "bench", sampler });
  const asked = study.outputs.map(({ id }) =>
    askedOf({ interval: 0.95, published: Object.hasOwn(study.published, id) ? study.published[id] : undefined }),
  );
  const base = {
    replicates: sampler === "random" ? 1 : 16,
    probabilities: [0.025, 0.5, 0.975],
    thresholds: asked.map(({ thresholds }) => thresholds),
    distributions: [],
    ranks: false,
    columns: false,
  };
  const { columns } = finish(openTasks({ plan, questions: base }).perform({ kind: "columns", first: 0, blocks: 128 }));
  const opened = (language, questions) => {
    const { evaluate, spare } = openEvaluator(plan, language, workshopSize(plan, questions));
    const reduce = openReducer(plan, questions, openWorkshop(spare), evaluate, true);
    const bearings = bearingsOf(
      columns.map((column) => column.subarray(0, 16 * size)),
      questions,
    );
    const windows = firstWindows(columns, questions, scenarios);
    return { evaluate, reduce: () => finish(reduce({ kind: "reduce", first: 0, blocks, bearings, windows })) };
  };
  const full = { ...base, distributions: [0], ranks: true };
  return ["javascript", "webassembly"].map((language) => {
    const [bare, ranked] = [opened(language, base), opened(language, full)];
    return [
      () => {
        for (let block = 0; block < blocks; block++) bare.evaluate(block);
      },
      bare.reduce,
      ranked.reduce,
    ];
  });
}

for (const [name, sampler] of [
  ["bench/workload.yaml", "random"],
  ["bench/workload.yaml", "sobol"],
  ["runs/hospital-care-at-home.yaml", "sobol"],
]) {
  const [slow, fast] = tasks(loadStudy(name), sampler);
  const parts = [...slow, ...fast];
  const times = parts.map(() => []);
  for (let round = -2; round < rounds; round++) {
    parts.forEach((part, i) => {
      const start = process.cpuUsage();
      part();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[i].push((1000 * (user + system)) / (blocks * size));
    });
  }
  const [a, b, c, d, e, f] = times.map((all) => all.sort((x, y) => x - y)[Math.floor(rounds / 2)]);
  const row = (label, one, other) =>
    console.log(label.padEnd(44), one.toFixed(0).padStart(8), other.toFixed(0).padStart(8));
  console.log(`\n${name}, ${sampler} (ns a scenario, JavaScript and WebAssembly)`);
  row("drawing and evaluating", a, d);
  row("moments, quantiles, probabilities", b - a, e - d);
  row("distribution and ranks of the headline", c - b, f - e);
  row("all", c, f);
}
