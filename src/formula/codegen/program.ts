/** What a piece of generated code refers to besides its own names: tables, functions, scratch arrays, columns. */
import { Scope } from "./scope.js";

/** A column of draws: one cell of an uncertain input. */
export interface Column {
  readonly id: string;
  readonly cell: number;
}

/** A function that the code calls, and what it is to those who cannot be handed a function. */
export interface Callable {
  readonly run: (...values: number[]) => number;
  readonly arity: number;
  readonly nature: { readonly portable: string } | GridNature;
}

/** A function of a grid; without its points where they are not known before the code runs. */
export interface GridNature {
  readonly what: "nearest" | "below" | "share";
  readonly grid: Float64Array | undefined;
}

/** Generated code under way, with all that it refers to. */
export class Program {
  readonly tables: Float64Array[] = [];
  readonly functions: Callable[] = [];
  readonly scratch: Float64Array[] = [];
  readonly columns: Column[] = [];
  /** Run once, when the program is built. */
  readonly prelude: Scope;
  /** Run for each scenario. */
  readonly scenario: Scope;
  readonly #names = new Map<unknown, string>();
  #count = 0;

  constructor() {
    this.prelude = new Scope(() => this.fresh());
    this.scenario = this.prelude.open();
  }

  /** How much code there is so far, in names. */
  get size(): number {
    return this.#count;
  }

  /** A name that nothing else has. */
  fresh(): string {
    return `v${this.#count++}`;
  }

  table(values: Float64Array): string {
    return this.#named(values, () => `k${this.tables.push(values) - 1}`);
  }

  function(run: Callable["run"], nature: Callable["nature"], arity: number): string {
    return this.#named(run, () => `f${this.functions.push({ run, nature, arity }) - 1}`);
  }

  array(values: Float64Array): string {
    return this.#named(values, () => `a${this.scratch.push(values) - 1}`);
  }

  column(id: string, cell: number): string {
    return this.#named(`${cell} of ${id}`, () => `i${this.columns.push({ id, cell }) - 1}`);
  }

  #named(what: unknown, make: () => string): string {
    const name = this.#names.get(what) ?? make();
    this.#names.set(what, name);
    return name;
  }
}

/** A double as JavaScript. Numbers reach generated code through here and no other way. What overflows, certain or not, is infinite. */
export function literal(value: number): string {
  return Object.is(value, -0) ? "0" : String(value);
}
