import { inspect } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import * as credence from "../../src/index.js";
import { bundleOf } from "../../src/notebook/readable.js";

const dice = () =>
  credence.defineStudy({
    study: "Dice",
    assumptions: {
      d: { ...credence.uniform({ min: 1, max: 6 }).toJSON(), label: "A die", unit: "GBP" },
      stake: { value: 3, unit: "GBP" },
    },
    formulas: { gain: "d - stake" },
    published: { gain: { low: 0, high: 1, kind: "scenario" } },
    run: { scenarios: 4096, sensitivity: ["one-way", "rank"] },
  });

let run: credence.Run;
beforeAll(async () => {
  run = await credence.simulate(dice(), { draws: true, preIntegration: "off" });
});

describe("a run in a notebook", () => {
  it("gives mean and interval as the closed form has them, within their errors", () => {
    // Uniform on 1 to 6 less 3: mean 0.5, 2.5 % at -2 + 5 * 0.025, 97.5 % at -2 + 5 * 0.975.
    const { mean, standardError, low, high, lowError, highError, level } = run.interval("gain");
    expect(level).toBe(0.95);
    expect(Math.abs(mean - 0.5)).toBeLessThanOrEqual(4 * standardError);
    expect(Math.abs(low - -1.875)).toBeLessThanOrEqual(4 * lowError);
    expect(Math.abs(high - 2.875)).toBeLessThanOrEqual(4 * highError);
  });

  it("gives any other interval and probability, with its error", () => {
    const { low, high, lowError, highError } = run.interval(undefined, 0.5);
    expect(Math.abs(low - -0.75)).toBeLessThanOrEqual(4 * lowError);
    expect(Math.abs(high - 1.75)).toBeLessThanOrEqual(4 * highError);
    for (const [asked, truth] of [
      [{ above: 0 }, 0.6],
      [{ below: -1 }, 0.2],
      [{ within: [0, 1] as const }, 0.2],
      [{ within: "published" as const }, 0.2],
    ] as const) {
      const { value, standardError } = run.probability("gain", asked);
      expect(Math.abs(value - truth)).toBeLessThanOrEqual(4 * standardError);
      expect(standardError).toBeGreaterThan(0);
    }
  });

  it("asks the same with free functions on plain data", () => {
    const plain = structuredClone({ ...run });
    expect(credence.interval(plain, "gain")).toEqual(run.interval("gain"));
    expect(credence.probability(plain, "gain", { above: 0 })).toEqual(run.probability("gain", { above: 0 }));
  });

  it("keeps no draws unasked, answers what every run counts, and says how to have the others", async () => {
    const lean = await credence.simulate(dice(), { preIntegration: "off" });
    expect(lean.draws).toBeUndefined();
    expect(lean.interval("gain")).toEqual(run.interval("gain"));
    expect(lean.probability("gain", { above: 1 })).toEqual(run.probability("gain", { above: 1 }));
    expect(() => lean.interval("gain", 0.5)).toThrow(/draws were not kept; simulate with \{ draws: true \}/);
    expect(() => lean.probability("gain", { above: 0.3 })).toThrow(/draws: true/);
  });

  it("refuses an event that is none before it asks for draws, and gives no number for it", async () => {
    const lean = await credence.simulate(dice(), { scenarios: 64, preIntegration: "off" });
    for (const asked of [
      { within: [2, 1] },
      { within: [1] },
      { within: [0, 1, 2] },
      { within: "publised" },
      null,
      undefined,
    ]) {
      for (const one of [run, lean]) {
        expect(() => one.probability("gain", asked as never)).toThrow(
          expect.objectContaining({ code: "unknown-event" }),
        );
      }
    }
    expect(() => run.probability("gain", { within: [2, 1] })).toThrow(/write \{ within: \[1, 2\] \}/);
  });

  it("compares with another run of the same seed, in words", async () => {
    const study = dice();
    const more = await credence.simulate(study.with({ stake: 2 }), { preIntegration: "off" });
    const found = await credence.compare(run, more, { scenarios: 256 });
    expect(found.attribution?.changes).toMatchObject([
      { id: "stake", share: { mean: { value: expect.closeTo(1, 9) } } },
    ]);
    expect(inspect(found)).toMatch(/mean .* £1 .* differs/);
  });

  it("prints as its summary, and its answers as sentences", () => {
    expect(inspect(run)).toContain("Mean £0.5");
    expect(inspect(run.interval("gain"))).toMatch(
      /^gain: mean £0\.5\S* \(error £\S+\), 95% interval −£1\.8\S+ to £2\.8/,
    );
    expect(inspect(run.probability("gain", { above: 0 }))).toMatch(/^(59\.|60\.|60)\S*% \(error \S+%\)$/);
  });

  it("prints no line that a page of a notebook would break inside a word", () => {
    const long = {
      ...run,
      study: { ...run.study, outputs: run.study.outputs.map((one) => ({ ...one, label: "A gain of ".repeat(9) })) },
    };
    for (const said of [credence.interval(long), credence.cite(long)]) {
      const lines = inspect(said).split("\n");
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    }
    expect(inspect(credence.cite(run)).replaceAll("\n", " ")).toBe(credence.cite(run).paragraph);
  });

  it("is plain data to everything else: faces and methods are not listed", () => {
    expect(Object.keys(run)).not.toContain("interval");
    expect(() => structuredClone(run)).not.toThrow();
  });

  it("names what is near where an output is unknown, and says where nothing is published", () => {
    expect(() => run.interval("gian")).toThrow(/did you mean "gain"/);
    const bare = { ...run, study: { ...run.study, published: {} } };
    expect(() => credence.probability(bare, "gain", { within: "published" })).toThrow(/states no published range/);
  });
});

describe("a figure", () => {
  it("is a bundle for every viewer: Vega-Lite 5, a picture, words; no SVG", async () => {
    const bundle = (await bundleOf(credence.tornado(run))) ?? {};
    expect(Object.keys(bundle)).toEqual(["application/vnd.vegalite.v5+json", "image/png", "text/plain"]);
    expect(bundle["application/vnd.vegalite.v5+json"]).toMatchObject({
      $schema: expect.stringContaining("vega-lite/v5"),
    });
    expect(Buffer.from(String(bundle["image/png"]), "base64").subarray(1, 4).toString()).toBe("PNG");
    expect(bundle["text/plain"]).toContain("one assumption");
  });

  it("goes through tslab's display as one message", async () => {
    const sent: string[] = [];
    await credence.show({ raw: (type, content) => void sent.push(JSON.stringify({ [type]: content })) })(run);
    expect(JSON.parse(sent[0] ?? "")).toEqual({ "text/plain": inspect(run) });
    await expect(credence.show({ raw: () => undefined })({})).rejects.toThrow(/figure, a run or a study/);
  });

  it("is refused by a near name, or where the run holds nothing to draw", () => {
    expect(() => credence.figure(run, "torndao")).toThrow(/did you mean "tornado"/);
    expect(() => credence.figure(run, "tornado", "gian")).toThrow(/did you mean "gain"/);
    expect(() => credence.tornado({ ...run, sensitivity: {} })).toThrow(/holds nothing that it shows/);
  });
});

it("a chart of any output is drawn where the run was asked for it", async () => {
  const two = credence.defineStudy({
    study: "Two",
    assumptions: { a: credence.uniform({ min: 0, max: 1 }) },
    formulas: { first: "a", second: "2 * a" },
  });
  const asked = await credence.simulate(two, { scenarios: 1024, sensitivityOf: ["second"] });
  expect(credence.tornado(asked, "second").caption).toContain("one assumption");
  expect(() => credence.tornado(asked, "first")).toThrow(/sensitivityOf: \["first"\]/);
  await expect(credence.simulate(two, { sensitivityOf: ["secnd"] })).rejects.toThrow(/did you mean "second"/);
});

it("progress is written once a percent", () => {
  const texts: string[] = [];
  const tell = credence.progress({ text: (text) => void texts.push(text) });
  for (const done of [1, 2, 500, 501, 1000]) tell(done, 1000);
  expect(texts).toEqual(["0 % of 1000 scenarios", "50 % of 1000 scenarios", "100 % of 1000 scenarios"]);
});
