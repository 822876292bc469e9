// Root mean square errors of first and total indices over seeds: on one scrambled net of N points and as runs of N scenarios
// report them (16 scramblings), beside those of SciPy's sobol_indices with the same N; half-widths of 95% intervals beside
// those of SciPy's bootstrap. Run: npm run build, then node bench/sensitivityPeers.mjs [seeds] [part of a model's name].
// Ten minutes for all with 100 seeds; needs python3 with SciPy.
import { execFileSync } from "node:child_process";
import { openModelRuns } from "../dist/engine/modelRuns.js";
import { planRun } from "../dist/engine/plan/plan.js";
import { simulate } from "../dist/index.js";
import { effectBasis } from "../dist/sensitivity/effects/effectBasis.js";
import { firstOrderIndex } from "../dist/sensitivity/effects/firstOrderIndex.js";
import { mainEffects } from "../dist/sensitivity/effects/mainEffects.js";
import { netUniforms } from "../dist/sensitivity/netDesign.js";
import { pickFreeze } from "../dist/sensitivity/pickFreeze/estimates.js";
import { known, names, studyOf } from "./sensitivityModels.mjs";

const seeds = Number(process.argv[2] ?? 100);
const wanted = process.argv[3] ?? "";
const file = (path) => new URL(path, import.meta.url);

/** On one net of so many points. */
function errors(name, count) {
  const plan = planRun(studyOf(name), { scenarios: 2, seed: "1", sampler: "sobol" });
  const runs = openModelRuns(plan, ["y"]);
  const ids = plan.drivers.map((driver) => driver.name);
  const { S1, ST } = known[name];
  const sums = { projected: 0, first: 0, total: 0 };
  for (let seed = 0; seed < seeds; seed++) {
    const both = netUniforms(`peers ${seed}`, [...ids, ...ids.map((id) => `${id}\nsecond`)], count, 1);
    const own = both.slice(0, ids.length);
    const [a, b] = [runs.draw(own), runs.draw(both.slice(ids.length))];
    const [[ya], [yb]] = [runs.run(a), runs.run(b)];
    const mean = ya.reduce((sum, each) => sum + each, 0) / count;
    const bases = own.map((grades, i) => effectBasis(a[i], grades));
    const effects = mainEffects(
      ya.map((each) => each - mean),
      bases,
      1,
      () => true,
    );
    ids.forEach((_, i) => {
      const [mixed] = runs.run(a, new Map(runs.columnsOf(i).map((column) => [column, b[column]])));
      const { first, total } = pickFreeze(ya, yb, mixed, 1);
      sums.projected += (firstOrderIndex(effects, i).value - S1[i]) ** 2;
      sums.first += (first.value - S1[i]) ** 2;
      sums.total += (total.value - ST[i]) ** 2;
    });
  }
  return Object.fromEntries(Object.entries(sums).map(([k, sum]) => [k, Math.sqrt(sum / (seeds * ids.length))]));
}

/** As runs of so many scenarios report them. */
async function reported(name, scenarios) {
  const study = studyOf(name);
  const { S1, ST } = known[name];
  const ids = study.assumptions.map(({ id }) => id);
  const sums = { projected: 0, first: 0, total: 0 };
  for (let seed = 0; seed < seeds; seed++) {
    const asked = { scenarios, seed: `peers ${seed}`, sensitivity: ["first-order", "sobol"], workers: 1 };
    const { y } = (await simulate(study, asked)).sensitivity;
    const row = (rows, id) => rows.find(({ assumption }) => assumption === id);
    ids.forEach((id, i) => {
      sums.projected += (row(y["first-order"], id).first - S1[i]) ** 2;
      sums.first += (row(y.sobol, id).first - S1[i]) ** 2;
      sums.total += (row(y.sobol, id).total - ST[i]) ** 2;
    });
  }
  return Object.fromEntries(Object.entries(sums).map(([k, sum]) => [k, Math.sqrt(sum / (seeds * ids.length))]));
}

const scipy = JSON.parse(
  execFileSync("python3", [file("sensitivityPeers.py").pathname, String(seeds), wanted], { encoding: "utf8" }),
);
const e = (value) => value.toExponential(1);
console.log(
  "| model, N | `first-order`, one net | `first-order`, a run | first, one net | first, `sobol` of a run | first, SciPy | total, one net | total, `sobol` of a run | total, SciPy |\n|---|---|---|---|---|---|---|---|---|",
);
for (const points of [1024, 4096])
  for (const name of names.filter((each) => each.includes(wanted))) {
    const [net, run] = [errors(name, points), await reported(name, points)];
    const theirs = scipy.points[points][name];
    const cells = [
      net.projected,
      run.projected,
      net.first,
      run.first,
      theirs.first,
      net.total,
      run.total,
      theirs.total,
    ];
    console.log(`| ${name}, ${points} | ${cells.map(e).join(" | ")} |`);
  }
for (const [name, widths] of Object.entries(scipy.bootstrap)) {
  const sums = { projected: 0, first: 0, total: 0 };
  for (let seed = 0; seed < 10; seed++) {
    const sensitivity = ["first-order", "sobol"];
    const { y } = (await simulate(studyOf(name), { scenarios: 4096, seed: `peers ${seed}`, sensitivity })).sensitivity;
    const mean = (rows, key) => rows.reduce((sum, row) => sum + (2.13145 * row[key]) / rows.length, 0) / 10;
    sums.projected += mean(y["first-order"], "firstError");
    sums.first += mean(y.sobol, "firstError");
    sums.total += mean(y.sobol, "totalError");
  }
  console.log(`half-widths of 95% intervals, ${name}, N = 4096`, JSON.stringify({ ours: sums, bootstrap: widths }));
}
