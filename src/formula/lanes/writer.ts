/** Where a program's names are in its module: locals, constants, functions, addresses. */
import { type Code, type, type ValueType } from "../../wasm/code.js";
import { f64, f64x2, i32, i32x4, local } from "../../wasm/instructions.js";
import type { Place } from "../codegen/statement.js";
import type { Region } from "./memory.js";

/** Locals of `run`: the number of bytes in a column that are wanted, and how many are done. */
export const run = { end: 0, done: 1 } as const;

interface Held {
  readonly index: number;
  readonly counter: boolean;
}

/** Addresses worked out so far in a block, by what they are made of. */
export type Addresses = Map<string, readonly [number, number]>;

export class LaneWriter {
  /** Those of `run` that are no parameters. */
  readonly locals: ValueType[] = [type.i32];
  readonly regions: ReadonlyMap<string, Region>;
  readonly functions: ReadonlyMap<string, number>;
  readonly #known: ReadonlyMap<string, number>;
  readonly #held = new Map<string, Held>();
  readonly #constants = new Map<string, { readonly index: number; readonly value: number }>();

  /** @param known Names computed beforehand, and their values. */
  constructor(
    regions: ReadonlyMap<string, Region>,
    functions: ReadonlyMap<string, number>,
    known: ReadonlyMap<string, number>,
  ) {
    this.regions = regions;
    this.functions = functions;
    this.#known = known;
  }

  fresh(of: ValueType): number {
    return this.locals.push(of);
  }

  /** The local of a name, made when it is first heard of. */
  localOf(name: string, counter = false): number {
    const held = this.#held.get(name) ?? { index: this.fresh(counter ? type.i32 : type.v128), counter };
    this.#held.set(name, held);
    return held.index;
  }

  /** Both lanes of a name or number. */
  value(name: string): Code {
    const held = this.#held.get(name);
    if (held === undefined) return this.constant(this.#numberOf(name));
    return held.counter ? f64x2.splat(f64.convert(local.get(held.index))) : local.get(held.index);
  }

  /** Constants are put into locals once, before the scenarios. */
  constant(value: number): Code {
    const key = Object.is(value, -0) ? "-0" : String(value);
    const known = this.#constants.get(key) ?? { index: this.fresh(type.v128), value };
    this.#constants.set(key, known);
    return local.get(known.index);
  }

  constantsCode(): Code {
    return [...this.#constants.values()].map(({ index, value }) => local.set(index, f64x2.const(value)));
  }

  /** Splits a place into what is known now, loop counters, and values that differ between scenarios. */
  place({ fixed, terms }: Place): { fixed: number; counters: Place["terms"]; lanes: Place["terms"] } {
    const counters = terms.filter(({ code }) => this.#held.get(code)?.counter === true);
    const lanes = terms.filter(({ code }) => this.#held.get(code)?.counter === false);
    const known = terms.filter(({ code }) => !this.#held.has(code));
    const start = known.reduce((sum, { code, stride }) => sum + this.#numberOf(code) * stride, fixed);
    return { fixed: start, counters, lanes };
  }

  /** Bytes from an array's start to the cell of some counters. */
  counted(counters: Place["terms"], unit: number): Code {
    const parts = counters.map(({ code, stride }) => i32.mul(local.get(this.localOf(code)), i32.const(stride * unit)));
    return parts.length === 0 ? i32.const(0) : parts.reduce((sum, part) => i32.add(sum, part));
  }

  /** The same for each lane: two locals, and the code that fills them where no code before it has. */
  gathered(terms: Place["terms"], unit: number, addresses: Addresses): { low: Code; high: Code; before: Code } {
    const key = `${unit} ${terms.map(({ code, stride }) => `${code} ${stride}`).join(" ")}`;
    const known = addresses.get(key);
    const [low, high] = known ?? [this.fresh(type.i32), this.fresh(type.i32)];
    addresses.set(key, [low, high]);
    const before = known === undefined ? this.#gather(terms, unit, low, high) : [];
    return { low: local.get(low), high: local.get(high), before };
  }

  #gather(terms: Place["terms"], unit: number, low: number, high: number): Code {
    const both = this.fresh(type.v128);
    const parts = terms.map(({ code, stride }) => {
      const held = this.#held.get(code);
      const position = local.get(held?.index ?? 0);
      const words = held?.counter === true ? i32x4.splat(position) : i32x4.truncate(position);
      return i32x4.mul(words, i32x4.splat(i32.const(stride * unit)));
    });
    const sum = parts.reduce((total, part) => i32x4.add(total, part));
    return [
      local.set(both, sum),
      local.set(low, i32x4.lane(0, local.get(both))),
      local.set(high, i32x4.lane(1, local.get(both))),
    ];
  }

  #numberOf(name: string): number {
    return this.#known.get(name) ?? Number(name);
  }
}
