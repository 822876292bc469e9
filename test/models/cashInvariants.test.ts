import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluatePoints, type Point } from "../../src/engine/evaluate.js";
import { defineFromFile } from "../../src/files/loadStudy.js";
import { fromPlain } from "../../src/schema/written.js";
import type { Choices } from "../../src/study/definition.js";
import { resolveStudy } from "../../src/study/resolve.js";
import type { Study } from "../../src/study/study.js";
import { cashFigures, cashStudy, perspectives, switches } from "./cashStudy.js";

const years = 4;
const outputs = [
  "cash.net",
  "cash.seen",
  "cash.term",
  "cash.byPerspective",
  "cash.cumulative",
  "cash.modelled",
  "cash.steady",
  "cash.breakEvenRelease",
  "ladder.rung",
  "ladder.seen",
  "release.cash",
  "release.cost",
  "uptake.scale",
  "steady.gross",
  "steady.charges",
  "steady.bias",
  "contracts.excess",
  "overlap.removed",
  "overlap.total",
  "budget.without",
  "budget.with",
  "budget.impact",
  "area.gross",
  "area.charges",
];

const definition = defineFromFile(cashStudy);

/** Stands for the setting `cash.perspective`, so that one study evaluates every perspective. */
const who = "perspective.number";

/**
 * The shipped study with outputs of the test's own choosing, and with the perspective chosen by an assumption instead of
 * the setting; that the setting does the same is tested by itself.
 */
function studyWith(choices: Choices): Study {
  const { document, model } = definition;
  if (document.kind !== "record" || model === undefined) throw new Error("no study");
  const chosen = model.formulas["perspective.chosen"];
  if (chosen === undefined || typeof chosen === "string" || !("cells" in chosen)) throw new Error("no perspective");
  const cells = Object.fromEntries(perspectives.map((one, i) => [one, `if(round(${who}) == ${i}, 1, 0)`]));
  const formulas = { ...model.formulas, "perspective.chosen": { ...chosen, cells } };
  const number = { [who]: { distribution: "uniform", min: -1, max: perspectives.length, unit: "ratio", value: 0 } };
  const own = { outputs, assumptions: number };
  const { place, entries } = document;
  const written = Object.entries(own).map(([key, value]) => [key, { key, place, value: fromPlain(value) }] as const);
  const kept = [...entries].filter(([key]) => key !== "published");
  const changed = { ...document, entries: new Map([...kept, ...written]) };
  return resolveStudy({ ...definition, model: { ...model, formulas }, document: changed }, { years, ...choices });
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const ranges: Readonly<Record<string, fc.Arbitrary<number>>> = {
  "common.tariffIndex": between(0.5, 1.5),
  "ltc.admissions": between(0, 10_000),
  "ltc.captureRate": between(0, 1),
  "esd.captureRate": between(0, 1),
  "esd.renegotiatedFraction": between(0, 1),
  "esd.losMultiplier": between(0.5, 1.6),
  "esd.standingCharge": between(0, 3e6),
  "esdx.applicableShare": between(0, 1),
  "esdx.homeCostPerDay": between(0, 500),
  "chemo.deliveryCostHome": between(0, 300),
  "eol.patients": between(0, 2_000),
  "eol.tariffD99": between(0, 6_000),
  "central.costEngland": between(0, 1e8),
  "geo.theta.ltc": between(0.7, 1.3),
  "extent.ltc": between(0, 1),
  "extent.esd": between(0, 1),
  "struct.release.short": between(0, 1),
  "struct.release.long": between(0, 1),
  "struct.release.lag": between(0.1, 10),
  "struct.doubleRunningTime": between(0, 36),
  "struct.optimismBiasRate": between(0, 1),
};

type Figure = (label: string) => number;

/** A study at some points in the ranges, each assumption that it draws moved, for each perspective. */
function pointsOf(study: Study): readonly { readonly figure: Figure; readonly point: Point; readonly view: string }[] {
  const drawn = Object.entries(ranges).filter(([id]) => study.graph.inputs[id]?.uncertain === true);
  const some = fc.sample(fc.record(Object.fromEntries(drawn)), { numRuns: 8, seed: 5 });
  const points = some.flatMap((point) => perspectives.map((view, i) => ({ view, point: { ...point, [who]: i } })));
  const columns = evaluatePoints(
    study,
    points.map(({ point }) => point),
  );
  return points.map(({ point, view }, i) => ({
    point,
    view,
    figure: (label) => {
      const value = columns[label]?.[i];
      if (value === undefined) throw new Error(`no output ${label}`);
      return value;
    },
  }));
}

const same = (a: number, b: number, what = ""): void => {
  expect(Math.abs(a - b), what).toBeLessThanOrEqual(1e-11 * Math.max(Math.abs(a), Math.abs(b), 1e9));
};
const everyYear = Array.from({ length: years }, (_, i) => i + 1);
const presets = ["published", "low", "high", "evidence", ...switches];

describe("the setting", () => {
  it.each(perspectives)("%s chooses that perspective and touches nothing else", (perspective) => {
    const value = cashFigures(
      ["perspective.chosen"].flatMap((id) => perspectives.map((one) => `${id}[perspective=${one}]`)),
      { perspective },
    );
    expect(perspectives.map((one) => value(`perspective.chosen[perspective=${one}]`).toNumber())).toEqual(
      perspectives.map((one) => (one === perspective ? 1 : 0)),
    );
  });

  it("is read by one formula alone", () => {
    const formulas = Object.entries(definition.model?.formulas ?? {});
    const readers = formulas.filter(([, formula]) => JSON.stringify(formula).includes("cash.perspective"));
    expect(readers.map(([id]) => id)).toEqual(["perspective.chosen"]);
  });
});

describe.each(presets)("preset %s", (preset) => {
  const study = studyWith({ preset });
  const points = pointsOf(study);
  const terms = study.indexes.find(({ id }) => id === "term")?.elements ?? [];

  it("the books balance for every perspective", () => {
    for (const { figure, view } of points) {
      let soFar = 0;
      for (const year of everyYear) {
        const at = (id: string, more = "") => figure(`${id}[year=${year}${more}]`);
        const net = at("cash.net");
        const seen = terms.map((term) => at("cash.seen", `,term=${term}`));
        same(
          net,
          seen.reduce((a, b) => a + b, 0),
          view,
        );
        same(net, at("cash.byPerspective", `,perspective=${view}`), view);
        same(
          at("cash.byPerspective", ",perspective=NHS"),
          at("cash.byPerspective", ",perspective=commissioner") + at("cash.byPerspective", ",perspective=provider"),
        );
        same(
          at("cash.byPerspective", ",perspective=public-sector"),
          at("cash.byPerspective", ",perspective=NHS") - at("cash.term", ",term=vat"),
        );
        same(at("ladder.rung", ",rung=net"), net, view);
        soFar += net;
        same(figure(`cash.cumulative[year=${year}]`), soFar, view);
      }
    }
  });

  it("each rung is at most the one above it, and release acts on the gross avoided tariff", () => {
    for (const { figure, view } of points) {
      for (const year of everyYear) {
        const rung = (name: string) => figure(`ladder.rung[year=${year},rung=${name}]`);
        if (view === "commissioner") same(rung("gross"), figure(`uptake.scale[year=${year}]`) * figure("steady.gross"));
        same(rung("gross"), figure(`uptake.scale[year=${year}]`) * figure("ladder.seen"), view);
        same(rung("cost-releasing"), figure(`release.cost[year=${year}]`) * rung("gross"), view);
        same(rung("cash-releasing"), figure(`release.cash[year=${year}]`) * rung("gross"), view);
        // What a hospital sees is a loss: its rungs rise towards nothing.
        const sizes = ["gross", "cost-releasing", "cash-releasing"].map((name) => Math.abs(rung(name)));
        expect(sizes[1]).toBeLessThanOrEqual((sizes[0] ?? 0) + 1e-3);
        expect(sizes[2]).toBeLessThanOrEqual((sizes[1] ?? 0) + 1e-3);
      }
    }
  });

  it("what is spent with the programme and without it differ by the commissioner's cash", () => {
    for (const { figure } of points) {
      for (const year of everyYear) {
        const impact = figure(`budget.impact[year=${year}]`);
        same(figure(`budget.with[year=${year}]`) - figure(`budget.without[year=${year}]`), impact);
        same(impact, -figure(`cash.byPerspective[year=${year},perspective=commissioner]`));
      }
    }
  });

  it("overlaps are never negative shares, and add up", () => {
    for (const { figure } of points) {
      const areas = ["eol", "ltc", "esd", "esdx", "chemo"];
      same(
        figure("overlap.total"),
        areas.reduce((sum, area) => sum + figure(`overlap.removed[area=${area}]`), 0),
      );
      const kept = figure("steady.gross");
      const all = areas.reduce((sum, area) => sum + figure(`area.gross[area=${area}]`), 0);
      expect(kept).toBeLessThanOrEqual(all + 1e-3);
      expect(kept).toBeGreaterThanOrEqual(-1e-3);
    }
  });
});

describe("where nothing is released", () => {
  it.each(["published", "low", "high", "optimism-bias", "overlap-removed", "vat-transfer"])(
    "%s: charges and the centre are still paid",
    (preset) => {
      const study = studyWith({ preset, set: { "realisation.release": "0" } });
      for (const { figure, point, view } of pointsOf(study)) {
        if (view !== "commissioner") continue;
        const term = (name: string) => figure(`cash.term[year=1,term=${name}]`);
        const left = term("urgent-care") + term("delivery") + term("vat");
        const paid = figure("steady.charges") + figure("steady.bias") + (point["central.costEngland"] ?? Number.NaN);
        same(figure("cash.net[year=1]"), left - paid);
      }
    },
  );
});

describe("at the break-even share", () => {
  it.each([
    ["published", 0.4],
    ["high", 0.7],
    ["optimism-bias", 0.2],
  ])("%s: the share does not depend on the release it is asked at, and leaves nothing", (preset, release) => {
    const of = (share: number) => studyWith({ preset, set: { "realisation.release": String(share) } });
    const [base] = [of(1), of(release)].map((study) => evaluatePoints(study, [{}])["cash.breakEvenRelease"]?.[0] ?? 0);
    const again = evaluatePoints(of(release), [{}])["cash.breakEvenRelease"]?.[0] ?? 0;
    expect(again).toBeCloseTo(base ?? Number.NaN, 12);
    const left = evaluatePoints(of(base ?? 0), [{}])["cash.net[year=1]"]?.[0] ?? Number.NaN;
    expect(Math.abs(left)).toBeLessThan(0.01);
  });
});
