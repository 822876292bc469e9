/** Keeps what was made from a few numbers, to be found again by the same numbers. Forgets all once it is full. */

const mostKept = 4096;

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

export class KeptByNumbers<T> {
  #root: Node<T> = { next: new Map() };
  #count = 0;

  get(numbers: readonly number[]): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (let i = 0; i < numbers.length && node !== undefined; i++) node = node.next.get(numbers[i] as number);
    return node?.value;
  }

  /** Keeps and returns the value. */
  keep(numbers: readonly number[], value: T): T {
    if (this.#count >= mostKept) {
      this.#root = { next: new Map() };
      this.#count = 0;
    }
    let node = this.#root;
    for (const number of numbers) {
      const next = node.next.get(number) ?? { next: new Map() };
      node.next.set(number, next);
      node = next;
    }
    node.value = value;
    this.#count++;
    return value;
  }
}
