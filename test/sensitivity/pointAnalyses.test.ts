/** Analyses at points of their own: two-way, spider, named cases; expected values from the formulas by hand. */
import { describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan/plan.js";
import { type CaseRow, cases } from "../../src/sensitivity/cases.js";
import { checkAnalyses } from "../../src/sensitivity/index.js";
import type { SensitivityMethod } from "../../src/sensitivity/method.js";
import { PLACES } from "../../src/sensitivity/points/gridLines.js";
import type { TwoWayRow } from "../../src/sensitivity/points/twoWayRow.js";
import { type SpiderRow, spider } from "../../src/sensitivity/spider.js";
import { twoWay } from "../../src/sensitivity/twoWay.js";
import type { Study } from "../../src/study/study.js";
import type { SensitivityRow } from "../../src/summary/result.js";
import { answered, band, mix, studyOf, uncertain } from "./studies.js";

const uniform = (id: string, min: number, max: number) => uncertain(id, "uniform", { min, max });
const study = studyOf({
  assumptions: [uniform("a", 0, 10), uniform("b", 1, 3), uniform("c", 0, 1)],
  formulas: { y: "a * b - 12 + c" },
  outputs: ["y"],
});
const choosing = (name: string, chosen: object, of: Study = study): Study => ({
  ...of,
  run: { ...of.run, sensitivity: [name], sensitivityOptions: { [name]: { chosen } } },
});
const answer = <Row extends SensitivityRow>(method: SensitivityMethod<Row>, of: Study = study) => {
  const plan = planRun(of, { scenarios: 1, seed: "1", sampler: "random" });
  return method.answer({ study: of, outputs: ["y"], interval: 0.9, draws: {}, plan, ranks: {} });
};
async function rows<Row extends SensitivityRow>(method: SensitivityMethod<Row>, of?: Study): Promise<readonly Row[]> {
  return answered(await answer(method, of), "y");
}
const refused = (of: Study, code: string) =>
  expect(() => checkAnalyses(of)).toThrowError(expect.objectContaining({ code }));

describe("two-way analysis", () => {
  it("is the model over the grid of the two that move it most, evenly spaced between their ends", async () => {
    const all: readonly TwoWayRow[] = await rows(twoWay);
    expect(all).toHaveLength(PLACES * PLACES);
    expect(new Set(all.map(({ assumption, other }) => `${assumption} ${other}`))).toEqual(new Set(["a b"]));
    expect(all[0]).toMatchObject({ value: expect.closeTo(0.5, 12), otherValue: expect.closeTo(1.1, 12) });
    expect(all.at(-1)).toMatchObject({ value: expect.closeTo(9.5, 12), otherValue: expect.closeTo(2.9, 12) });
    expect(all[1]?.otherValue).toBeCloseTo(1.1 + 1.8 / (PLACES - 1), 12);
    for (const { value, otherValue, output } of all) expect(output).toBeCloseTo(value * otherValue - 11.5, 10);
  });

  it("takes the two that are named, in their order", async () => {
    const all = await rows(twoWay, choosing("two-way", { of: ["c", "a"] }));
    for (const row of all) expect(row.output).toBeCloseTo(row.otherValue * 2 - 12 + row.value, 10);
    expect(all[0]).toMatchObject({ assumption: "c", other: "a" });
  });

  it("says whether it breaks even anywhere, and shows a grid rather than a list", async () => {
    const { y } = await answer(twoWay);
    expect(y).toMatchObject({
      remark: expect.stringMatching(/values of b; \d+ of the 441 pairs give a result above 0$/),
    });
    const never = studyOf({ assumptions: study.assumptions, formulas: { y: "a * b + c" }, outputs: ["y"] });
    expect((await answer(twoWay, never)).y).toMatchObject({ remark: expect.stringContaining("no break-even") });
    const grouped = choosing(
      "two-way",
      { of: ["a", "rest"] },
      { ...study, groups: [{ name: "rest", members: ["b", "c"] }] },
    );
    const remark = expect.stringMatching(/^across: probabilities that all members of rest are set to;/);
    expect((await answer(twoWay, grouped)).y).toMatchObject({ remark });
    const all = await rows(twoWay);
    const view = twoWay.view?.(all);
    expect(view?.rows.map(({ value }) => value)).toEqual([0.5, 2.75, 5, 7.25, 9.5].map((x) => expect.closeTo(x, 9)));
    expect(view?.columns.map(({ title }) => title)).toEqual([
      "Set to",
      "at 1.1",
      "at 1.55",
      "at 2",
      "at 2.45",
      "at 2.9",
    ]);
    const [row] = view?.rows ?? [];
    expect(row && view?.columns.at(-1)?.of(row)).toBeCloseTo(0.5 * 2.9 - 11.5, 10);
  });

  it("takes counts and listed values at values that they can have", async () => {
    const listed = { values: [1, 4, 9], probabilities: [0.2, 0.5, 0.3] };
    const counted = studyOf({
      assumptions: [
        uncertain("k", "poisson", { mean: 3 }),
        uncertain("d", "discrete", listed),
        uncertain("many", "poisson", { mean: 2000 }),
        uniform("a", -1, 1),
      ],
      formulas: { y: "2 * k - 7 + d + many - 2000 + 40 * a" },
      outputs: ["y"],
    });
    const valuesOf = async (of: readonly string[]) => {
      const all = await rows(twoWay, choosing("two-way", { of }, counted));
      return {
        all,
        down: [...new Set(all.map(({ value }) => value))],
        across: [...new Set(all.map((row) => row.otherValue))],
      };
    };
    // The central 90% of a Poisson count of mean 3 is 1 to 6.
    const { all, down, across } = await valuesOf(["k", "d"]);
    expect([down, across]).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 4, 9],
    ]);
    for (const { value, otherValue, output } of all) expect(output).toBeCloseTo(2 * value - 7 + otherValue, 10);
    const view = twoWay.view?.(all);
    expect(view?.columns.map(({ title }) => title)).toEqual(["Set to", "at 1", "at 4", "at 9"]);
    expect(view?.rows.map(({ value }) => value)).toEqual(down);
    const wide = await valuesOf(["many", "a"]);
    expect(wide.down).toHaveLength(PLACES);
    expect(wide.down.every(Number.isInteger)).toBe(true);
    expect([wide.down[0], wide.down.at(-1)]).toEqual([1927, 2074]);
    // Half way from -0.9 to 0.9.
    expect(wide.across[10]).toBe(0);
    expect(wide.across).toHaveLength(PLACES);
  });

  it("keeps the shares of one whole apart", async () => {
    const shares = studyOf({
      indexes: [band],
      assumptions: [mix, uniform("a", 0, 0.1)],
      formulas: { y: "mix[band=low] + 2 * mix[band=middle] + a" },
      outputs: ["y"],
    });
    const [row] = await rows(twoWay, shares);
    expect([row?.assumption.startsWith("mix["), row?.other]).toEqual([true, "a"]);
    refused(choosing("two-way", { of: ["mix[band=low]", "mix[band=high]"] }, shares), "two-way-pair");
  });

  it.each([
    [["a", "q"], "unknown-assumption"],
    [["a", "a"], "two-way-pair"],
    [["a"], "two-way-pair"],
    [["a", "b", "c"], "two-way-pair"],
  ])("refuses %j", (of, code) => refused(choosing("two-way", { of }), code));

  it("is refused of a study with one uncertain assumption", async () => {
    const lone = studyOf({ assumptions: [uniform("a", 0, 1)], formulas: { y: "a" }, outputs: ["y"] });
    expect((await answer(twoWay, lone)).y).toMatchObject({ refused: expect.stringContaining("two uncertain") });
  });
});

describe("spider", () => {
  it("follows each assumption along its range, the widest first", async () => {
    const all: readonly SpiderRow[] = await rows(spider);
    expect([...new Set(all.map(({ assumption }) => assumption))]).toEqual(["a", "b", "c"]);
    for (const { value, output } of all.slice(0, 9)) expect(output).toBeCloseTo(2 * value - 11.5, 10);
    expect(all.slice(0, 9).map(({ value }) => value)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => expect.closeTo(0.5 + (9 * k) / 8, 12)),
    );
  });

  it("is a line of the table for each assumption", async () => {
    const all = await rows(spider);
    const view = spider.view?.(all);
    expect(view?.rows.map(({ assumption }) => assumption)).toEqual(["a", "b", "c"]);
    const [row] = view?.rows ?? [];
    expect(view?.columns.map((column) => row && column.of(row))).toEqual(
      [-10.5, -6, -1.5, 3, 7.5].map((x) => expect.closeTo(x, 9)),
    );
  });
});

describe("named cases", () => {
  const named = (all: readonly CaseRow[], name: string) => all.find(({ assumption }) => assumption === name);

  it("set what they name, by value or percentile, and leave the rest at the base case", async () => {
    const of = { cautious: { a: "10 %", b: 1.5 }, bold: { c: 1 } };
    const all = await rows(cases, choosing("cases", { of }));
    expect(named(all, "cautious")).toEqual({
      assumption: "cautious",
      output: expect.closeTo(1 * 1.5 - 12 + 0.5, 12),
      difference: expect.closeTo(-8.5, 12),
      values: { a: 1, b: 1.5 },
    });
    expect(named(all, "bold")?.difference).toBeCloseTo(0.5, 12);
  });

  it("end with all assumptions at the ends that lower, and that raise, the result", async () => {
    const falling = studyOf({ assumptions: study.assumptions, formulas: { y: "a * b - 20 * c" }, outputs: ["y"] });
    const all = await rows(cases, falling);
    expect(all.map(({ output }) => output)).toEqual([
      expect.closeTo(0.5 * 1.1 - 20 * 0.95, 10),
      expect.closeTo(9.5 * 2.9 - 20 * 0.05, 10),
    ]);
    expect(all[0]?.values).toEqual({ a: 0.5, b: expect.closeTo(1.1, 12), c: 0.95 });
  });

  it.each([
    [{ one: { q: 1 } }, "unknown-assumption"],
    [{ one: { a: 11 } }, "case-outside-support"],
    [{ one: { a: "high" } }, "wrong-type"],
    [{ one: { a: "100 %" } }, "wrong-type"],
  ])("refuse %j", (of, code) => refused(choosing("cases", { of }), code));

  it("refuse to set two shares of one whole", () => {
    const shares = studyOf({ indexes: [band], assumptions: [mix], formulas: { y: "mix[band=low]" }, outputs: ["y"] });
    const of = { one: { "mix[band=low]": 0.2, "mix[band=high]": 0.3 } };
    refused(choosing("cases", { of }, shares), "case-conflict");
  });
});
