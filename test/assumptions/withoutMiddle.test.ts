import { describe, expect, it } from "vitest";
import { withoutMiddle } from "../../src/assumptions/withoutMiddle.js";

describe("a long name", () => {
  it("keeps its start and its end by whole words, where these are not much less", () => {
    expect(withoutMiddle("Admissions avoided among patients with heart failure", 30)).toBe("Admissions…heart failure");
    expect(withoutMiddle("Admissions avoided among patients with asthma", 30)).toBe("Admissions…with asthma");
  });

  it("keeps letters where words are long", () => {
    expect(withoutMiddle("pneumonoultramicroscopicsilicovolcanoconiosis", 12)).toBe("pneum…niosis");
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
