import { describe, expect, it } from "vitest";
import { baseCase, distance, headlineStudy, millions, reference } from "./baseCase.js";

const one = (id: string, set: Readonly<Record<string, string>> = {}, preset = "published") =>
  baseCase(headlineStudy, [id], { set, preset })(id);

describe("long-term conditions", () => {
  it("A&E costs of those admitted through A&E alone are 70% of the increment", () => {
    const all = one("ltc.urgentCareAvoided");
    expect(one("ltc.urgentCareAvoided", { "ltc.aeCostAppliesTo": "ae-route" }).div(all).toFixed(12)).toBe(
      "0.700000000000",
    );
  });

  it("far above the cap, pooling over the year changes nothing; near it the winter is charged", () => {
    expect(one("local.ltc", { "ltc.cap": "pooled" }).minus(one("local.ltc")).abs().lt(0.01)).toBe(true);
    const near = { "ltc.admissions": "1714.285714285714285714" };
    const monthly = one("ltc.providerCost", near);
    const pooled = one("ltc.providerCost", { ...near, "ltc.cap": "pooled" });
    expect(pooled.minus("1181832.48165").abs().lt(0.01)).toBe(true);
    // Index above 1 in four months: 100 * (0.03 + 0.17 + 0.20 + 0.04) patients at £1,134.30.
    expect(monthly.minus(pooled).toFixed(2)).toBe("49909.20");
  });

  it("bounds for which patients are beyond the cap", () => {
    const [cheap, mean, dear] = ["cheapest", "average-mix", "dearest"].map((choice) =>
      one("ltc.rateBeyondCap", { "ltc.bandCharging": choice }).toFixed(2),
    );
    expect([cheap, mean, dear]).toEqual(["700.00", "1134.30", "1680.00"]);
  });
});

describe("supported discharge", () => {
  it("months are equal, so that pooling changes nothing", () => {
    expect(one("local.esd", { "esd.cap": "pooled" }).minus(one("local.esd")).abs().lt(1e-6)).toBe(true);
  });

  it("the shipped histogram gives what the negative binomials give", () => {
    const histogram = baseCase(headlineStudy, ["local.esd"], { preset: "histogram" })("local.esd");
    expect(distance(histogram, one("local.esd").toFixed())).toBeLessThan(1e-11);
  });

  it("a histogram is stretched by the multiplier", () => {
    const released = (multiplier: string) =>
      baseCase(headlineStudy, ["local.esd.bedDaysReleased"], {
        preset: "histogram",
        set: { "esd.losMultiplier": multiplier },
      })("local.esd.bedDaysReleased");
    expect(released("1.2").gt(released("1"))).toBe(true);
    expect(released("5").eq(released("1.4"))).toBe(true);
  });
});

describe("extended discharge", () => {
  it("added instead of in place, less the 14 groups' own days", () => {
    const value = baseCase(headlineStudy, ["national.esd", "esdx.daysOf14", "esdx.netPerDay"], {
      preset: "high",
      set: { "esdx.case": "add" },
    });
    const own = reference["all presets"]["add: esdx.daysOf14"];
    expect(distance(value("esdx.daysOf14"), own)).toBeLessThan(1e-13);
    const expected = value("esdx.netPerDay")
      .times(11_050_000 - Number(own))
      .plus(217e6);
    expect(distance(value("national.esd"), expected.toFixed())).toBeLessThan(1e-12);
    expect(one("national.esd", { "esdx.case": "add" }, "low").minus(217e6).abs().lt(0.01)).toBe(true);
  });

  it("without a home cost a share of .337 gives £837m", () => {
    const set = { "esdx.netOfHomeCare": "no", "esdx.applicableShare": "0.3366516" };
    expect(millions(one("national.esd", set, "high"))).toBe("837.0");
  });

  it("no stay is cut to less than two days: bands begin at 3, 5 and 7 days", () => {
    const cut = [1, 3, 5];
    [3, 5, 7].forEach((shortest, band) => {
      expect(cut[band]).toBeLessThanOrEqual(shortest - 2);
    });
  });
});

describe("chemotherapy", () => {
  it("to the public sector VAT is no saving", () => {
    expect(one("local.chemo", { "chemo.vat": "transfer" }).toFixed(0)).toBe("58436");
  });

  it.each([
    ["with-vat", "0.15", "375"],
    ["with-vat", "0.166666666666666667", "405"],
    ["before-vat", "0.15", "368"],
    ["before-vat", "0.166666666666666667", "403"],
    ["before-vat", "0.175", "420"],
  ])("price held %s, VAT at %s: £%s thousand", (held, rate, thousands) => {
    const set = { "chemo.priceHeld": held, "chemo.vatRate": rate };
    expect(one("local.chemo", set).div(1000).toFixed(0)).toBe(thousands);
  });
});

describe("replication", () => {
  it("the local contract signed by each of 152 trusts: £154.0m for long-term conditions instead of £180m", () => {
    const set = { "national.contracts": "fixed" };
    expect(millions(one("national.ltc", set, "low"))).toBe("154.0");
    expect(one("national.esd", set, "low").lt(217e6)).toBe(true);
  });

  it("end of life by populations, under either definition of age", () => {
    const by = (age: string) => one("national.eol", { "eol.replication": "population-60", "geo.sixtyPlus": age });
    expect(millions(by("60-and-over"))).toBe("160.0");
    expect(millions(by("over-60"))).toBe("160.0");
  });

  it("a trust's equal part of the centre is £414,000", () => {
    expect(one("local.central", { "central.allocation": "per-pct" }).div(1000).toFixed(0)).toBe("414");
    expect(one("national.total", { "central.allocation": "per-pct" }, "low").toFixed(0)).toBe("540000000");
  });
});
