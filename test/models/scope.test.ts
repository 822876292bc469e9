import { describe, expect, it } from "vitest";
import { models } from "../../src/models/index.js";

const scope = models()["hospital-care-at-home"]?.scope ?? [];
const table = (start: string) => {
  const found = scope.find(({ title }) => title.startsWith(start));
  if (found === undefined) throw new Error(`no scope table ${start}`);
  return found;
};
const codes = (start: string, column = 0) => table(start).rows.map((row) => row[column]);

describe("code lists, as printed in the methodology", () => {
  it("nine ambulatory care sensitive conditions", () => {
    expect(codes("Long-term conditions", 1)).toEqual([
      "J20, J41-J44, J47",
      "E100-E108, E110-E118, E120-E128, E130-E138, E140-E148",
      "E86, K52",
      "J10, J11, J13, J14-J16, J18",
      "L03, L04, L08, L980",
      "J45, J46",
      "I20, I24",
      "I10, I119",
      "D501, D508, D509",
    ]);
  });

  it("nine rows that count to 14 healthcare resource groups", () => {
    const groups = codes("Enhanced supported discharge");
    expect(groups).toEqual(["H30", "H39", "H40", "H71", "H80-81", "H82-83", "H84-85", "H86-87", "H88-89"]);
    expect(groups.reduce((count, code = "") => count + (code.includes("-") ? 2 : 1), 0)).toBe(14);
    expect(table("Enhanced supported discharge").rows[3]?.[1]).toBe("Revisonal procedures to hips");
  });

  it("chemotherapy bands, whose costs do not rise", () => {
    const pounds = (start: string) => codes(start, 2).map((cost = "") => Number(cost.replace(/[£,]/g, "")));
    expect(codes("Chemotherapy: procurement", 1)).toEqual(
      "X70.1 X70.2 X70.3 X70.4 X70.5 X71.1 X71.2 X71.3 X71.4 X71.5".split(" "),
    );
    expect(pounds("Chemotherapy: procurement")).toEqual([196, 346, 771, 639, 782, 980, 1015, 1517, 1985, 1712]);
    expect(codes("Chemotherapy: delivery", 1)).toEqual("X72.1 X72.2 X72.3 X72.4 X72.8 X72.9".split(" "));
    expect(pounds("Chemotherapy: delivery")).toEqual([208, 117, 153, 154, 160, 160]);
    expect(table("Chemotherapy: procurement").note).toContain("band 4 lies below band 3");
  });

  it("breast cancer operations with the misprint kept and noted", () => {
    const operations = codes("Chemotherapy: breast");
    expect(operations).toHaveLength(16);
    expect(operations[0]).toBe("B72.2");
    expect(table("Chemotherapy: breast").note).toContain("B27.2");
  });

  it("15 rows of cancer diagnoses, and the one group of end-of-life care", () => {
    expect(codes("Chemotherapy, extended")).toHaveLength(15);
    expect(codes("End of life")).toEqual(["D99"]);
  });

  it("every table says where it comes from", () => {
    for (const { source, columns, rows } of scope) {
      expect(source).toContain("Methodologies (2010)");
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});
