/**
 * Where a run of the workload spends its time, in WebAssembly and in JavaScript: microseconds of processor time a scenario for
 * drawing, the model, summaries and ranks. Each phase is what a run with it takes more than one without; built code, the
 * languages taking turns, medians; as JSON.
 *
 *   node bench/phases.mjs [blocks] [rounds]
 */
import { openEvaluator } from "../dist/engine/block.js";
import { openLaneBench } from "../dist/engine/lanes/laneBench.js";
import { planRun } from "../dist/engine/plan/plan.js";
import { openWorkshop } from "../dist/engine/reduction/loops/workshop.js";
import { bearingsOf, firstWindows } from "../dist/engine/reduction/pilot.js";
import { openSurvey } from "../dist/engine/reduction/survey.js";
import { openReducer } from "../dist/engine/reduction/task/reducer.js";
import { workshopSize } from "../dist/engine/reduction/task/workshopSize.js";
import { finish } from "../dist/engine/steps.js";
import { openTasks } from "../dist/engine/task.js";
import { openBench, openKernel } from "../dist/engine/workbench.js";
import { loadStudy } from "../dist/index.js";

const blocks = Number(process.argv[2] ?? 256);
const rounds = Number(process.argv[3] ?? 15);
const size = 1024;
/** As far on in a run: windows are those of so many scenarios. */
const scenarios = 1e6;

const study = loadStudy("bench/workload.yaml");
const plan = planRun(study, { scenarios, seed: "bench", sampler: "random" });
const bare = {
  replicates: 1,
  probabilities: [0.025, 0.5, 0.975],
  thresholds: study.outputs.map(() => []),
  distributions: [],
  ranks: false,
  columns: false,
};
const ranked = { ...bare, distributions: [0], ranks: true };
const { columns } = finish(openTasks({ plan, questions: bare }).perform({ kind: "columns", first: 0, blocks: 64 }));

function reducing(language, questions) {
  const { evaluate, spare } = openEvaluator(plan, language, workshopSize(plan, questions));
  const reduce = openReducer(plan, questions, openWorkshop(spare), evaluate, true);
  const seen = columns.map((column) => column.subarray(0, 16 * size));
  const survey = openSurvey(columns.length);
  const windows = firstWindows(columns, questions, scenarios, survey);
  const bearings = bearingsOf(seen, questions, survey);
  return () => finish(reduce({ kind: "reduce", first: 0, blocks, bearings, windows }));
}

/** What is done up to a phase. */
function stages(language) {
  const bench = language === "javascript" ? openBench(plan) : openLaneBench(plan);
  const kernel = bench.kernel ?? openKernel(plan, bench);
  const each = (work) => () => {
    for (let block = 0; block < blocks; block++) work(block);
  };
  const draw = (block) => bench.fill(block);
  const evaluate = (block) => {
    bench.fill(block);
    kernel(size);
  };
  return [each(draw), each(evaluate), reducing(language, bare), reducing(language, ranked)];
}

const languages = ["webassembly", "javascript"];
const works = languages.flatMap(stages);
const times = works.map(() => []);
for (let round = -3; round < rounds; round++) {
  works.forEach((work, i) => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times[i].push((user + system) / (blocks * size));
  });
}
const medians = times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]);
const found = languages.map((language, l) => {
  const upTo = medians.slice(4 * l, 4 * l + 4);
  const [sampling, model, summaries, ranks] = upTo.map((time, i) => time - (upTo[i - 1] ?? 0));
  return [language, { sampling, model, summaries, ranks }];
});
console.log(JSON.stringify(Object.fromEntries(found)));
