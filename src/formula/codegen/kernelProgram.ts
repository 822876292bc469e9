/** The program that computes some cells of a graph, whatever language it is then written in. */
import { CredenceError, unknownName } from "../../errors.js";
import { liveFormulas } from "../dependencies.js";
import type { Graph } from "../graph.js";
import { generateFixedCell } from "./access.js";
import { generateFormula } from "./formula.js";
import { constantOf, type Generation, startGeneration } from "./generation.js";
import { literal, type Program } from "./program.js";

/** One cell of a formula. */
export interface WantedCell {
  readonly formula: string;
  readonly cell: number;
}

/** Throws CredenceError: `unknown-name`, `missing-value`, `grid-not-ascending`. */
export function generateProgram(
  graph: Graph,
  wanted: readonly WantedCell[],
  constants: Readonly<Record<string, Float64Array>>,
): Program {
  const generation = startGeneration(graph, constants);
  const { program } = generation;
  const ids = wanted.map(({ formula }) => formula);
  for (const formula of liveFormulas(graph, ids)) if (formula.uncertain) generateFormula(generation, formula);
  wanted.forEach((cell, output) => {
    program.scenario.statements.push({ kind: "output", output, value: wantedValue(generation, cell) });
  });
  return program;
}

function wantedValue(generation: Generation, { formula: id, cell }: WantedCell): string {
  const formula = generation.formulas.get(id);
  if (formula === undefined) {
    const { message, remedy } = unknownName("formula", id, generation.formulas.keys());
    throw new CredenceError("unknown-name", message, { remedy });
  }
  if (formula.uncertain) return generateFixedCell(generation, id, cell);
  return literal(constantOf(generation, id, formula.over)[cell] ?? Number.NaN);
}
