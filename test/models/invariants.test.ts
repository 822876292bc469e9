import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluatePoints, type Point } from "../../src/engine/evaluate.js";
import { defineStudy } from "../../src/files/loadStudy.js";

const sets = [
  "common",
  "long-term-conditions",
  "supported-discharge",
  "extended-discharge",
  "chemotherapy",
  "end-of-life",
  "central-costs",
  "national",
].map((name) => `distributions/${name}.yaml`);

const outputs = [
  "national.total",
  "national.ltc",
  "national.esd",
  "national.esd.baseline",
  "national.esd.extended",
  "national.chemo",
  "national.eol",
  "national.central",
  "local.ltc",
  "local.ltc.extended",
  "local.esd",
  "local.esd.priceGroup2",
  "local.esd.priceGroup1",
  "local.esd.excessBedDays",
  "local.esd.providerCost",
  "local.esd.bedDaysReleased",
  "local.chemo",
  "local.eol",
  "ltc.hospitalCost",
  "ltc.remainingHospitalCost",
  "ltc.providerCost",
  "ltc.urgentCareAvoided",
  "esd.hospitalCost",
  "esd.remainingHospitalCost",
  "chemo.otherCancersEngland",
  "esdx.homeCost",
  "eol.homeCost",
];

const study = (set: Readonly<Record<string, string>> = {}) =>
  defineStudy({ study: "Invariants", model: "hospital-care-at-home", "assumption-sets": sets, outputs }, { set });

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const point: fc.Arbitrary<Point> = fc.record({
  "common.tariffIndex": between(0.5, 1.5),
  "ltc.admissions": between(0, 10_000),
  "ltc.captureRate": between(0, 1),
  "ltc.tariffMean": between(0, 5_000),
  "ltc.shareViaAE": between(0, 1),
  "ltc.aeUplift": between(1, 1.5),
  "ltc.standingCharge": between(0, 3e6),
  "ltc.aeCost": between(0, 300),
  "esd.volumeIndex": between(0, 3),
  "esd.captureRate": between(0, 1),
  "esd.renegotiatedFraction": between(0, 1),
  "esd.losMultiplier": between(0.5, 1.6),
  "esd.dischargeDayShift": fc.constantFrom(-1, 0, 1),
  "esd.standingCharge": between(0, 3e6),
  "esd.ratePerPatient": between(0, 4_000),
  "esdx.applicableShare": between(0, 1),
  "esdx.excessBedDayRate": between(0, 500),
  "esdx.homeCostPerDay": between(0, 500),
  "chemo.breastOperations": between(0, 1_000),
  "chemo.deliveryCostHome": between(0, 300),
  "eol.patients": between(0, 2_000),
  "eol.tariffD99": between(0, 6_000),
  "central.costEngland": between(0, 1e8),
  "geo.theta.ltc": between(0.7, 1.3),
  "geo.theta.esd": between(0.7, 1.3),
  "geo.theta.chemo": between(0.7, 1.3),
  "geo.theta.eol": between(0.7, 1.3),
  "extent.ltc": between(0, 1),
  "extent.esd": between(0, 1),
  "extent.chemo": between(0, 1),
});

type Figures = Readonly<Record<string, number>>;

const evaluate = (of: ReturnType<typeof study>, points: readonly Point[]): readonly Figures[] => {
  const columns = evaluatePoints(of, points);
  return points.map((_, i) => Object.fromEntries(outputs.map((id) => [id, columns[id]?.[i] ?? Number.NaN])));
};

const base = study();

/** Many points in one evaluation: `fixed` is set in all of them. */
const forAll = (fixed: Point, check: (at: Figures, point: Point) => void, of = base): void => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 50, maxLength: 50 }), (points) => {
      const all = points.map((each) => ({ ...each, ...fixed }));
      evaluate(of, all).forEach((at, i) => {
        check(at, all[i] ?? {});
      });
    }),
    { numRuns: 3 },
  );
};

const get = (at: Figures | Point, id: string): number => at[id] ?? Number.NaN;
const sum = (at: Figures, ...ids: readonly string[]): number => ids.reduce((total, id) => total + get(at, id), 0);
/** Equal but for rounding in sums whose terms may be a thousand million pounds. */
const same = (a: number, b: number): void => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-11 * Math.max(Math.abs(a), Math.abs(b), 1e9));
};

describe("identities of the baselines", () => {
  it("saving = A - B - C", () => {
    forAll({}, (at) => {
      same(
        get(at, "local.ltc"),
        get(at, "ltc.hospitalCost") - sum(at, "ltc.remainingHospitalCost", "ltc.providerCost"),
      );
      const c = "local.esd.providerCost";
      same(get(at, "local.esd"), get(at, "esd.hospitalCost") - sum(at, "esd.remainingHospitalCost", c));
    });
  });

  it("the parts of supported discharge add up, and none of them is negative", () => {
    forAll({}, (at) => {
      const parts = ["priceGroup2", "priceGroup1", "excessBedDays"].map((part) => `local.esd.${part}`);
      same(sum(at, ...parts), get(at, "local.esd") + get(at, "local.esd.providerCost"));
      for (const id of [...parts, "local.esd.bedDaysReleased"]) expect(get(at, id)).toBeGreaterThanOrEqual(0);
    });
  });

  it("no capture: the standing charge is still paid", () => {
    forAll({ "ltc.captureRate": 0 }, (at, p) => {
      same(get(at, "local.ltc"), -get(p, "ltc.standingCharge"));
    });
    forAll({ "esd.captureRate": 0 }, (at, p) => {
      same(get(at, "local.esd"), get(at, "local.esd.priceGroup2") - get(p, "esd.standingCharge"));
      expect(get(at, "local.esd.bedDaysReleased")).toBe(0);
    });
  });

  it("no renegotiation: only excess bed days are saved", () => {
    forAll({ "esd.renegotiatedFraction": 1 }, (at) => {
      same(get(at, "local.esd"), get(at, "local.esd.excessBedDays") - get(at, "local.esd.providerCost"));
    });
  });
});

describe("replication", () => {
  it("areas less the centre are the total", () => {
    forAll({}, (at) => {
      const areas = sum(at, "national.ltc", "national.esd", "national.chemo", "national.eol");
      same(get(at, "national.total"), areas - get(at, "national.central"));
    });
  });

  it("extent 0 gives the baseline, extent 1 the extended case", () => {
    const extents = (value: number): Point => ({ "extent.ltc": value, "extent.esd": value, "extent.chemo": value });
    const scaled = (at: Figures, p: Point, area: string, ratio: number) =>
      get(p, `geo.theta.${area}`) * ratio * get(at, `local.${area}`);
    forAll(extents(0), (at, p) => {
      same(get(at, "national.ltc"), scaled(at, p, "ltc", 180 / 1.7));
      same(get(at, "national.esd"), scaled(at, p, "esd", 217 / 1.9));
      same(get(at, "national.chemo"), scaled(at, p, "chemo", 46 / 0.42));
      same(get(at, "national.eol"), scaled(at, p, "eol", 160 / 1.2));
    });
    forAll(extents(1), (at, p) => {
      same(get(at, "national.ltc"), get(p, "geo.theta.ltc") * (180 / 1.7) * get(at, "local.ltc.extended"));
      same(get(at, "national.esd"), get(p, "geo.theta.esd") * get(at, "national.esd.extended"));
      const others = get(p, "geo.theta.chemo") * get(at, "chemo.otherCancersEngland");
      same(get(at, "national.chemo"), scaled(at, p, "chemo", 46 / 0.42) + others);
    });
  });

  it("no release: charges and centre are paid, chemotherapy and urgent care are left", () => {
    forAll(
      {},
      (at, p) => {
        const theta = (area: string) => get(p, `geo.theta.${area}`);
        const urgent = get(p, "extent.ltc") * get(at, "ltc.urgentCareAvoided");
        const ltc = theta("ltc") * (180 / 1.7) * (urgent - get(at, "ltc.providerCost"));
        const share = get(p, "extent.esd");
        const charges =
          (1 - share) * (217 / 1.9) * get(at, "local.esd.providerCost") + share * get(at, "esdx.homeCost");
        const eol = theta("eol") * (160 / 1.2) * get(at, "eol.homeCost");
        const left = ltc - theta("esd") * charges - eol + get(at, "national.chemo") - get(at, "national.central");
        same(get(at, "national.total"), left);
      },
      study({ "realisation.release": "0" }),
    );
  });
});

describe("the step charge", () => {
  const charges = (of: ReturnType<typeof study>, admissions: readonly number[]) =>
    evaluate(
      of,
      admissions.map((n) => ({ "ltc.admissions": n })),
    ).map((at) => get(at, "ltc.providerCost"));
  const admissions = Array.from({ length: 120 }, (_, i) => i * 40);

  it("never falls and is convex in the number of patients", () => {
    const cost = charges(base, admissions);
    const steps = cost.slice(1).map((c, i) => c - (cost[i] ?? 0));
    steps.forEach((step, i) => {
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeGreaterThanOrEqual((steps[i - 1] ?? 0) - 1e-6);
    });
    expect(steps.at(-1)).toBeGreaterThan(0);
  });

  it("is never less by the month than over the year", () => {
    const monthly = charges(base, admissions);
    const pooled = charges(study({ "ltc.cap": "pooled" }), admissions);
    monthly.forEach((cost, i) => {
      expect(cost).toBeGreaterThanOrEqual((pooled[i] ?? 0) - 1e-6);
    });
    expect(monthly.some((cost, i) => cost > (pooled[i] ?? 0) + 1_000)).toBe(true);
  });

  it.each([0.5, 2, 3.5])("k = %d times the patients, the charge and the cap: k times the saving", (k) => {
    const larger = study({ "ltc.standingCap": String(100 * k) });
    const [whole] = evaluate(base, [{}]);
    const scaled = { "ltc.admissions": 3035.335 * k, "ltc.standingCharge": 1181832.4816499995 * k };
    const [times] = evaluate(larger, [scaled]);
    same(get(times ?? {}, "local.ltc"), k * get(whole ?? {}, "local.ltc"));
  });
});
