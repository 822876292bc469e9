import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDraws } from "../../src/files/drawsFile.js";
import * as credence from "../../src/index.js";

const root = mkdtempSync(join(tmpdir(), "saved-"));
const [lean, full] = [join(root, "lean"), join(root, "full")];
let run: credence.Run;
let kept: credence.Run;
let said: credence.Saved;

const study = () =>
  credence.defineStudy({
    study: "Visits",
    assumptions: {
      visits: { label: "Visits", unit: "visit", distribution: "gamma", mean: 12, sd: 3 },
      price: { label: "Price", unit: "GBP/visit", distribution: "gamma", mean: 40, sd: 8 },
    },
    correlations: [["visits", "price", 0.4]],
    formulas: { cost: "visits * price", twice: "2 * cost" },
    outputs: ["cost", "twice"],
    published: { cost: { low: 300, high: 700, kind: "scenario" } },
    run: { scenarios: 4096, sensitivity: ["one-way", "rank", "threshold"], convergence: true },
  });

beforeAll(async () => {
  run = await credence.simulate(study(), { preIntegration: "off" });
  kept = await credence.simulate(study(), { draws: true, preIntegration: "off" });
  said = await run.save(lean);
  await kept.save(full, { report: false });
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a saved run", () => {
  it("says where it is and how it is proved, and is whole", () => {
    expect(said.resultHash).toBe(run.run.resultHash);
    expect(inspect(said)).toBe(
      `saved in ${lean}: result ${run.run.resultHash.slice(0, 16)}, proved by "npx credence verify ${lean}"`,
    );
    expect(readdirSync(lean)).toEqual(
      expect.arrayContaining(["manifest.json", "report.html", "summary.csv", "charts"]),
    );
    expect(readdirSync(full)).toContain("draws.parquet");
    expect(readdirSync(full)).not.toContain("report.html");
  });

  it("read back prints as it did, and answers what it answered", () => {
    const back = credence.readResult(lean);
    expect(inspect(back)).toBe(inspect(run));
    expect(back.interval("twice")).toEqual(run.interval("twice"));
    expect(back.probability("cost", { within: "published" })).toEqual(run.probability("cost", { within: "published" }));
    expect(back.tornado()).toEqual(run.tornado());
    expect(back.rankTornado().spec).toEqual(run.rankTornado().spec);
    expect(credence.figure(back, "convergence").spec).toEqual(credence.figure(run, "convergence").spec);
    expect(back.cite()).toEqual(credence.cite(run));
    expect(back.dimensions).toEqual(run.dimensions);
    expect(back.correlations).toEqual(run.correlations);
  });

  it("holds its analyses, and makes others from the same scenarios", async () => {
    const back = credence.readResult(lean);
    expect((await back.threshold()).rows).toEqual((await run.threshold()).rows);
    expect((await back.regression()).rows).toEqual((await run.regression()).rows);
  });

  it("refuses what needs the draws that it did not keep, and says how to have them", () => {
    const back = credence.readResult(lean);
    expect(() => back.interval("cost", 0.5)).toThrow(/await simulate\(run\.study, \{ draws: true \}\)/);
    expect(() => back.probability("cost", { above: 333 })).toThrow(/draws were not kept/);
    for (const chart of [() => back.distribution(), () => back.exceedance()]) {
      expect(chart).toThrow(/holds no draws: await simulate\(run\.study\)/);
    }
  });

  it("has its draws where it kept them, to the bit, and all that follows from them", async () => {
    const back = credence.readResult(full);
    expect(back.draws).toEqual(kept.draws);
    expect(back.interval("cost", 0.5)).toEqual(kept.interval("cost", 0.5));
    expect(back.probability("twice", { above: 900 })).toEqual(kept.probability("twice", { above: 900 }));
    const counts = (one: credence.Run) => ["cost"].map((id) => one.distributions[id]?.below.at(-1));
    expect(counts(back)).toEqual(counts(kept));
    const until = (text: string) => text.slice(0, text.indexOf("Mean"));
    expect(until(back.distribution().caption)).toBe(until(kept.distribution().caption));
    expect(back.exceedance().caption).toBe(kept.exceedance().caption);
  });

  it("gives the draws that another reader of the format gives", async () => {
    const bytes = Uint8Array.from(readFileSync(join(full, "draws.parquet"))).buffer;
    const rows = await parquetReadObjects({ file: bytes });
    const draws = readDraws(join(full, "draws.parquet"));
    expect(Array.from(draws["twice"] ?? [])).toEqual(rows.map(({ twice }) => twice));
    expect(Object.keys(draws)).toEqual(["cost", "twice"]);
  });

  it("read back with its draws is saved again, without them is not", async () => {
    const again = join(root, "again");
    await credence.save(credence.readResult(full), again, { report: false });
    expect(credence.readResult(again).interval("cost")).toEqual(kept.interval("cost"));
    await expect(credence.readResult(lean).save(join(root, "no"))).rejects.toMatchObject({ code: "saved-already" });
  });

  it("is run again from what was read, to the same hash", async () => {
    const again = await credence.simulate(credence.readResult(lean).study);
    expect(again.run.resultHash).toBe(run.run.resultHash);
  });

  it("refuses a folder that is none, and options that it does not know", async () => {
    await expect(run.save(5 as never)).rejects.toThrow(/save: must be given the path of a folder, got 5/);
    await expect(run.save(lean, { reprot: false } as never)).rejects.toThrow(/did you mean "report"/);
    expect(() => credence.readResult(undefined as never)).toThrow(/path of a result folder, got undefined/);
  });
});
