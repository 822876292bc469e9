import { describe, expect, it } from "vitest";
import { baseCase, distance, headlineStudy, millions, pence, reference } from "./baseCase.js";

const national = [
  "national.ltc",
  "national.esd",
  "national.chemo",
  "national.eol",
  "national.central",
  "national.total",
];
const inEveryPreset = Object.keys(reference["all presets"]).filter((id) => !id.startsWith("add: "));

describe("against rational arithmetic", () => {
  it.each(["published", "low", "high"])("%s", (preset) => {
    const wanted = reference.presets[preset] ?? {};
    const value = baseCase(headlineStudy, [...inEveryPreset, ...Object.keys(wanted)], { preset });
    for (const id of inEveryPreset) expect(distance(value(id), reference["all presets"][id]), id).toBeLessThan(1e-13);
    for (const [id, figure] of Object.entries(wanted)) expect(distance(value(id), figure), id).toBeLessThan(1e-13);
  });

  it.each([0.5, 0.3, 0].flatMap((release) => ["published", "low", "high"].map((preset) => [release, preset] as const)))(
    "release %d, %s",
    (release, preset) => {
      const wanted = reference.presets[`${preset}, release ${release}`] ?? {};
      const set = { "realisation.release": String(release) };
      const value = baseCase(headlineStudy, Object.keys(wanted), { preset, set });
      expect(Object.keys(wanted)).toHaveLength(5);
      for (const [id, figure] of Object.entries(wanted)) expect(distance(value(id), figure), id).toBeLessThan(1e-13);
    },
  );
});

describe("the published figures", () => {
  it("low: £540m, sum of the areas less £63m", () => {
    const value = baseCase(headlineStudy, national, { preset: "low" });
    expect(national.map((id) => millions(value(id)))).toEqual(["180.0", "217.0", "46.0", "160.0", "63.0", "540.0"]);
  });

  it("high: £1,217m, printed as £1.2bn", () => {
    const value = baseCase(headlineStudy, national, { preset: "high" });
    expect(national.map((id) => millions(value(id)))).toEqual(["210.0", "837.0", "73.0", "160.0", "63.0", "1217.0"]);
  });

  it("local: 1.7, 1.9, 0.42 and 1.2 million", () => {
    const ids = ["local.ltc", "local.esd", "local.chemo", "local.eol", "local.ltc.extended", "local.total"];
    const value = baseCase(headlineStudy, ids);
    expect(ids.map((id) => pence(value(id)))).toEqual([
      "1700000.00",
      "1900000.00",
      "420000.00",
      "1200000.00",
      "1983333.35",
      "5220000.00",
    ]);
  });

  it("local figures do not depend on the extent", () => {
    for (const preset of ["low", "high"]) {
      expect(pence(baseCase(headlineStudy, ["local.esd"], { preset })("local.esd"))).toBe("1900000.00");
    }
  });
});

describe("what the specification works out", () => {
  it("half the tariff must be released: £8m and £12m are left of it, nothing at 0.492 and 0.495", () => {
    const at = (preset: string, release: string) =>
      millions(
        baseCase(headlineStudy, ["national.total"], { preset, set: { "realisation.release": release } })(
          "national.total",
        ),
      );
    expect([at("low", "0.5"), at("high", "0.5")]).toEqual(["8.3", "11.9"]);
    expect([at("low", "0.3"), at("high", "0.3")]).toEqual(["-204.4", "-470.2"]);
    expect([at("low", "0"), at("high", "0")]).toEqual(["-523.4", "-1193.3"]);
    const breakEven = (preset: string) =>
      baseCase(headlineStudy, ["national.breakEvenRelease"], { preset })("national.breakEvenRelease").toFixed(3);
    expect([breakEven("low"), breakEven("high")]).toEqual(["0.492", "0.495"]);
  });

  it("break-even does not depend on the release it is asked at", () => {
    const at = (release: string) =>
      baseCase(headlineStudy, ["national.breakEvenRelease"], { set: { "realisation.release": release } })(
        "national.breakEvenRelease",
      ).toFixed(20);
    expect(at("0.3")).toBe(at("1"));
  });

  it("break-even by area: 57%, 45%, 37%, 52%", () => {
    const ids = ["local.ltc", "local.esd", "local.eol", "esdx"].map((area) => `${area}.breakEvenRelease`);
    const value = baseCase(headlineStudy, ids);
    expect(ids.map((id) => value(id).toFixed(2))).toEqual(["0.57", "0.45", "0.37", "0.52"]);
  });

  it("supported discharge: a third is a price cut on patients whose care does not change", () => {
    const ids = ["priceGroup2", "priceGroup1", "excessBedDays", "providerCost"].map((part) => `local.esd.${part}`);
    const value = baseCase(headlineStudy, [...ids, "esd.avoidedTariff"]);
    expect(ids.map((id) => value(id).div(1e6).toFixed(2))).toEqual(["1.12", "2.21", "0.11", "1.55"]);
    expect(value("esd.avoidedTariff").div(1e6).toFixed(2)).toBe("3.45");
  });

  it("without renegotiation supported discharge loses £1.43m", () => {
    const set = { "esd.renegotiatedFraction": "1" };
    expect(baseCase(headlineStudy, ["local.esd"], { set })("local.esd").div(1e6).toFixed(2)).toBe("-1.43");
  });

  it("86% of the chemotherapy saving is VAT", () => {
    const ids = ["herceptinVat", "otherVat", "delivery"].map((part) => `local.chemo.${part}`);
    const value = baseCase(headlineStudy, ids);
    expect(ids.map((id) => value(id).toFixed(0))).toEqual(["242032", "119532", "58436"]);
  });

  it("end of life: a ratio of 133.3 gives 80,533 people, 31% of deaths in hospital", () => {
    const ids = ["ratio60", "population", "shareOfHospitalDeaths"].map((part) => `national.eol.${part}`);
    const value = baseCase(headlineStudy, ids);
    expect(ids.map((id) => value(id).toFixed(2))).toEqual(["133.33", "80533.33", "0.31"]);
  });

  it("extended discharge: £75.75 for each of 11.05m days", () => {
    const value = baseCase(headlineStudy, ["esdx.netPerDay", "esdx.days"]);
    expect(pence(value("esdx.netPerDay"))).toBe("75.75");
    expect(value("esdx.days").toString()).toBe("11050000");
  });

  it("end-of-life patients counted as long-term conditions too: at most £0.34m, £45m for England", () => {
    const value = baseCase(headlineStudy, ["local.overlap.eolLtc", "national.overlap.eolLtc"]);
    expect(value("local.overlap.eolLtc").div(1e6).toFixed(2)).toBe("0.34");
    expect(value("national.overlap.eolLtc").div(1e6).toFixed(0)).toBe("45");
  });

  it("a share of the centre of £539,000", () => {
    expect(baseCase(headlineStudy, ["local.central"])("local.central").div(1000).toFixed(0)).toBe("539");
  });
});
