import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluatePoints } from "../../src/engine/evaluate.js";
import { loadStudy } from "../../src/files/loadStudy.js";
import { simulateDraws } from "../engine/fixtures.js";
import { baseCase, headlineStudy } from "./baseCase.js";

interface Figure {
  readonly value: number;
  readonly standardError: number;
  readonly sdOfOneRun: number;
}
type Found = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

const scenarios = 40_000;
const { mixesDrawn, drawsPerRun } = JSON.parse(readFileSync("test/reference/savings.json", "utf8")) as {
  readonly mixesDrawn: Found;
  readonly drawsPerRun: number;
};

const areas = ["national.total", "national.ltc", "national.esd", "national.chemo", "national.eol"];
const local = ["local.ltc", "local.esd", "local.chemo", "local.eol", "local.total"];

/** The quantile between order statistics (Hyndman and Fan's type 7). */
function quantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

describe.each(["published", "low", "high"])(
  "the distribution of an independent implementation, preset %s",
  (preset) => {
    const outputs = preset === "published" ? [...areas, ...local] : areas;
    const sorted: Record<string, Float64Array> = {};

    beforeAll(async () => {
      const study = loadStudy(headlineStudy, { preset });
      const { draws } = await simulateDraws(study, { scenarios, seed: "models", workers: 1 });
      for (const id of outputs) sorted[id] = Float64Array.from(draws[id] ?? []).sort();
    }, 60_000);

    it.each(outputs)("%s", (id) => {
      const column = sorted[id] ?? new Float64Array();
      expect(column).toHaveLength(scenarios);
      const mean = column.reduce((sum, x) => sum + x, 0) / scenarios;
      const sd = Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (scenarios - 1));
      const within = column.filter((x) => x >= 540e6 && x <= 1200e6).length / scenarios;
      const found: Record<string, number> = { mean, sd, "540 to 1200": within };
      for (const p of [0.025, 0.5, 0.975]) found[String(p)] = quantile(column, p);
      const figures = mixesDrawn[id.startsWith("local") ? id : `${preset}: ${id}`] ?? {};
      for (const key of ["mean", "sd", "0.025", "0.5", "0.975", ...(figures["540 to 1200"] ? ["540 to 1200"] : [])]) {
        const figure = figures[key];
        if (figure === undefined) throw new Error(`no reference for ${id} ${key}`);
        const error = Math.hypot(figure.standardError, figure.sdOfOneRun * Math.sqrt(drawsPerRun / scenarios));
        // Five standard errors: there are 90 comparisons, and the error of a quantile is itself estimated from 20 runs.
        expect(Math.abs((found[key] ?? Number.NaN) - figure.value) / error, `${id} ${key}`).toBeLessThan(5);
      }
    });
  },
);

describe("the float kernel", () => {
  it.each(["published", "low", "high"])("agrees with decimals to 1e-12, preset %s", (preset) => {
    const study = loadStudy(headlineStudy, { preset });
    const exact = baseCase(
      headlineStudy,
      study.outputs.map(({ formula }) => formula),
      { preset },
    );
    const kernel = evaluatePoints(study, [{}]);
    for (const { id } of study.outputs) {
      const value = exact(id).toNumber();
      expect(Math.abs((kernel[id]?.[0] ?? Number.NaN) - value) / Math.max(Math.abs(value), 1e-300), id).toBeLessThan(
        1e-12,
      );
    }
  });
});
