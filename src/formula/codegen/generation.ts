/** What the generators share: the graph, the program so far, and where each value is to be found in it. */
import { CredenceError } from "../../errors.js";
import { cellCount } from "../cells.js";
import type { Expression } from "../expression.js";
import { type FactsReader, graphFacts } from "../facts.js";
import type { Graph, GraphFormula } from "../graph.js";
import { Program } from "./program.js";
import type { Scope } from "./scope.js";

/** The element at which an index stands: a name or literal, the block in which it is known, the number if it is fixed. */
export interface Binding {
  readonly code: string;
  readonly scope: Scope;
  readonly fixed?: number;
}

/** Where an expression stands: its indexes bound, and the innermost branch that it must not leave. */
export interface Environment {
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly branch?: Scope;
}

/** A program under way. */
export interface Generation {
  readonly graph: Graph;
  readonly program: Program;
  readonly facts: FactsReader;
  readonly formulas: ReadonlyMap<string, GraphFormula>;
  /** Values known before the code runs: inputs and formulas that no draw changes. */
  readonly constants: Readonly<Record<string, Float64Array>>;
  /** Formulas that the program has computed so far: a name for each cell. */
  readonly cells: Map<string, readonly string[]>;
  /** Formulas and inputs of which the program keeps all cells in an array. */
  readonly arrays: Map<string, Float64Array>;
  /** Functions made for this program, by what they do: `pmf poisson`, `nearest multiplier`. */
  readonly made: Map<string, (...values: number[]) => number>;
}

/** Generates an expression and returns the name or literal that holds its value: how the parts of a language meet. */
export type Generate = (generation: Generation, node: Expression, environment: Environment) => string;

/** @param constants cells of inputs and formulas that no draw changes */
export function startGeneration(graph: Graph, constants: Readonly<Record<string, Float64Array>>): Generation {
  return {
    graph,
    constants,
    program: new Program(),
    facts: graphFacts(graph),
    formulas: new Map(graph.formulas.map((formula) => [formula.id, formula])),
    cells: new Map(),
    arrays: new Map(),
    made: new Map(),
  };
}

/**
 * The outermost block in which an expression can be computed: once for all scenarios where no draw changes it, outside
 * the loops over indexes that it does not run over. What is not constant stays in its branch.
 */
export function blockFor(generation: Generation, node: Expression, environment: Environment): Scope {
  const { over, uncertain } = generation.facts(node);
  const { prelude, scenario } = generation.program;
  let block = uncertain ? scenario : prelude;
  for (const index of over) {
    const bound = environment.bindings.get(index)?.scope;
    if (bound !== undefined && bound.depth > block.depth) block = bound;
  }
  const { branch } = environment;
  return block !== prelude && branch?.isInside(block) ? branch : block;
}

/** How many elements an index has. */
export function sizeOf(generation: Generation, index: string): number {
  return generation.graph.indexes[index]?.elements.length ?? 0;
}

/** The values of a constant. Throws CredenceError `missing-value`. */
export function constantOf(generation: Generation, id: string, over: readonly string[]): Float64Array {
  const values = Object.hasOwn(generation.constants, id) ? generation.constants[id] : undefined;
  const needed = cellCount(over, generation.graph.indexes);
  if (values?.length === needed) return values;
  throw new CredenceError("missing-value", `${id}: needs ${needed} values, got ${values?.length ?? "none"}`);
}
