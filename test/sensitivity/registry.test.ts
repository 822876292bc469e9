/** One list of analyses, and one source of what several say alike. */
import { describe, expect, it } from "vitest";
import * as registry from "../../src/sensitivity/registry.js";

const { sensitivityMethods, ...single } = registry;

describe("the registry of analyses", () => {
  it("exports each of them by itself, so that the rows that its file declares are known wherever the registry is", () => {
    expect(new Set(Object.values(single))).toEqual(new Set(sensitivityMethods));
    expect(new Set(sensitivityMethods.map(({ name }) => name)).size).toBe(sensitivityMethods.length);
  });

  it("has indices of one order under one title, with an error wherever they are estimated", () => {
    for (const [key, title] of [
      ["first", "First order"],
      ["total", "Total"],
    ]) {
      const columns = sensitivityMethods.flatMap((method) =>
        method.columns.filter((column) => column.key === key).map((column) => ({ method: method.name, column })),
      );
      expect(columns.length).toBeGreaterThan(2);
      for (const { method, column } of columns) {
        expect(column, method).toMatchObject({ title, unit: "none", drawn: true });
        const row = { assumption: "a", first: 0.25, firstError: 0.01, total: 0.5, totalError: 0.02 };
        expect(column.of(row)).toBe(key === "first" ? 0.25 : 0.5);
        const error = key === "first" ? 0.01 : 0.02;
        expect(column.error?.(row), method).toBe(method === "exact" ? undefined : error);
      }
    }
  });
});
