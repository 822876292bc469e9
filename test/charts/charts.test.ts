import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { compile } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import { hostileResult, nationalResult, smallResult } from "../report/fixture.js";
import { ladderResult } from "../report/ladderFixture.js";
import { analysed } from "./analysed.js";
import { layersOf } from "./marks.js";
import { vegaLite5 } from "./vegaLite5.js";

/** JupyterLab 4 draws with Vega-Lite 5, this package and VS Code with 6. */
const versions: readonly { readonly folder: string; readonly compile: typeof compile }[] = [
  { folder: "vega-lite", compile },
  { folder: "vega-lite-5", compile: vegaLite5().compile },
];

const results = {
  national: analysed(nationalResult(20_000)),
  hostile: analysed(hostileResult()),
  ward: analysed(await ladderResult()),
};
/** Charts over years stand for studies that have years. */
const overYears = ["savings-ladder", "perspectives"];
const cases = charts.flatMap((chart) =>
  Object.entries(results)
    .filter(([, result]) => chart.applies(result) || !overYears.includes(chart.id))
    .map(([name, result]) => ({ name, chart, id: chart.id, result })),
);

describe("every chart", () => {
  let valid: readonly ValidateFunction[];

  beforeAll(() => {
    valid = versions.map(({ folder }) => {
      const schema = JSON.parse(readFileSync(`node_modules/${folder}/build/vega-lite-schema.json`, "utf8"));
      return new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(schema);
    });
  });

  it("has an id of its own that serves as a file name", () => {
    const ids = charts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });

  it.each(cases)(
    "$id of the $name study is valid Vega-Lite 5 and 6, and compiles without a warning",
    ({ chart, result }) => {
      const spec = chart.spec(result);
      for (const [i, { compile }] of versions.entries()) {
        expect(valid[i]?.(spec), JSON.stringify(valid[i]?.errors?.slice(0, 3))).toBe(true);
        const said: unknown[] = [];
        const logger = Object.fromEntries(
          ["level", "error", "warn", "info", "debug"].map((name) => [name, (...parts: unknown[]) => said.push(parts)]),
        );
        compile(spec as never, { logger: logger as never });
        expect(said).toEqual([]);
      }
    },
  );

  it.each(cases)(
    "$id of the $name study is plain data under version 5's schema, with its words",
    ({ chart, result }) => {
      const spec = chart.spec(result);
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      expect(spec["$schema"]).toBe("https://vega.github.io/schema/vega-lite/v5.json");
      expect(spec["description"]).toBe(chart.caption(result));
      expect(spec["title"]).toMatchObject({ text: expect.anything(), subtitle: expect.anything() });
    },
  );

  it.each(cases)("$id of the $name study carries aggregates, not draws, and loads nothing", ({ chart, result }) => {
    const spec = chart.spec(result);
    // A two-way map holds 20 times 20 tiles, and its lines.
    const map = chart.id === "two-way-map";
    expect(JSON.stringify(spec).length).toBeLessThan(map ? 50_000 : 25_000);
    for (const { data } of layersOf(spec)) {
      expect(Object.keys(data)).toEqual(["values"]);
      expect(data.values.length).toBeLessThanOrEqual(map ? 400 : 110);
    }
    expect(JSON.stringify(spec)).not.toMatch(/"url"/);
  });

  it("would not pass with what one version refuses", () => {
    for (const validate of valid) expect(validate({ mark: "bar", encoding: { y: null } })).toBe(false);
    expect(vegaLite5().version).toBe("5.23.0");
  });

  it("keeps study text out of expressions", () => {
    for (const chart of charts.filter(({ id }) => !overYears.includes(id))) {
      const expressions: string[] = [];
      JSON.stringify(chart.spec(results.hostile), (key, value) => {
        if (/^(test|labelExpr|expr|signal|calculate|filter)$/.test(key)) expressions.push(String(value));
        return value;
      });
      for (const expression of expressions) expect(expression).not.toContain("alert");
    }
  });

  it("does not apply where there is nothing to show", () => {
    expect(charts.filter((chart) => chart.applies(smallResult())).map(({ id }) => id)).toEqual([]);
  });

  it("does not apply to an output that never varies", () => {
    const national = results.national;
    const total = { ...national.outputs["national.total"], min: 5, max: 5 } as never;
    const constant = { ...national, outputs: { ...national.outputs, "national.total": total } };
    expect(charts.filter((chart) => chart.applies(constant)).map(({ id }) => id)).not.toContain("distribution");
  });
});
