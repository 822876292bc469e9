/** Values gathered over the blocks of a task, in memory that the next task uses again. */
import type { Kept } from "../groups.js";

const LEAST = 1024;
const FEW = 32;

export class Gathering {
  #values = new Float64Array(0);
  #groups = new Uint8Array(0);
  #length = 0;

  /** Forgets what was given up. */
  emptied(): this {
    this.#length = 0;
    return this;
  }

  push(value: number, group: number): void {
    if (this.#length === this.#values.length) this.#grow(1);
    this.#values[this.#length] = value;
    this.#groups[this.#length++] = group;
  }

  /** Adds the first `count`. */
  add(values: Float64Array, groups: Uint8Array | undefined, count: number): void {
    if (this.#length + count > this.#values.length) this.#grow(count);
    if (count < FEW) this.#addFew(values, groups, count);
    else {
      this.#values.set(values.subarray(0, count), this.#length);
      if (groups !== undefined) this.#groups.set(groups.subarray(0, count), this.#length);
    }
    this.#length += count;
  }

  /** Element by element: a copy of memory would have to be prepared too long. */
  #addFew(values: Float64Array, groups: Uint8Array | undefined, count: number): void {
    for (let i = 0; i < count; i++) this.#values[this.#length + i] = values[i] as number;
    if (groups !== undefined) for (let i = 0; i < count; i++) this.#groups[this.#length + i] = groups[i] as number;
  }

  /** All of them; then it is empty. @param reuse whether they may lie where the next ones will */
  take(reuse: boolean): Kept {
    const all = { values: this.#values.subarray(0, this.#length), groups: this.#groups.subarray(0, this.#length) };
    const kept = reuse ? all : { values: all.values.slice(), groups: all.groups.slice() };
    this.#length = 0;
    return kept;
  }

  #grow(more: number): void {
    const capacity = Math.max(LEAST, 4 * this.#values.length, this.#length + more);
    const [values, groups] = [new Float64Array(capacity), new Uint8Array(capacity)];
    values.set(this.#values);
    groups.set(this.#groups);
    [this.#values, this.#groups] = [values, groups];
  }
}
