import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { baseCase, reference } from "./baseCase.js";

describe("supported discharge of one group of 100 spells", () => {
  const file = "test/models/supportedDischargeVector.yaml";

  it("groups, totals and saving", () => {
    const value = baseCase(file, [
      "esd.hospitalCost",
      "esd.remainingHospitalCost",
      "local.esd.providerCost",
      "local.esd",
      "local.esd.priceGroup2",
      "local.esd.priceGroup1",
      "local.esd.excessBedDays",
      "local.esd.bedDaysReleased",
      "esd.avoidedTariff",
      "esd.group1",
      "esd.group2",
      "esd.group3",
    ]);
    expect(["esd.group1", "esd.group2", "esd.group3"].map((id) => value(id).toNumber())).toEqual([42, 40, 18]);
    expect(value("esd.hospitalCost").toNumber()).toBe(608_000);
    expect(value("esd.remainingHospitalCost").toNumber()).toBe(356_400);
    expect(value("local.esd.providerCost").toNumber()).toBe(69_000);
    expect(value("local.esd").toNumber()).toBe(182_600);
    expect(value("local.esd.priceGroup2").toNumber()).toBe(120_000);
    expect(value("local.esd.priceGroup1").toNumber()).toBe(126_000);
    expect(value("local.esd.excessBedDays").toNumber()).toBe(5_600);
    expect(value("esd.avoidedTariff").toNumber()).toBe(251_600);
    const released = reference["esd vector"]["bedDaysReleased"] ?? "";
    expect(value("local.esd.bedDaysReleased").eq(released)).toBe(true);
  });

  it.each([
    ["nobody stays to the discharge day", "15", 0, 100],
    ["everybody does", "1", 70, 0],
    ["a stay as long as the discharge day is not shorter", "3", 56, 20],
  ])("%s", (_, dischargeDay, group1, group2) => {
    const set = { "esd.dischargeDay": dischargeDay };
    const ids = ["esd.group1", "esd.group2", "esd.avoidedTariff"];
    const parts = ["local.esd.priceGroup2", "local.esd.priceGroup1", "local.esd.excessBedDays"];
    const value = baseCase(file, [...ids, ...parts], { set });
    expect(value("esd.group1").toNumber()).toBe(group1);
    expect(value("esd.group2").toNumber()).toBe(group2);
    const sum = parts.reduce((total, id) => total.plus(value(id)), new Decimal(0));
    expect(value("esd.avoidedTariff").eq(sum)).toBe(true);
  });
});

describe("a year of Herceptin", () => {
  const value = baseCase("test/models/herceptin.yaml", ["printed", "withVat", "beforeVat", "vat", "first", "next"]);

  it("from the printed prices and from the price of a vial", () => {
    expect(value("printed").toString()).toBe("24892.22");
    expect(value("beforeVat").toString()).toBe("21184.8");
    expect(value("withVat").toString()).toBe("24892.14");
    expect(value("vat").toString()).toBe("3707.34");
  });

  it("the printed penny is rounded half up, which binary arithmetic misses", () => {
    expect(value("first").toString()).toBe("1914.78");
    expect(value("next").toString()).toBe("1436.085");
    expect(value("next").toFixed(2, Decimal.ROUND_HALF_UP)).toBe("1436.09");
    expect(value("next").toFixed(2, Decimal.ROUND_HALF_EVEN)).toBe("1436.08");
    expect((3 * 407.4 * 1.175).toFixed(2)).toBe("1436.08");
  });
});
