/**
 * The plainest possible reader of a graph in doubles: walks the tree, no scopes, no hoisting, no generated code.
 * It shares with the kernel only the portable functions, so that the two can be compared bit for bit.
 */
import { elementPosition } from "../../src/formula/cells.js";
import type { CallNode, Expression } from "../../src/formula/expression.js";
import type { Graph } from "../../src/formula/graph.js";
import { exp } from "../../src/numerics/special/exponential.js";
import { log } from "../../src/numerics/special/logarithm.js";
import { power } from "../../src/numerics/special/power.js";
import { acos, asin, atan, cos, sin, tan, tanh } from "../../src/numerics/special/trigonometry.js";

type At = Readonly<Record<string, number>>;

export class Interpreter {
  readonly #known = new Map<string, number>();
  readonly #graph: Graph;
  readonly #values: Readonly<Record<string, readonly number[]>>;

  constructor(graph: Graph, values: Readonly<Record<string, readonly number[]>>) {
    this.#graph = graph;
    this.#values = values;
  }

  formula(id: string, at: At = {}): number {
    const formula = this.#graph.formulas.find((one) => one.id === id);
    if (formula === undefined) throw new Error(`no formula ${id}`);
    const key = `${id} ${this.#cell(formula.over, at)}`;
    const value = this.#known.get(key) ?? this.#value(formula.expression, at);
    this.#known.set(key, value);
    return value;
  }

  cells(id: string): number[] {
    const over = this.#graph.formulas.find((one) => one.id === id)?.over ?? [];
    return this.#positions(over, {}).map((at) => this.formula(id, at));
  }

  #cell(over: readonly string[], at: At): number {
    return over.reduce((cell, index) => cell * this.#size(index) + (at[index] ?? Number.NaN), 0);
  }

  #size(index: string): number {
    return this.#graph.indexes[index]?.elements.length ?? 0;
  }

  #positions(over: readonly string[], at: At): At[] {
    const [index, ...rest] = over;
    if (index === undefined) return [at];
    return Array.from({ length: this.#size(index) }, (_, i) => this.#positions(rest, { ...at, [index]: i })).flat();
  }

  #name(id: string, at: At): number {
    const index = this.#graph.indexes[id];
    if (index !== undefined) return Number(index.elements[at[id] ?? -1]);
    const input = this.#graph.inputs[id];
    if (input === undefined) return this.formula(id, at);
    return this.#values[id]?.[this.#cell(input.over, at)] ?? Number.NaN;
  }

  #value(node: Expression, at: At): number {
    if (node.kind === "number") return Number(node.text);
    if (node.kind === "name") return this.#name(node.id, at);
    if (node.kind === "text") throw new Error("text");
    if (node.kind === "call") return this.#call(node, at);
    const there = { ...at };
    for (const { index, element } of node.picks) {
      const declared = this.#graph.indexes[index];
      there[index] = declared === undefined ? Number.NaN : elementPosition(declared, element);
    }
    return this.#value(node.of, there);
  }

  #call(node: CallNode, at: At): number {
    const arg = (i: number, where: At = at): number => this.#value(node.args[i] as Expression, where);
    if (node.over !== undefined) return this.#reduction(node, at);
    if (node.along !== undefined) {
      const last = at[node.along] ?? Number.NaN;
      let total = 0;
      for (let i = 0; i <= last; i++) total += arg(0, { ...at, [node.along]: i });
      return total;
    }
    if (node.fn === "lookup") return this.#lookup(node, at);
    if (node.fn === "if")
      return choose(
        arg(0),
        () => arg(1),
        () => arg(2),
      );
    if (node.fn === "and")
      return choose(
        arg(0),
        () => truthOf(arg(1)),
        () => 0,
      );
    if (node.fn === "or")
      return choose(
        arg(0),
        () => 1,
        () => truthOf(arg(1)),
      );
    return plain(
      node.fn,
      node.args.map((_, i) => arg(i)),
    );
  }

  #reduction(node: CallNode, at: At): number {
    const values = this.#positions(node.over ?? [], at).map((there) => this.#value(node.args[0] as Expression, there));
    const sum = values.reduce((a, b) => a + b, 0);
    if (node.fn === "mean") return sum / values.length;
    if (node.fn === "product") return values.reduce((a, b) => a * b, 1);
    return node.fn === "sum" ? sum : Math[node.fn === "min" ? "min" : "max"](...values);
  }

  #lookup(node: CallNode, at: At): number {
    const [table, grid, x, way] = node.args as readonly [Expression, Expression, Expression, Expression];
    const id = grid.kind === "name" ? grid.id : "";
    const index = this.#graph.indexes[id] ? id : (this.#over(id)[0] ?? "");
    const points = this.#positions([index], {}).map((there) => this.#name(id, there));
    const value = this.#value(x, at);
    const cell = (i: number): number => this.#value(table, { ...at, [index]: i });
    if (Number.isNaN(value)) return Number.NaN;
    const below = Math.max(
      0,
      points.findLastIndex((point) => point <= value),
    );
    const [low = 0, high] = [points[below], points[below + 1]];
    if (high === undefined || value <= low) return cell(below);
    if (way.kind === "text" && way.value === "nearest") return cell(value > low + (high - low) / 2 ? below + 1 : below);
    return cell(below) + (cell(below + 1) - cell(below)) * ((value - low) / (high - low));
  }

  #over(id: string): readonly string[] {
    return (this.#graph.inputs[id] ?? this.#graph.formulas.find((one) => one.id === id))?.over ?? [];
  }
}

function choose(condition: number, yes: () => number, no: () => number): number {
  return Number.isNaN(condition) ? Number.NaN : condition === 0 ? no() : yes();
}

function truthOf(value: number): number {
  return Number.isNaN(value) ? Number.NaN : value === 0 ? 0 : 1;
}

const functions: Readonly<Record<string, (x: number) => number>> = {
  negate: (x) => 0 - x,
  abs: Math.abs,
  sqrt: Math.sqrt,
  floor: Math.floor,
  ceil: Math.ceil,
  round: (x) => Math.sign(x) * (Math.floor(Math.abs(x)) + (Math.abs(x) - Math.floor(Math.abs(x)) >= 0.5 ? 1 : 0)),
  log: (x) => (x > 0 ? log(x) : Number.NaN),
  not: (x) =>
    choose(
      x,
      () => 0,
      () => 1,
    ),
  exp,
  sin,
  cos,
  tan,
  asin,
  acos,
  atan,
  tanh,
};

function plain(fn: string, values: readonly number[]): number {
  const [a = Number.NaN, b = Number.NaN] = values;
  const compare = (holds: boolean): number => (Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : holds ? 1 : 0);
  if (fn === "+") return a + b;
  if (fn === "-") return a - b;
  if (fn === "*") return a * b;
  if (fn === "/") return b === 0 ? Number.NaN : a / b;
  if (fn === "^") return b === 2 ? a * a : b === 3 ? a * a * a : a === 0 && b < 0 ? Number.NaN : power(a, b);
  if (fn === "<") return compare(a < b);
  if (fn === "<=") return compare(a <= b);
  if (fn === ">") return compare(a > b);
  if (fn === ">=") return compare(a >= b);
  if (fn === "==") return compare(a === b);
  if (fn === "!=") return compare(a !== b);
  if (fn === "min") return Math.min(...values);
  if (fn === "max") return Math.max(...values);
  if (fn === "mod") return a % b === 0 || a % b < 0 === b < 0 ? a % b : (a % b) + b;
  return functions[fn]?.(a) ?? Number.NaN;
}
