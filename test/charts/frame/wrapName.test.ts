import { describe, expect, it } from "vitest";
import { wrapName } from "../../../src/charts/frame/wrapName.js";

describe("a name in a few lines", () => {
  it("is whole where it fits, cut in its middle where not", () => {
    expect(wrapName("Cost of a day at home", 34, 2)).toEqual(["Cost of a day at home"]);
    expect(wrapName("Cost of a day at home in the extended case", 34, 2)).toEqual([
      "Cost of a day at home in the",
      "extended case",
    ]);
    const rows = wrapName("Share of admissions treated at home instead (long-term conditions)", 34, 2);
    expect(rows).toHaveLength(2);
    expect(rows.join(" ")).toMatch(/^Share of admissions .*….*conditions\)$/);
  });

  it("has no line longer than there is room for", () => {
    const names = ["pneumonoultramicroscopicsilicovolcanoconiosis in adults", "a b c d e f g h i j k l m n o p", ""];
    for (const name of names) {
      for (const columns of [4, 7, 12, 20]) {
        const rows = wrapName(name, columns, 2);
        expect(rows.length).toBeLessThanOrEqual(2);
        for (const row of rows) expect([...row].length).toBeLessThanOrEqual(columns);
      }
    }
  });
});
