/** Values kept in a window, each with the group of its scenario. What occurs again and again is counted, not kept. */
import type { Dealing, Ends } from "../../../numerics/dealing.js";
import { midRank } from "../../../numerics/midRank.js";
import { orderStatistics } from "../../../numerics/selection.js";
import { GROUPS, type Kept } from "../groups.js";
import type { Window } from "../windows.js";
import { type Groupwise, groupwise } from "./groupwise.js";
import { type Memory, noShelf, type Shelf } from "./shelf.js";
import { Ties } from "./ties.js";

const FIRST_CAPACITY = 1024;
/** From so many values on, ties are looked for before more memory is taken. */
const LOOK_FOR_TIES = 65_536;

/** Values that occur once, and those that occur again and again with how often in each group. */
export interface KeptParts {
  readonly kept: Kept;
  readonly ties: readonly (readonly [number, Float64Array])[];
}

export class KeptValues {
  readonly #shelf: Shelf;
  #memory: Memory;
  #length = 0;
  readonly #ties = new Ties();
  /** Made when a group is first asked for, forgotten when a value is added. */
  #groupwise: Groupwise | undefined;

  /**
   * @param room for how many values: it is given back and taken anew where more come
   * @param shelf where memory is taken from, and left
   */
  constructor(room = 0, shelf: Shelf = noShelf) {
    this.#shelf = shelf;
    this.#memory = shelf.take(room);
  }

  get count(): number {
    return this.#length + this.#ties.count();
  }

  /** Of one group, or of all. */
  countOf(group: number | undefined): number {
    if (group === undefined) return this.count;
    return this.#of(group).length + this.#ties.count(group);
  }

  add({ values, groups }: Kept): void {
    this.#forgetGroups();
    if (this.#length + values.length > this.#memory.values.length) this.#makeRoom(values.length);
    this.#memory.values.set(values, this.#length);
    this.#memory.groups.set(groups, this.#length);
    this.#length += values.length;
  }

  /** Adds those within a window, and counts those below it. */
  addWithin({ low, high }: Window, { values, groups }: Kept, below: Float64Array): void {
    this.#forgetGroups();
    const inside = countBetween(values, values.length, low, high);
    // One more: a value is written before it is known to stay.
    if (this.#length + inside >= this.#memory.values.length) this.#makeRoom(inside + 1);
    const into = this.#memory;
    let length = this.#length;
    // Without a branch: whether a value is within cannot be guessed.
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      const group = groups[i] as number;
      below[group] = (below[group] as number) + +(value < low);
      into.values[length] = value;
      into.groups[length] = group;
      length += +(value >= low) & +(value <= high);
    }
    this.#length = length;
  }

  addTies(value: number, counts: Float64Array): void {
    this.#ties.add(value, counts);
  }

  /**
   * The values of a window within, and how many there are below it in each group.
   * @param growth so many times as many values are expected in the end
   */
  within({ low, high }: Window, growth = 1): { readonly kept: KeptValues; readonly below: Float64Array } {
    const below = new Float64Array(GROUPS);
    const own = this.#own();
    const inside = countBetween(own.values, own.values.length, low, high);
    const kept = new KeptValues(Math.ceil(Math.max(growth, 1) * inside) + 1, this.#shelf);
    kept.addWithin({ low, high }, own, below);
    this.#ties.within({ low, high }, kept.#ties, below);
    return { kept, below };
  }

  /**
   * The values at places in ascending order, of all groups or of one.
   * @param within where it is known, what none lies beyond
   * @param dealing what they are found by
   */
  at(places: readonly number[], group?: number, within?: Ends, dealing?: Dealing): Float64Array {
    const values = this.#of(group);
    return this.#ties.none ? orderStatistics(values, places, within, dealing) : this.#ties.among(values, places, group);
  }

  /** How many values of one group lie below a number, those equal to it counted half. */
  midRank(number: number, group: number): number {
    return midRank(this.#of(group), number) + this.#ties.midRank(number, group);
  }

  /** Everything, to be written down: ties among the values. */
  parts(): KeptParts {
    const { values, groups } = this.#own();
    return { kept: { values: values.slice(), groups: groups.slice() }, ties: this.#ties.entries() };
  }

  /** Leaves its memory to others: it must not be asked for anything any more. */
  release(): void {
    this.#forgetGroups();
    this.#shelf.leave(this.#memory);
    this.#memory = this.#shelf.take(0);
    this.#length = 0;
  }

  #own(): Kept {
    const { values, groups } = this.#memory;
    return { values: values.subarray(0, this.#length), groups: groups.subarray(0, this.#length) };
  }

  #of(group: number | undefined): Float64Array {
    if (group === undefined) return this.#own().values;
    this.#groupwise ??= groupwise(this.#own(), this.#shelf.take(this.#length));
    const { memory, starts } = this.#groupwise;
    return memory.values.subarray(starts[group], starts[group + 1]);
  }

  #forgetGroups(): void {
    if (this.#groupwise !== undefined) this.#shelf.leave(this.#groupwise.memory);
    this.#groupwise = undefined;
  }

  #makeRoom(more: number): void {
    if (this.#length >= LOOK_FOR_TIES) this.#length = this.#ties.takeFrom(this.#memory, this.#length);
    const wanted = this.#length + more;
    const old = this.#memory;
    if (wanted <= old.values.length) return;
    this.#memory = this.#shelf.take(Math.max(wanted, Math.ceil(1.5 * old.values.length), FIRST_CAPACITY));
    this.#memory.values.set(old.values.subarray(0, this.#length));
    this.#memory.groups.set(old.groups.subarray(0, this.#length));
    this.#shelf.leave(old);
  }
}

function countBetween(values: Float64Array, length: number, low: number, high: number): number {
  let count = 0;
  for (let i = 0; i < length; i++) count += +((values[i] as number) >= low) & +((values[i] as number) <= high);
  return count;
}
