/** How exact the estimators are on one scrambled net, against SciPy's sobol_indices: test/reference/sobolIndices.py. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openModelRuns } from "../../src/engine/modelRuns.js";
import { planRun } from "../../src/engine/plan/plan.js";
import { effectBasis } from "../../src/sensitivity/effects/effectBasis.js";
import { firstOrderIndex } from "../../src/sensitivity/effects/firstOrderIndex.js";
import { mainEffects } from "../../src/sensitivity/effects/mainEffects.js";
import { netUniforms } from "../../src/sensitivity/netDesign.js";
import { pickFreeze } from "../../src/sensitivity/pickFreeze/estimates.js";
import type { Study } from "../../src/study/study.js";
import { functions, known } from "./functions.js";

type Misses = Record<"first" | "total", number>;
const scipy: Record<string, Record<string, Misses>> = JSON.parse(
  readFileSync(new URL("../reference/sobolIndices.json", import.meta.url), "utf8"),
);
const seeds = Array.from({ length: 100 }, (_, i) => `accuracy ${i}`);

/** Root mean square errors over seeds: of projection on one sample, of pick-freeze on both and their mixtures. */
function measured(study: Study, name: string, count: number): Misses & { projected: number } {
  const plan = planRun(study, { scenarios: 2, seed: "1", sampler: "sobol" });
  const runs = openModelRuns(plan, ["y"]);
  const names = plan.drivers.map((driver) => driver.name);
  const { S1, ST } = known[name] as NonNullable<(typeof known)[string]>;
  const sums = { first: 0, total: 0, projected: 0 };
  for (const seed of seeds) {
    const uniforms = netUniforms(seed, [...names, ...names.map((id) => `${id}\nsecond`)], count, 1);
    const own = uniforms.slice(0, names.length);
    const [a, b] = [runs.draw(own), runs.draw(uniforms.slice(names.length))];
    const [[ya], [yb]] = [runs.run(a), runs.run(b)] as [[Float64Array], [Float64Array]];
    const mean = ya.reduce((sum, each) => sum + each, 0) / count;
    const bases = own.map((grades, i) => effectBasis(a[i] as Float64Array, grades));
    const effects = mainEffects(
      ya.map((each) => each - mean),
      bases,
      1,
      () => true,
    );
    names.forEach((_, i) => {
      const mixed = runs.run(
        a,
        new Map(runs.columnsOf(i).map((column) => [column, b[column] as Float64Array])),
      )[0] as Float64Array;
      const { first, total } = pickFreeze(ya, yb, mixed, 1);
      const projected = firstOrderIndex(effects, i).value;
      sums.first += (first.value - (S1[i] ?? 9)) ** 2;
      sums.total += (total.value - (ST[i] ?? 9)) ** 2;
      sums.projected += (projected - (S1[i] ?? 9)) ** 2;
    });
  }
  const rms = (sum: number) => Math.sqrt(sum / (seeds.length * names.length));
  return { first: rms(sums.first), total: rms(sums.total), projected: rms(sums.projected) };
}

// The same of 4,096 points, and of more models: bench/sensitivityPeers.mjs.
describe.each(["1024"])("over 100 seeds of %s points", (points) => {
  it.each(Object.keys(scipy[points] ?? {}))(
    "%s: no less exact than SciPy, and by projection with a fraction of its runs",
    (name) => {
      const theirs = scipy[points]?.[name] as Misses;
      const ours = measured(functions[name] as Study, name, Number(points));
      if (process.env.PRINT_ACCURACY) process.stdout.write(`${points} ${name} ${JSON.stringify({ ours, theirs })}\n`);
      expect(ours.projected).toBeLessThan(theirs.first);
      // Root mean squares over 100 seeds of heavy-tailed misses scatter by some ten per cent themselves.
      expect(ours.first).toBeLessThan(1.3 * theirs.first);
      expect(ours.total).toBeLessThan(1.3 * theirs.total);
    },
  );
});
