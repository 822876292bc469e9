/** Random models for comparing readers: every construct of the language over inputs with and without indexes. */
import fc from "fast-check";
import type { Sketch } from "./model.js";

const elements: Readonly<Record<string, readonly string[] | readonly number[]>> = {
  band: ["low", "mid", "high"],
  day: Array.from({ length: 20 }, (_, i) => i),
  step: [0.5, 1, 2.5],
};

export const inputs = {
  s: {},
  r: {},
  c: { constant: true },
  d: { constant: true },
  x: { over: ["band"] },
  y: { over: ["day"] },
  w: { over: ["day", "band"] },
  t: { over: ["step"], constant: true },
  u: { over: ["band", "step"], constant: true },
} as const satisfies Sketch["inputs"];

const overOfInput: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(inputs).map(([id, input]) => [id, "over" in input ? input.over : []]),
);

/** How many cells each input has. */
export const sizes: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(overOfInput).map(([id, over]) => [
    id,
    over.reduce((count, index) => count * (elements[index]?.length ?? 0), 1),
  ]),
);

/** Which constructs may appear: `smooth` ones keep positive values positive and lose no digits. */
export type Style = "any" | "smooth";

/** A writer of random formulas. `choose(n)` is a random whole number below n. */
class Writer {
  readonly #over: Record<string, readonly string[]> = { ...overOfInput, day: ["day"], step: ["step"] };
  readonly #choose: (n: number) => number;
  readonly #style: Style;
  /** A sum inside a sum inside a sum would take the exact reader minutes. */
  #reducing = false;

  constructor(choose: (n: number) => number, style: Style) {
    this.#choose = choose;
    this.#style = style;
  }

  formula(id: string, over: readonly string[]): string {
    const text = this.#write(4, new Set(over));
    this.#over[id] = over;
    return over.length === 0 ? text : `${text} + 0 * (${over.map((index) => this.#carrier(index)).join(" + ")})`;
  }

  #pick<T>(options: readonly T[]): T {
    return options[this.#choose(options.length)] as T;
  }

  #carrier(index: string): string {
    return index === "band" ? "x" : index;
  }

  #leaf(free: ReadonlySet<string>): string {
    if (this.#choose(4) === 0) return this.#pick(["2", "0.5", "3", "1e-1", "7.25"]);
    const id = this.#pick(Object.keys(this.#over));
    const fixed = (this.#over[id] ?? []).filter((index) => !free.has(index));
    if (fixed.length === 0) return id;
    if (id === "day" || id === "step") return "1.5";
    const picks = fixed.map((index) => `${index} = ${this.#pick((elements[index] ?? []).map(String))}`);
    return `${id}[${picks.join(", ")}]`;
  }

  #write(depth: number, free: ReadonlySet<string>): string {
    if (depth === 0 || this.#choose(6) === 0) return this.#leaf(free);
    const a = () => this.#write(depth - 1, free);
    const beside = () => this.#write(depth - 1, new Set([...free].filter((index) => index !== "step")));
    const smooth = [
      () => `(${a()} + ${a()})`,
      () => `(${a()} * ${a()})`,
      () => `(${a()} / (1 + ${a()}))`,
      () => `max(${a()}, ${a()}, ${a()} + 0)`,
      () => `min(${a()}, 0 + ${a()})`,
      () => `sqrt(${a()})`,
      () => `(${a()})^${this.#pick(["2", "0.5", "-1"])}`,
      () => `exp(atan(${a()}))`,
      () => `log(2 + ${a()})`,
      () => `tanh(${a()})`,
      () => `atan(${a()})`,
      () => `if(c > 0, ${a()}, ${a()})`,
      () => this.#reduction(depth, free),
      () => this.#running(depth, free),
      () => `lookup(${this.#pick(["t", "t * s", "u[band = mid]"])}, step, ${beside()}, "linear")`,
    ];
    return this.#pick(this.#style === "smooth" ? smooth : [...smooth, ...this.#rough(a, beside, free)])();
  }

  #rough(a: () => string, beside: () => string, free: ReadonlySet<string>): (() => string)[] {
    const unary = this.#pick(["-", "abs", "exp", "log", "floor", "ceil", "round", "sin", "cos", "tan", "asin", "acos"]);
    return [
      () => `(${a()} - ${a()})`,
      () => `(${a()} / ${a()})`,
      () => `${unary}(${a()})`,
      () => `(${a()})^(${a()})`,
      () => `mod(${a()}, ${a()})`,
      () => `(${a()} ${this.#pick(["<", "<=", ">", ">=", "==", "!="])} ${a()})`,
      () => `(${a()} ${this.#pick(["and", "or"])} not ${a()})`,
      () => `if(${a()} ${this.#pick(["<", "=="])} ${a()}, ${a()}, ${a()})`,
      () => `(${a()} > 1 ? ${a()} : ${a()})`,
      () => `lookup(${this.#pick(free.has("band") ? ["t", "u"] : ["t", "t * r"])}, t, ${beside()})`,
      () => `if(mode == "${this.#pick(["one", "two"])}", ${a()}, ${a()})`,
    ];
  }

  #reduction(depth: number, free: ReadonlySet<string>): string {
    if (this.#reducing) return this.#leaf(free);
    this.#reducing = true;
    const over = this.#pick([["band"], ["day"], ["day", "band"], ["step"]]);
    const carried = over.map((index) => this.#carrier(index)).join(" * ");
    const inside = this.#write(depth - 1, new Set([...free, ...over]));
    this.#reducing = false;
    const fn = this.#pick(["sum", "mean", "min", "max"]);
    return `${fn}(${carried} + ${inside}, ${over.join(", ")})`;
  }

  #running(depth: number, free: ReadonlySet<string>): string {
    const along = [...free].filter((index) => index !== "step");
    if (along.length === 0 || this.#reducing) return this.#leaf(free);
    this.#reducing = true;
    const index = this.#pick(along);
    const inside = this.#write(Math.min(depth - 1, 1), free);
    this.#reducing = false;
    return `cumulative(${this.#carrier(index)} * ${inside}, ${index})`;
  }
}

/** A model of several formulas that use one another, and values for its inputs. */
export function randomModel(style: Style): fc.Arbitrary<{ sketch: Sketch; seed: number }> {
  return fc.nat({ max: 2 ** 31 }).map((seed) => {
    const writer = new Writer(chooser(seed), style);
    const shapes: readonly (readonly string[])[] = [[], ["band"], ["day"], ["band", "day"], []];
    const formulas = Object.fromEntries(shapes.map((over, i) => [`f${i}`, writer.formula(`f${i}`, over)]));
    return { seed, sketch: { indexes: elements, settings: { mode: ["one", "two"] }, inputs, formulas } };
  });
}

/** Values for the inputs as decimal text: ascending for the grid, positive where the style asks for it. */
export function randomValues(seed: number, style: Style): Readonly<Record<string, readonly string[]>> {
  const choose = chooser(seed + 1);
  const value = (): string => ((choose(4000) - (style === "any" ? 1500 : -10)) / 1000).toFixed(3);
  return Object.fromEntries(
    Object.entries(sizes).map(([id, count]) => {
      const values = Array.from({ length: count }, value);
      return [id, id === "t" ? ["0.5", "1.25", "2.5"] : values];
    }),
  );
}

function chooser(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
