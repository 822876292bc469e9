/** Rows of analyses by the labels of their assumptions, in full and in little room. */
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../src/assumptions/assumption.js";
import { findAssumption, rowName, shortRowName } from "../../src/assumptions/rowName.js";

const labelled = (id: string, label?: string): Assumption => ({ id, over: [], value: ["1"], ...(label && { label }) });
const extent = (condition: string) => `Extent to which the extended case is realised, ${condition}`;
const study = {
  assumptions: [
    labelled("days", "Days with a catheter"),
    labelled("ratio", "Hazard ratio of infections of the bloodstream, silver"),
    labelled("e.ltc", extent("long-term conditions")),
    labelled("e.esd", extent("supported discharge")),
    labelled("e.chemo", extent("chemotherapy")),
    labelled("plain"),
    labelled("a + b", "An id with a plus in it"),
  ],
};

describe("the name of a row", () => {
  it.each([
    ["days", "Days with a catheter"],
    ["plain", "plain"],
    ["days[hrg=H30]", "Days with a catheter [hrg=H30]"],
    ["All tariffs", "All tariffs"],
    ["days × plain", "Days with a catheter × plain"],
    ["e.ltc + e.esd", `${extent("long-term conditions")} + ${extent("supported discharge")}`],
    [
      "e.ltc + e.esd × days",
      `${extent("long-term conditions")} + ${extent("supported discharge")} × Days with a catheter`,
    ],
    ["a + b", "An id with a plus in it"],
  ])("%s is spelt out by labels: %s", (row, name) => {
    expect(rowName(study, row)).toBe(name);
  });

  it("finds the table of a cell, and nothing for a group", () => {
    expect(findAssumption(study, "days[hrg=H30]")?.id).toBe("days");
    expect(findAssumption(study, "All tariffs")).toBeUndefined();
  });

  it("is of no one assumption where a row is about several, whichever comes first", () => {
    for (const row of ["days[hrg=H30] + ratio", "days[hrg=H30] × ratio", "days[hrg=H30] + days[hrg=H31] × plain"]) {
      expect(findAssumption(study, row), row).toBeUndefined();
    }
    expect(findAssumption(study, "a + b")?.label).toBe("An id with a plus in it");
  });
});

describe("the name of a row in little room", () => {
  it("is the whole name where it fits, and of a single assumption always", () => {
    expect(shortRowName(study, "days × plain")).toBe("Days with a catheter × plain");
    expect(shortRowName(study, "e.ltc")).toBe(extent("long-term conditions"));
  });

  it("keeps what tells the partners of a pair apart, and never falls back on ids", () => {
    expect(shortRowName(study, "days × ratio")).toBe("Days with a catheter × Hazard…bloodstream, silver");
    const pairs = ["e.ltc × ratio", "e.esd × ratio", "e.ltc + e.esd + e.chemo × days"].map((row) =>
      shortRowName(study, row),
    );
    expect(new Set(pairs).size).toBe(3);
    expect(pairs[2]).toMatch(/^Extent…conditions and 2 more × Days with a catheter$/);
    for (const name of pairs) {
      expect(name).not.toContain("e.");
      expect([...name].length).toBeLessThanOrEqual(62);
    }
  });

  it("names the first of those that depend on each other, and counts the others", () => {
    const name = shortRowName(study, "e.ltc + e.esd + e.chemo", 48);
    expect(name).toMatch(/^Extent to which…long-term conditions and 2 more$/);
    expect([...name].length).toBeLessThanOrEqual(48);
  });
});
