import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/sensitivity/event.js";
import { distance } from "../../src/sensitivity/filtering/distance.js";
import { type BothSides, type FilteringRow, filtering } from "../../src/sensitivity/filtering.js";
import { checkAnalyses } from "../../src/sensitivity/index.js";
import type { Study } from "../../src/study/study.js";
import { simulateDraws } from "../engine/fixtures.js";
import { answered, studyOf, uncertain } from "./studies.js";

const claim = { low: 10, high: 12, kind: "scenario" } as const;
const codeOf = (code: string) => expect.objectContaining({ code });

describe("an event", () => {
  it.each([
    ["above 1.2bn", { above: 1.2e9 }],
    ["above £540m", { above: 540e6 }],
    ["below 0", { below: 0 }],
    ["below -3.5k", { below: -3500 }],
    ["within 540m to 1.2bn", { within: [540e6, 1.2e9] }],
    ["above  1e9", { above: 1e9 }],
    ["within 1,000 to 2,000", { within: [1000, 2000] }],
    ["above published range", { above: 12 }],
    ["below published range", { below: 10 }],
    ["within published range", { within: [10, 12] }],
  ])("%s", (text, event) => {
    expect(readEvent(text, claim).event).toEqual(event);
  });

  it.each(["above", "over 3", "within 3", "within 3 to 2", "above 3 to 4", "above a lot", ""])("is not %j", (text) => {
    expect(() => readEvent(text, claim)).toThrowError(codeOf("event-syntax"));
  });

  it("of a published range needs one", () => {
    expect(() => readEvent("above published range", undefined)).toThrowError(codeOf("no-published-range"));
  });
});

describe("the distance", () => {
  it("is what the two heaps of grades differ by at most, whichever way", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), fc.boolean(), (cut, high) => {
        // 64 scenarios at k / 64: inside are those on one side of the cut, so that one value decides.
        const grades = Float64Array.from({ length: 64 }, (_, k) => (k + 0.5) / 64);
        const inside = Uint8Array.from(grades, (grade) => (grade > cut / 64 === high ? 1 : 0));
        const found = distance(grades, { inside, groups: 1 });
        expect(found.value).toBeCloseTo(1, 12);
        expect(found.standardError).toBeCloseTo(0, 12);
      }),
    );
  });

  it("has the binomial error where groups are too small", () => {
    // Inside: 3 of 4 below a half; outside: 1 of 4.
    const grades = Float64Array.of(0.1, 0.2, 0.3, 0.9, 0.15, 0.6, 0.7, 0.8);
    const inside = Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0);
    const found = distance(grades, { inside, groups: 2 });
    expect(found.value).toBe(0.5);
    expect(found.standardError).toBeCloseTo(Math.sqrt(2 * (0.1875 / 4)), 12);
  });
});

/** y = x1 + x2 / 2 of two standard normals, and a third that plays no part. */
const normals = studyOf({
  assumptions: ["x1", "x2", "idle"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
  formulas: { y: "x1 + 0.5 * x2 + 0 * idle" },
  outputs: ["y"],
});
const choosing = (event: string, study: Study = normals): Study => ({
  ...study,
  run: { ...study.run, sensitivity: ["filtering"], sensitivityOptions: { filtering: { chosen: { event } } } },
});
async function answer(study: Study, scenarios: number, sampler: "sobol" | "random" = "sobol") {
  const drawn = await simulateDraws(study, { scenarios, seed: "filter", workers: 1, sampler });
  return filtering.answer({ study, outputs: ["y"], interval: 0.95, ...drawn });
}

describe("filtering of a sum of normals", () => {
  // Given y > 0, of which x1 explains 1 / 1.25: E[x1 | y > 0] = sqrt(2 / π) / sqrt(1.25), that of x2 half as much. The
  // distribution functions inside and outside differ most at 0: by (2 / π) asin(correlation).
  const share = [1, 0.5].map((weight) => weight / Math.sqrt(1.25));

  it.each(["sobol", "random"] as const)("has the means and distances of theory (%s)", async (sampler) => {
    const rows: readonly FilteringRow[] = answered(await answer(choosing("above 0"), 32_768, sampler), "y");
    share.forEach((correlation, i) => {
      const row = rows.find(({ assumption }) => assumption === `x${i + 1}`) as FilteringRow & BothSides;
      const mean = Math.sqrt(2 / Math.PI) * correlation;
      expect(Math.abs(row.meanInside - mean)).toBeLessThan(4 * row.meanInsideError);
      expect(Math.abs(row.meanOutside + mean)).toBeLessThan(4 * row.meanOutsideError);
      const furthest = (2 / Math.PI) * Math.asin(correlation);
      expect(Math.abs(row.distance - furthest)).toBeLessThan(4 * row.distanceError + 1 / 1024);
      expect(row.distanceError).toBeLessThan(0.01);
      expect(row.medianInside).toBeGreaterThan(0);
      expect(Math.abs(row.medianInside + row.medianOutside)).toBeLessThan(6 * row.medianInsideError);
    });
    expect(rows.map(({ assumption }) => assumption).slice(0, 2)).toEqual(["x1", "x2"]);
  });

  it("tells what plays no part from what does", async () => {
    const found = await answer(choosing("above 0"), 16_384, "random");
    const idle = answered(found, "y").find(({ assumption }) => assumption === "idle");
    const chance = Number(/below (0\.\d+) may be chance/.exec(JSON.stringify(found.y))?.[1]);
    expect(chance).toBeCloseTo(1.3581 * Math.sqrt(4 / 16_384), 2);
    expect(idle === undefined || idle.distance < 1.5 * chance).toBe(true);
  });

  it("parts shares that add up to 1, with a picture of each heap", async () => {
    const [row] = answered(await answer(choosing("above 1"), 8192), "y");
    for (const side of [row?.histogram?.inside ?? [], row?.histogram?.outside ?? []]) {
      expect(side).toHaveLength(20);
      expect(side.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
  });

  it("takes the claim, then break-even, then the highest tenth, whichever can be parted", async () => {
    const remark = async (study: Study) => JSON.stringify((await answer(study, 4096)).y);
    expect(await remark({ ...normals, published: { y: { low: 0, high: 1, kind: "scenario" } } })).toContain(
      "above published range, in 18",
    );
    expect(await remark({ ...normals, published: { y: { low: 0, high: 99, kind: "scenario" } } })).toContain(
      "above 0, in",
    );
    const far = studyOf({ assumptions: normals.assumptions, formulas: { y: "x1 + x2 + 99" }, outputs: ["y"] });
    expect(await remark(far)).toContain("among the highest tenth, in 10%");
  });

  it("is refused where one heap is too small, and its event where it is none", async () => {
    expect((await answer(choosing("above 9"), 2048)).y).toMatchObject({ refused: expect.stringContaining("too few") });
    expect((await answer(choosing("above 0"), 40)).y).toMatchObject({ refused: expect.stringContaining("needs") });
    expect(() => checkAnalyses(choosing("over 3"))).toThrowError(codeOf("event-syntax"));
    expect(() => checkAnalyses(choosing("above published range"))).toThrowError(codeOf("no-published-range"));
  });
});
