import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Choices } from "../../src/study/definition.js";
import { distance, millions } from "./baseCase.js";
import { cashFigures } from "./cashStudy.js";

type Figures = Readonly<Record<string, string>>;
type Cases = Readonly<Record<string, Figures>>;

const reference = JSON.parse(readFileSync("test/reference/claim_to_cash.json", "utf8")) as {
  readonly exact: { readonly low: Cases; readonly high: Cases };
  readonly "one contract for England": string;
  readonly discount: Readonly<Record<string, number>>;
  readonly "near the cap": Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** What a case of the reference stands for. */
function choicesOf(scenario: string, name: string): Choices {
  if (name.startsWith("release 0") || name === "release 1") {
    return { preset: scenario, set: { "realisation.release": name.slice("release ".length) } };
  }
  if (name === "price.year") return { preset: scenario, set: { "price.year": "2023/24" } };
  return name === "steady" ? { preset: scenario } : { preset: `${scenario},${name}` };
}

function expectFigures(figures: Figures, choices: Choices): void {
  const labels = Object.keys(figures);
  const value = cashFigures(labels, choices);
  for (const label of labels) expect(distance(value(label), figures[label]), label).toBeLessThan(1e-12);
}

describe.each(["low", "high"] as const)("against rational arithmetic, %s", (scenario) => {
  it.each(Object.keys(reference.exact[scenario]))("%s", (name) => {
    expectFigures(reference.exact[scenario][name] ?? {}, choicesOf(scenario, name));
  });
});

describe("the facts", () => {
  const net = (preset: string, set: Choices["set"] = {}) =>
    millions(cashFigures(["cash.inYear"], { preset, set })("cash.inYear"));

  it("full release gives the published figures, half of it £8m and £12m", () => {
    expect([net("low"), net("high")]).toEqual(["540.0", "1217.0"]);
    const half = { "realisation.release": "0.5" };
    expect([net("low", half), net("high", half)]).toEqual(["8.3", "11.9"]);
    const none = { "realisation.release": "0" };
    expect([net("low", none), net("high", none)]).toEqual(["-523.4", "-1193.3"]);
  });

  it("is the headline model where nothing is switched on", () => {
    for (const preset of ["published", "low", "high"]) {
      const value = cashFigures(["cash.inYear", "cash.steady", "cash.net[year=1]", "national.total"], { preset });
      for (const id of ["cash.inYear", "cash.steady", "cash.net[year=1]"]) {
        expect(value(id).minus(value("national.total")).abs().lt(1e-15), id).toBe(true);
      }
    }
  });

  it("is the last year's where there are fewer years than the one reported, and never nothing", () => {
    const value = cashFigures(["cash.inYear", "cash.net[year=3]"], { preset: "low,release-path", years: 3 });
    expect(value("cash.inYear").eq(value("cash.net[year=3]"))).toBe(true);
    expect(value("cash.inYear").isZero()).toBe(false);
  });

  it("an evaluated programme keeps of the claim what the perspective sees of it", () => {
    const saving = (perspective: string) =>
      cashFigures(["reference.saving", "reference.kept", "cash.steady"], {
        preset: "low,reference-class",
        perspective,
      });
    for (const perspective of ["commissioner", "provider", "society"]) {
      const value = saving(perspective);
      const claim = value("reference.kept").times(value("cash.steady"));
      expect(value("reference.saving").minus(claim).abs().lt(1e-3), perspective).toBe(true);
    }
  });

  it("overlap of end of life and long-term conditions: £45m at one scale, £36m at the other", () => {
    const removed = (scale: string) =>
      cashFigures(["overlap.total"], { preset: "low,overlap-removed", set: { "overlap.atScale": scale } })(
        "overlap.total",
      )
        .div(1e6)
        .toFixed(0);
    expect([removed("eol"), removed("ltc")]).toEqual(["45", "36"]);
  });

  it("what is taken out is what net cash falls by, optimism bias included", () => {
    const set = { "struct.optimismBias": "counted", "struct.optimismBiasRate": "0.4" };
    const ids = ["cash.inYear", "overlap.total"];
    const [whole, reduced] = ["high", "high,overlap-removed"].map((preset) =>
      cashFigures(ids, { preset, set, years: 1 }),
    );
    const fall = whole?.("cash.inYear").minus(reduced?.("cash.inYear") ?? 0);
    expect(
      reduced?.("overlap.total")
        .minus(fall ?? 0)
        .abs()
        .lt(1e-3),
    ).toBe(true);
    expect(fall?.div(1e6).toFixed(1)).toBe("59.5");
  });

  it("what the extended case counts again is at most about £31m and £31m", () => {
    const removed = (id: string) =>
      cashFigures(["overlap.removed[area=esdx]"], { preset: "high", set: { [id]: "1" } })("overlap.removed[area=esdx]")
        .div(1e6)
        .toFixed(1);
    expect([removed("overlap.eolEsdx"), removed("overlap.ltcEsdx")]).toEqual(["30.5", "31.0"]);
  });

  it("VAT is no saving of the public sector, whichever way that is said", () => {
    const seen = cashFigures(["cash.byPerspective[year=1,perspective=public-sector]"], { preset: "low" });
    const nhs = cashFigures(["cash.byPerspective[year=1,perspective=NHS]"], { preset: "low,vat-transfer" });
    const difference = seen("cash.byPerspective[year=1,perspective=public-sector]").minus(
      nhs("cash.byPerspective[year=1,perspective=NHS]"),
    );
    expect(difference.abs().lt(1e-6)).toBe(true);
  });

  it("a price cut on Group 2 is nil for the NHS and the hospital's loss", () => {
    const terms = ["price-group-2", "income-lost"].map((term) => `cash.term[year=1,term=${term}]`);
    const value = cashFigures(terms, { preset: "low" });
    expect(
      value(terms[0] ?? "")
        .plus(value(terms[1] ?? ""))
        .isZero(),
    ).toBe(true);
    expect(millions(value(terms[0] ?? ""))).toBe("127.9");
  });
});

describe("step charges", () => {
  it("near the cap chance and season cost £74k, which a flat or pooled count hides", () => {
    for (const [mean, expected] of Object.entries(reference["near the cap"])) {
      const ids = Object.keys(expected);
      const admissions = String(Number(mean) * (12 / 0.7));
      const value = cashFigures(ids, { set: { "ltc.admissions": admissions } });
      for (const id of ids) expect(value(id).toNumber(), id).toBeCloseTo(expected[id] ?? Number.NaN, 4);
    }
    const at100 = reference["near the cap"]["100"] ?? {};
    expect(Object.values(at100).map((pounds) => Math.round(pounds / 1000))).toEqual([74, 0, 16]);
  });

  it("one contract for all England would be another figure again: £161m", () => {
    const ids = ["ltc.avoidedTariff", "ltc.captured", "ltc.rateBeyondCap"];
    const value = cashFigures(ids);
    const scale = 180 / 1.7;
    const get = (id: string) => value(id).toNumber();
    const charge = 1181832.4816499995 + get("ltc.rateBeyondCap") * (scale * get("ltc.captured") - 1200);
    const single = scale * get("ltc.avoidedTariff") - charge;
    expect(single / Number(reference["one contract for England"])).toBeCloseTo(1, 12);
    expect((single / 1e6).toFixed(0)).toBe("161");
  });

  it("what trusts keep adds up to England", () => {
    const years = [1, 5].flatMap((year) => [`cash.net[year=${year}]`, `commissioner.sum[year=${year}]`]);
    const value = cashFigures(years, { preset: "high,fixed-contracts,uptake-ramp,optimism-bias" });
    for (const year of [1, 5]) {
      expect(distance(value(`commissioner.sum[year=${year}]`), value(`cash.net[year=${year}]`).toFixed())).toBeLessThan(
        1e-15,
      );
    }
  });
});

describe("discounting", () => {
  it.each(Object.keys(reference.discount))("year %s", (name) => {
    const [year, timing = ""] = name.split(" ");
    const label = `budget.discountFactor[year=${year}]`;
    const value = cashFigures([label], { years: 100, set: { "budget.discounting": timing } })(label);
    expect(value.toNumber()).toBeCloseTo(reference.discount[name] ?? Number.NaN, 14);
  });
});
