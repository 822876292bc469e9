import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../src/assumptions/assumption.js";
import { resolveParameters } from "../../src/families/index.js";
import { loadStudy } from "../../src/files/loadStudy.js";

interface Specified {
  readonly id: string;
  readonly base: number | readonly number[];
  readonly dist: Readonly<Record<string, unknown>> & { readonly family: string };
  readonly provenance: string;
}

interface Specification {
  readonly parameters: readonly Specified[];
  readonly hrgTable: readonly Readonly<Record<string, number | string>>[];
  readonly seasonality: readonly number[];
  readonly correlations: readonly { readonly a: string; readonly b: string; readonly spearman: number }[];
}

const specification = JSON.parse(readFileSync("test/reference/savings-parameters.json", "utf8")) as Specification;
const study = loadStudy("runs/hospital-care-at-home.yaml");

function find(id: string): Assumption {
  const found = study.assumptions.find((assumption) => assumption.id === id);
  if (found === undefined) throw new Error(`${id} is in no assumption set`);
  return found;
}

/** What the shorthand of the specification means: family and parameters of each cell. */
function expectedCells({ base, dist }: Specified): readonly { family: string; stated: Record<string, unknown> }[] {
  const { family, ...stated } = dist;
  const bases = Array.isArray(base) ? (base as readonly number[]) : [base as number];
  if (family === "scaled-gamma") return bases.map((mean) => ({ family: "gamma", stated: { mean, cv: stated["cv"] } }));
  if (family === "scaled-lognormal") {
    return bases.map((mean) => ({ family: "lognormal", stated: { mean, cv: stated["cv"] } }));
  }
  if (family === "discrete") {
    return [{ family, stated: { values: stated["values"], probabilities: stated["p"] } }];
  }
  return [{ family, stated }];
}

function close(got: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(got).toHaveLength(wanted.length);
    wanted.forEach((item, i) => {
      close((got as readonly unknown[])[i], item);
    });
    return;
  }
  expect(typeof got).toBe("number");
  expect(Math.abs(Number(got) - Number(wanted))).toBeLessThanOrEqual(1e-14 * Math.abs(Number(wanted)));
}

describe("the assumption sets hold every specified parameter", () => {
  it.each(specification.parameters.map((parameter) => [parameter.id, parameter] as const))("%s", (id, parameter) => {
    const assumption = find(id);
    const bases = Array.isArray(parameter.base) ? parameter.base : [parameter.base];
    close(assumption.value.map(Number), bases);
    expect(assumption.provenance).toBe(parameter.provenance);
    if (parameter.dist.family === "same-draw-as") {
      expect(assumption.sameAs).toBe(parameter.dist["id"]);
      return;
    }
    if (parameter.dist.family === "fixed") {
      expect(assumption.uncertainty).toBeUndefined();
      return;
    }
    const cells = expectedCells(parameter);
    const scaled = parameter.dist.family.startsWith("scaled-");
    const joint = scaled ? "common" : parameter.dist.family === "dirichlet" ? "simplex" : "each";
    expect(assumption.uncertainty?.joint).toBe(joint);
    expect(assumption.uncertainty?.parameters).toHaveLength(cells.length);
    cells.forEach(({ family, stated }, i) => {
      expect(assumption.uncertainty?.family).toBe(family);
      const wanted = resolveParameters(family, stated as never, id);
      const got = assumption.uncertainty?.parameters[i] ?? {};
      expect(Object.keys(got).sort()).toEqual(Object.keys(wanted).sort());
      for (const [key, value] of Object.entries(wanted)) close(got[key], value);
    });
  });

  it("61 of them, none of which is left without label, unit, provenance, source and price year", () => {
    expect(specification.parameters).toHaveLength(61);
    for (const { id, label, unit, provenance, source, priceYear } of study.assumptions) {
      for (const [what, text] of Object.entries({ label, unit, provenance, source, priceYear })) {
        expect(text, `${id}: ${what}`).toBeTruthy();
      }
    }
  });

  it("flags the vendor's own assumptions, starred in the methodology", () => {
    const starred = ["ltc.captureRate", "esd.captureRate", "esd.renegotiatedFraction", "eol.patients"];
    for (const id of starred) expect(find(id).note).toMatch(/[Vv]endor's assumption/);
  });

  it("the price years that differ from 2008/09", () => {
    const others = study.assumptions.filter(({ priceYear }) => priceYear !== "2008/09");
    expect(Object.fromEntries(others.map(({ id, priceYear }) => [id, priceYear]))).toEqual({
      "ltc.ambulanceShare": "2003/04",
      "chemo.procurementCost": "2007/08",
      "chemo.deliveryCostNhs": "2007/08",
    });
  });

  it("the scales stay exact fractions", () => {
    for (const [id, low, local] of [
      ["geo.scale.ltc", 180, 1.7],
      ["geo.scale.esd", 217, 1.9],
      ["geo.scale.chemo", 46, 0.42],
      ["geo.scale.eol", 160, 1.2],
    ] as const) {
      const [text = ""] = find(id).value;
      expect(text.replace(/\D/g, "").length, id).toBeGreaterThanOrEqual(30);
      expect(Number(text)).toBeCloseTo(low / local, 12);
    }
  });
});

describe("tables beside the sets", () => {
  it("healthcare resource groups", () => {
    const index = study.indexes.find(({ id }) => id === "hrg");
    expect(index?.elements).toEqual(specification.hrgTable.map(({ hrg }) => hrg));
    for (const column of ["spells", "tariff", "excessBedDay", "trim", "losMean", "losSd", "dischargeDay"]) {
      expect(find(`esd.${column}`).value.map(Number)).toEqual(specification.hrgTable.map((row) => row[column]));
    }
    const spells = find("esd.spells").value.reduce((sum, n) => sum + Number(n), 0);
    expect(spells).toBe(1997);
  });

  it("no discharge day lies beyond its trim point, whatever its shift", () => {
    const trim = find("esd.trim").value.map(Number);
    find("esd.dischargeDay").value.forEach((day, i) => {
      expect(Number(day) + 1).toBeLessThanOrEqual((trim[i] ?? 0) + 1);
    });
  });

  it("seasonality", () => {
    expect(find("ltc.seasonality").value.map(Number)).toEqual(specification.seasonality);
    expect(find("esd.seasonality").value.map(Number)).toEqual(new Array(12).fill(1));
  });

  it("a row of the histogram for each group and day, adding up to 1", () => {
    const histogram = loadStudy("runs/hospital-care-at-home.yaml", { preset: "histogram" });
    const shares = histogram.assumptions.find(({ id }) => id === "esd.histogram")?.value.map(Number) ?? [];
    expect(shares).toHaveLength(9 * 201);
    for (let h = 0; h < 9; h++) {
      const sum = shares.slice(h * 201, (h + 1) * 201).reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it("152 trusts with the median and mean they were made for", () => {
    const people = find("geo.trustPeople").value.map(Number);
    expect(people).toHaveLength(152);
    expect(((people[75] ?? 0) + (people[76] ?? 0)) / 2).toBeCloseTo(282_000, -3);
    expect(people.reduce((sum, n) => sum + n, 0) / 152).toBeCloseTo(338_000, -3);
  });
});

it("the 22 rank correlations", () => {
  const written = (pairs: Specification["correlations"]) =>
    pairs.map(({ a, b, spearman }) => `${[a, b].sort().join(" ~ ")} ${spearman}`).sort();
  expect(specification.correlations).toHaveLength(22);
  expect(written(study.correlations)).toEqual(written(specification.correlations));
});

it("nothing in the sets is unused, and nothing else is wrong", () => {
  expect(study.warnings.map(({ code }) => code)).toEqual(["price-years-mixed"]);
});
