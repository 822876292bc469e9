import { describe, expect, it } from "vitest";
import { perspectives, perspectivesOf } from "../../../src/charts/perspectives.js";
import { ladderOf, savingsLadder } from "../../../src/charts/savingsLadder.js";
import { yearGrid } from "../../../src/charts/years/yearGrid.js";
import { nationalResult } from "../../report/fixture.js";
import { ladderResult } from "../../report/ladderFixture.js";
import { layersOf } from "../marks.js";

const result = await ladderResult();

describe("an output over years and rungs", () => {
  it("is known by its indexes, whatever it is called", () => {
    const grid = ladderOf(result);
    expect([grid?.formula, grid?.label, grid?.years, grid?.columns]).toEqual([
      "ladder",
      "Ladder of the ward",
      ["1", "2", "3"],
      ["gross", "released", "net"],
    ]);
    expect(perspectivesOf(result)?.formula).toBe("views");
    expect(yearGrid(result, "term")).toBeUndefined();
    expect(ladderOf(nationalResult(10))).toBeUndefined();
  });

  it("holds the mean of each cell at its place: net of year t is 100m t/3 times a half, less 20m", () => {
    const means = ladderOf(result)?.readings.map((row) => row.map(({ summary }) => summary.mean / 1e6));
    means?.forEach(([gross, released, net], year) => {
      expect(gross).toBe(100);
      expect(released).toBeCloseTo((50 * (year + 1)) / 3, 1);
      expect(net).toBeCloseTo((50 * (year + 1)) / 3 - 20, 1);
    });
    expect(ladderOf(result)?.scale).toMatchObject({ prefix: "£", suffix: "m", per: "a year" });
  });
});

describe("the lines of a ladder", () => {
  const named = (chart: typeof savingsLadder) =>
    layersOf(chart.spec(result)).flatMap(({ data }) => data.values.flatMap((value) => value.words ?? []));

  it("bear their names, from the highest to the lowest", () => {
    expect(named(savingsLadder)).toEqual(["gross", "released", "net"]);
  });

  it("that coincide are one line with all names", () => {
    expect(named(perspectives)).toEqual(["payer, both", "hospital"]);
  });

  it("have the interval of the last rung as a band, which is that of the uniform share", () => {
    const [band] = layersOf(savingsLadder.spec(result));
    const last = band?.data.values.at(-1);
    expect(last?.year).toBe(3);
    expect(Number(last?.low)).toBeCloseTo(2.5 - 20, 0);
    expect(Number(last?.high)).toBeCloseTo(97.5 - 20, 0);
  });

  it("are points where there is one year", async () => {
    const one = await ladderResult({ years: 1 }, { published: undefined });
    expect(layersOf(savingsLadder.spec(one))[0]?.mark).toMatchObject({ type: "rule" });
  });

  it("say that nothing is discounted, and whose money it is", () => {
    expect(JSON.stringify(savingsLadder.spec(result)["title"])).toContain("payer of the ward");
    expect(savingsLadder.caption(result)).toContain("Undiscounted");
  });
});
