import { describe, expect, it } from "vitest";
import { withoutMiddle } from "../../src/assumptions/withoutMiddle.js";

describe("a long name", () => {
  it("keeps its start and its end by whole words, as many as there is room for", () => {
    expect(withoutMiddle("Admissions avoided among patients with heart failure", 30)).toBe(
      "Admissions…with heart failure",
    );
    expect(withoutMiddle("Admissions avoided among patients with asthma", 30)).toBe("Admissions avoided…with asthma");
    expect(withoutMiddle("Saving, England, net of centralised costs", 32)).toBe("Saving,…net of centralised costs");
  });

  it("keeps something of both sides: a long start and one word say less", () => {
    // "Share of those in hospital on…1)" would keep as many letters.
    const name = "Share of those in hospital on the day who go home on it (Group 1)";
    expect(withoutMiddle(name, 33)).toBe("Share of those in…on it (Group 1)");
  });

  it("keeps letters where words are long", () => {
    expect(withoutMiddle("Long-term conditions, England", 28)).toBe("Long-term conditions…England");
    expect(withoutMiddle("Long-term conditions, England", 26)).toBe("Long-term conditio…England");
    expect(withoutMiddle("pneumonoultramicroscopicsilicovolcanoconiosis", 12)).toBe("pneumo…iosis");
  });

  it("is never longer than there is room for, and whole where there is room", () => {
    const name = "Days in hospital × hazard ratio of infections 🩺 in the second year";
    for (let most = 4; most <= 80; most++) {
      const cut = withoutMiddle(name, most);
      expect([...cut].length).toBeLessThanOrEqual(most);
      if (most >= [...name].length) expect(cut).toBe(name);
    }
  });
});
