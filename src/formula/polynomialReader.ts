/**
 * The polynomial reader: a formula as a polynomial in the assumptions, where it is made of sums, products and constants.
 * From it come means, variances and indices without any simulation.
 */
import { CredenceError } from "../errors.js";
import { bounded, product } from "./boundedPolynomial.js";
import { cellCount } from "./cells.js";
import { liveFormulas } from "./dependencies.js";
import type { CallNode, Expression } from "./expression.js";
import { decidedBranch } from "./facts.js";
import { plainFunctions } from "./functions/index.js";
import type { Graph, GraphFormula } from "./graph.js";
import { constantOf, constantPolynomial, type Polynomial, plus, scaled, sumOf } from "./polynomial.js";
import { obstacle, polynomialObstacles } from "./polynomialObstacle.js";
import { atElements, cellAt, type Position, positionOf, positionsOver, positionsUpTo } from "./position.js";

/** What stands for the cells of the uncertain inputs, and the cells of all that is certain (`evaluateConstants`). */
export interface PolynomialContext {
  readonly graph: Graph;
  readonly constants: Readonly<Record<string, Float64Array>>;
  input(id: string, cell: number): Polynomial;
}

/** Tables up to this size are read whole and in order of use, so that long chains of formulas do not nest. */
const smallTable = 64;

/**
 * Reads cells of formulas as polynomials. What one needs is kept for the next.
 * @throws CredenceError `not-a-polynomial` with what prevents it, in words that can stand in a sentence.
 */
export function polynomialReader(context: PolynomialContext): (formula: string, cell: number) => Polynomial {
  const reader = new PolynomialReader(context);
  const obstacles = polynomialObstacles(context.graph);
  return (formula, cell) => {
    const obstacle = obstacles.get(formula);
    if (obstacle !== undefined) throw new CredenceError("not-a-polynomial", obstacle);
    for (const { id, over, uncertain } of liveFormulas(context.graph, [formula])) {
      const count = cellCount(over, context.graph.indexes);
      if (uncertain && count <= smallTable) for (let each = 0; each < count; each++) reader.attempt(id, each);
    }
    return reader.cell(formula, cell);
  };
}

class PolynomialReader {
  readonly #context: PolynomialContext;
  readonly #formulas: ReadonlyMap<string, GraphFormula>;
  readonly #known = new Map<string, Polynomial | CredenceError>();

  constructor(context: PolynomialContext) {
    this.#context = context;
    this.#formulas = new Map(context.graph.formulas.map((formula) => [formula.id, formula]));
  }

  /** What fails here fails again when it is asked for. */
  attempt(id: string, cell: number): void {
    try {
      this.cell(id, cell);
    } catch (error) {
      if (!(error instanceof CredenceError)) throw error;
      this.#known.set(`${id} ${cell}`, error);
    }
  }

  cell(id: string, cell: number): Polynomial {
    const known = this.#known.get(`${id} ${cell}`);
    if (known instanceof CredenceError) throw known;
    if (known !== undefined) return known;
    const read = this.#readCell(id, cell);
    this.#known.set(`${id} ${cell}`, read);
    return read;
  }

  #readCell(id: string, cell: number): Polynomial {
    const { graph, constants, input } = this.#context;
    const constant = Object.hasOwn(constants, id) ? constants[id]?.[cell] : undefined;
    if (constant !== undefined) return constantPolynomial(constant);
    const formula = this.#formulas.get(id);
    if (formula === undefined) return input(id, cell);
    return this.#expression(formula.expression, positionOf(formula.over, cell, graph.indexes));
  }

  #expression(node: Expression, position: Position): Polynomial {
    const { graph } = this.#context;
    if (node.kind === "number") return constantPolynomial(Number(node.text));
    if (node.kind === "element") return this.#expression(node.of, atElements(position, node.picks, graph.indexes));
    if (node.kind === "text") throw not("text");
    if (node.kind === "call") return bounded(this.#call(node, position));
    const index = Object.hasOwn(graph.indexes, node.id) ? graph.indexes[node.id] : undefined;
    if (index !== undefined) return constantPolynomial(Number(index.elements[position.get(node.id) ?? 0]));
    return this.cell(node.id, cellAt(this.#overOf(node.id), position, graph.indexes));
  }

  #overOf(id: string): readonly string[] {
    return this.#formulas.get(id)?.over ?? this.#context.graph.inputs[id]?.over ?? [];
  }

  #call(node: CallNode, position: Position): Polynomial {
    const value = (i: number): Polynomial => this.#expression(node.args[i] as Expression, position);
    if (node.over !== undefined) return this.#reduction(node, position);
    if (node.along !== undefined) return this.#runningTotal(node, node.along, position);
    if (node.into !== undefined) return value(position.get(node.into) ?? 0);
    if (node.fn === "if") return value(decidedBranch(node) ?? (this.#certain(node, value(0)) === 0 ? 2 : 1));
    if (node.fn === "+") return plus(value(0), value(1));
    if (node.fn === "-") return plus(value(0), scaled(value(1), -1));
    if (node.fn === "negate") return scaled(value(0), -1);
    if (node.fn === "*") return product(value(0), value(1));
    return this.#otherCall(
      node,
      node.args.map((_, i) => value(i)),
    );
  }

  #otherCall(node: CallNode, args: readonly Polynomial[]): Polynomial {
    const [first = constantPolynomial(0), second = constantPolynomial(0)] = args;
    if (node.fn === "/" && constantOf(second) !== undefined) return scaled(first, 1 / this.#certain(node, second));
    if (node.fn === "^") {
      const power = constantOf(second);
      if (power !== undefined && Number.isInteger(power) && power >= 1 && power <= 8) {
        return Array.from({ length: power - 1 }).reduce<Polynomial>((power) => product(power, first), first);
      }
    }
    const fn = plainFunctions.get(node.fn);
    if (fn === undefined) throw not(node.fn);
    return constantPolynomial(fn.double(...args.map((arg) => this.#certain(node, arg))));
  }

  #certain({ fn }: CallNode, value: Polynomial): number {
    const constant = constantOf(value);
    if (constant === undefined) throw not(fn);
    return constant;
  }

  #runningTotal(node: CallNode, index: string, position: Position): Polynomial {
    return sumOf(this.#at(node, positionsUpTo(index, position)));
  }

  #at(node: CallNode, positions: readonly Position[]): readonly Polynomial[] {
    return positions.map((at) => this.#expression(node.args[0] as Expression, at));
  }

  #reduction(node: CallNode, position: Position): Polynomial {
    const values = this.#at(node, positionsOver(node.over ?? [], position, this.#context.graph.indexes));
    if (node.fn === "product") return values.reduce((a, b) => product(a, b));
    if (node.fn === "sum") return sumOf(values);
    if (node.fn === "mean") return scaled(sumOf(values), 1 / values.length);
    const all = values.map((value) => this.#certain(node, value));
    return constantPolynomial(all.reduce((a, b) => (node.fn === "min" ? Math.min(a, b) : Math.max(a, b))));
  }
}

function not(fn: string): CredenceError {
  return new CredenceError("not-a-polynomial", obstacle(fn));
}
