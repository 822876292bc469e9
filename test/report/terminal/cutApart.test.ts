import { describe, expect, it } from "vitest";
import { cutApart } from "../../../src/report/terminal/cutApart.js";

describe("names of a column", () => {
  it("are cut in the middle where that leaves them different", () => {
    expect(cutApart(["Cost", "Admissions avoided among patients with asthma"], 30)).toEqual([
      "Cost",
      "Admissions avoided…with asthma",
    ]);
  });

  it("lose their start where they differ in the middle", () => {
    const names = ["Outcome under standard care [outcome=none]", "Outcome under biologic [outcome=none]"];
    expect(cutApart(names, 30)).toEqual(["…standard care [outcome=none]", "…biologic [outcome=none]"]);
  });

  it("lose their end where only the words before it differ", () => {
    const end = "of the outcomes that were seen in the third of the trials";
    const names = [`Share at home, old ${end}`, `Share at home, new ${end}`];
    expect(cutApart(names, 24)).toEqual(["Share at home, old of t…", "Share at home, new of t…"]);
  });

  it("are never longer than there is room for, and the same name is the same twice", () => {
    const names = ["Cost of care in hospital, year 1 of 3", "Cost of care in hospice, year 1 of 3"];
    for (let most = 4; most <= 40; most++) {
      const cut = cutApart([...names, ...names], most);
      expect(cut.every((name) => [...name].length <= most)).toBe(true);
      expect(cut.slice(2)).toEqual(cut.slice(0, 2));
    }
  });
});
