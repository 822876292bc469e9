/** Small models for the tests of formulas, written as a person would. */
import { buildGraph } from "../../src/formula/buildGraph.js";
import type { Declarations, Graph, GraphInput, Index } from "../../src/formula/graph.js";

export interface Sketch {
  readonly indexes?: Readonly<Record<string, readonly string[] | readonly number[]>>;
  readonly settings?: Readonly<Record<string, readonly string[]>>;
  /** Id to the indexes it runs over, or "constant", or "unit: …". */
  readonly inputs?: Readonly<Record<string, InputSketch>>;
  readonly formulas: Readonly<Record<string, string | { readonly formula: string; readonly unit?: string }>>;
}

export interface InputSketch {
  readonly over?: readonly string[];
  readonly unit?: string;
  readonly constant?: boolean;
}

export function declare(sketch: Sketch): Declarations {
  const indexes = Object.entries(sketch.indexes ?? {}).map(
    ([id, elements]): Index => ({
      id,
      elements: elements.map(String),
      numeric: elements.every((element) => typeof element === "number"),
    }),
  );
  const settings = Object.entries(sketch.settings ?? {}).map(([id, oneOf]) => ({ id, oneOf, value: oneOf[0] ?? "" }));
  const inputs = Object.entries(sketch.inputs ?? {}).map(
    ([id, { over = [], unit, constant = false }]): GraphInput => ({ id, over, unit, uncertain: !constant }),
  );
  const formulas = Object.entries(sketch.formulas).map(([id, written], line) => {
    const { formula, unit } = typeof written === "string" ? { formula: written, unit: undefined } : written;
    return { id, unit, source: { text: formula, file: "study.yaml", line: line + 1, column: id.length + 3 } };
  });
  return { indexes, settings, inputs, formulas };
}

export function graphOf(sketch: Sketch): Graph {
  return buildGraph(declare(sketch));
}

/** The error that an action throws, or undefined. */
export function errorOf(action: () => unknown): { code?: string; message: string; place?: unknown } | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return error as { code?: string; message: string };
  }
}
