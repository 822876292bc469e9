/** The state of one exact evaluation: the cells known so far, each worked out once and only when it is needed. */
import { CredenceError } from "../errors.js";
import { cellCount } from "./cells.js";
import { type Exact, ExactDecimal } from "./decimal.js";
import type { ExactContext, Grid } from "./exactContext.js";
import { evaluateExpression } from "./exactExpression.js";
import { type DistributionFunction, distributionFunction } from "./functions/distributions.js";
import type { Graph, GraphFormula } from "./graph.js";
import { checkAscending } from "./grid.js";
import { treeDepth } from "./limits.js";
import { placeAt } from "./place.js";
import { cellAt, type Position, positionOf, positionsOver } from "./position.js";

type Outcome = { readonly value: Exact } | { readonly error: unknown };

/** Operations that wait for one another, across formulas: well before the stack ends. */
const deepestNesting = 1_500;

/** Tables up to this size are evaluated whole and in order of use, so that they never nest. */
const smallTable = 64;

/** What entering a formula costs of them. */
const ownLevels = 8;

export class ExactReader implements ExactContext {
  readonly indexes: Graph["indexes"];
  readonly #graph: Graph;
  readonly #values: Readonly<Record<string, readonly string[]>>;
  readonly #formulas: ReadonlyMap<string, GraphFormula>;
  readonly #outcomes = new Map<string, Map<number, Outcome>>();
  readonly #inputs = new Map<string, readonly Exact[]>();
  readonly #grids = new Map<string, Grid>();
  readonly #distributions = new Map<string, DistributionFunction>();
  #depth = 0;

  constructor(graph: Graph, values: Readonly<Record<string, readonly string[]>>) {
    this.#graph = graph;
    this.#values = values;
    this.indexes = graph.indexes;
    this.#formulas = new Map(graph.formulas.map((formula) => [formula.id, formula]));
  }

  overOf(id: string): readonly string[] {
    if (Object.hasOwn(this.indexes, id)) return [id];
    return (
      this.#formulas.get(id)?.over ?? (Object.hasOwn(this.#graph.inputs, id) ? this.#graph.inputs[id]?.over : []) ?? []
    );
  }

  /** Value of one cell, by number. */
  cell(id: string, cell: number): Exact {
    return this.valueOf(id, positionOf(this.overOf(id), cell, this.indexes));
  }

  valueOf(id: string, position: Position): Exact {
    const formula = this.#formulas.get(id);
    if (formula !== undefined) return this.#formulaValue(formula, position);
    if (!Object.hasOwn(this.indexes, id)) return this.#inputValue(id, position);
    return new ExactDecimal(this.indexes[id]?.elements[position.get(id) ?? 0] ?? Number.NaN);
  }

  /** Evaluates the cells of a small formula; what fails, fails again when it is asked for. */
  attempt(formula: GraphFormula): void {
    const count = cellCount(formula.over, this.indexes);
    if (count > smallTable) return;
    for (let cell = 0; cell < count; cell++) this.#outcome(formula, positionOf(formula.over, cell, this.indexes));
  }

  gridOf(id: string): Grid {
    const before = this.#grids.get(id);
    if (before !== undefined) return before;
    const index = this.overOf(id)[0] ?? "";
    const points = positionsOver([index], new Map(), this.indexes).map((at) => this.valueOf(id, at));
    checkAscending(points.map(Number), id, this.#graph.inputs[id]?.place);
    this.#grids.set(id, { index, points });
    return { index, points };
  }

  distribution(fn: string, family: string): DistributionFunction {
    const key = `${fn} ${family}`;
    const made = this.#distributions.get(key) ?? distributionFunction(fn, family);
    this.#distributions.set(key, made);
    return made;
  }

  #formulaValue(formula: GraphFormula, position: Position): Exact {
    const outcome = this.#outcome(formula, position);
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  #outcome(formula: GraphFormula, position: Position): Outcome {
    const cells = this.#outcomes.get(formula.id) ?? new Map<number, Outcome>();
    this.#outcomes.set(formula.id, cells);
    const cell = cellAt(formula.over, position, this.indexes);
    const outcome = cells.get(cell) ?? this.#evaluate(formula, position);
    cells.set(cell, outcome);
    return outcome;
  }

  #evaluate(formula: GraphFormula, position: Position): Outcome {
    const levels = treeDepth(formula.expression) + ownLevels;
    if (this.#depth + levels > deepestNesting) return { error: tooDeep(formula) };
    this.#depth += levels;
    try {
      return { value: evaluateExpression(formula.expression, position, formula, this) };
    } catch (error) {
      return { error };
    } finally {
      this.#depth -= levels;
    }
  }

  #inputValue(id: string, position: Position): Exact {
    const cells = this.#inputs.get(id) ?? this.#readInput(id);
    this.#inputs.set(id, cells);
    return cells[cellAt(this.overOf(id), position, this.indexes)] ?? new ExactDecimal(Number.NaN);
  }

  #readInput(id: string): readonly Exact[] {
    const input = Object.hasOwn(this.#graph.inputs, id) ? this.#graph.inputs[id] : undefined;
    const written = Object.hasOwn(this.#values, id) ? (this.#values[id] ?? []) : [];
    const needed = cellCount(this.overOf(id), this.indexes);
    const values = written.map(decimalOf);
    if (written.length === needed && values.every((value) => value.isFinite())) return values;
    const message = `${id}: needs ${needed} finite ${needed === 1 ? "value" : "values"}, got ${written.slice(0, 5).join(", ") || "none"}`;
    throw new CredenceError("missing-value", message, { place: input?.place });
  }
}

function decimalOf(text: string): Exact {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)
    ? new ExactDecimal(text.trim())
    : new ExactDecimal(Number.NaN);
}

function tooDeep(formula: GraphFormula): CredenceError {
  return new CredenceError("formula-too-complex", `${formula.id}: too many indexed formulas wait for one another`, {
    place: placeAt(formula.source, 0),
    remedy: "shorten the chain of formulas",
  });
}
