import { describe, expect, it } from "vitest";
import { decisionTornado } from "../../src/charts/decisionTornado.js";
import { morrisPlot } from "../../src/charts/morrisPlot.js";
import { nationalResult } from "../report/fixture.js";
import { analysed, effects, fair, switches } from "./analysed.js";
import { layersWith, wordsOf } from "./marks.js";

const result = analysed(nationalResult(10));

describe("the decision-grade tornado", () => {
  const spec = decisionTornado.spec(result);

  it("stands where swing, share and switching values were all asked for", () => {
    const national = nationalResult(10);
    expect(decisionTornado.applies(result)).toBe(true);
    expect(decisionTornado.applies(analysed(national, { threshold: switches }))).toBe(false);
    expect(decisionTornado.applies(analysed(national, { shapley: fair }))).toBe(false);
  });

  it("has a share with its interval for those that have one, and says where each switches", () => {
    const [dots] = layersWith(spec, "point");
    expect(dots?.data.values.map(({ row, label }) => [row, label])).toEqual([
      ["extent.esd", "40%"],
      ["common.tariffIndex", "30%"],
    ]);
    const [one] = (dots?.data.values ?? []) as unknown as { x: number; from: number; to: number }[];
    expect((one?.to ?? 0) - (one?.x ?? 0)).toBeCloseTo((one?.x ?? 0) - (one?.from ?? 0), 9);
    expect(wordsOf(spec)).toContain("0.710 (0.002)");
    expect(wordsOf(spec)).toContain("none within range");
  });

  it("calls a share that is below 0 by sampling error small, not negative", () => {
    const noisy = fair.map((row, i) => ({ ...row, shapley: i === 0 ? -0.004 : row.shapley, standardError: 0.003 }));
    const [dots] = layersWith(
      decisionTornado.spec(
        analysed(nationalResult(10), {
          "one-way": result.sensitivity["national.total"]?.["one-way"] ?? [],
          shapley: noisy,
          threshold: switches,
        }),
      ),
      "point",
    );
    const labels = dots?.data.values.map(({ label }) => label);
    expect(labels).toContain("<0.1%");
    expect(labels?.join()).not.toContain("−");
  });

  it("has an open mark with the share of dependent assumptions together at each of them", () => {
    const sobol = [
      { assumption: "extent.esd + common.tariffIndex", first: 0.4, total: 0.5, firstError: 0.01, totalError: 0.01 },
    ];
    const together = analysed(nationalResult(10), {
      "one-way": result.sensitivity["national.total"]?.["one-way"] ?? [],
      sobol,
      threshold: switches,
    });
    const [dots] = layersWith(decisionTornado.spec(together), "point");
    expect(dots?.data.values.map(({ row, label, fill }) => [row, label, fill])).toEqual([
      ["extent.esd", "50%\ntogether", "white"],
      ["common.tariffIndex", "50%\ntogether", "white"],
    ]);
    expect(decisionTornado.caption(together)).toContain("open, “together”: the share of all that depend on each other");
    expect(decisionTornado.caption(result)).not.toContain("together");
  });

  it("breaks a switching value before its probability where both would run into the next column", () => {
    const several = switches.map((row) => ({ ...row, ...(row.value === undefined ? {} : { crossings: 3 }) }));
    const words = wordsOf(
      decisionTornado.spec(
        analysed(nationalResult(10), {
          "one-way": result.sensitivity["national.total"]?.["one-way"] ?? [],
          shapley: fair,
          threshold: several,
        }),
      ),
    );
    expect(words).toContain("0.710\n(0.002, one of 3)");
    const caption = decisionTornado.caption(analysed(nationalResult(10), { shapley: fair, threshold: several }));
    expect(caption).toContain("“One of 3”: the result changes sides at other values too");
    expect(decisionTornado.caption(result)).not.toContain("One of 3");
  });

  it("keeps a place for EVPPI and says that it is not there", () => {
    expect(wordsOf(spec).filter((word) => word === "not computed").length).toBeGreaterThan(3);
    expect(decisionTornado.caption(result)).toMatch(/1 of \d+ assumptions can do so.*is not computed: /);
  });
});

describe("the plane of elementary effects", () => {
  const spec = morrisPlot.spec(result);

  it("has each assumption at μ* and σ, with its interval, and names them", () => {
    const [points] = layersWith(spec, "point");
    expect(points?.data.values.map(({ x, y }) => [x, y])).toEqual([
      [300, 60],
      [200, 140],
      [100, 220],
    ]);
    const [first] = points?.data.values ?? [];
    expect([first?.from, first?.to]).toEqual([
      expect.closeTo(300 - 19.788195347, 6),
      expect.closeTo(300 + 19.788195347, 6),
    ]);
    expect(wordsOf(spec).join(" ").replaceAll("\n", " ")).toContain("supported discharge");
  });

  it("draws groups, which have no σ, open on the axis", () => {
    const [first] = effects;
    const group = { ...first, assumption: "all prices" } as const;
    const { sigma: _, ...without } = group as typeof group & { sigma: number };
    const grouped = analysed(nationalResult(10), { morris: [without as never, ...effects] });
    const [single, groups] = layersWith(morrisPlot.spec(grouped), "point");
    expect(single?.data.values).toHaveLength(3);
    expect(groups?.data.values.map(({ x, y }) => [x, y])).toEqual([[300, 0]]);
    expect(morrisPlot.caption(grouped)).toContain("Open: a group");
    expect(morrisPlot.caption(result)).not.toContain("Open");
    expect(morrisPlot.caption(result)).toContain("moves it by £300m on average");
  });
});
