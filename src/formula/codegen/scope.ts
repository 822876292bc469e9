/** A block of generated code. What is computed in it is held under a name, once, and known to the blocks inside it. */
import type { Computation, Statement } from "./statement.js";
import { computationText } from "./text.js";

export class Scope {
  readonly statements: Statement[] = [];
  /** Names that belong to this block itself. */
  readonly names: string[] = [];
  /** How many blocks enclose this one. */
  readonly depth: number;
  readonly #parent: Scope | undefined;
  readonly #fresh: () => string;
  readonly #held = new Map<string, string>();

  constructor(fresh: () => string, parent?: Scope) {
    this.#fresh = fresh;
    this.#parent = parent;
    this.depth = parent === undefined ? 0 : parent.depth + 1;
  }

  /** The name that holds what is computed of names and numbers: an old one where it is already computed. */
  hold(of: Computation): string {
    const text = computationText(of);
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.#parent) {
      const name = scope.#held.get(text);
      if (name !== undefined) return name;
    }
    const name = this.#name();
    this.#held.set(text, name);
    this.statements.push({ kind: "value", name, of });
    return name;
  }

  /** A variable of this block that later statements may change. */
  variable(initial: string): string {
    const name = this.#name();
    this.statements.push({ kind: "variable", name, initial });
    return name;
  }

  /** Whether this block lies in another. */
  isInside(other: Scope): boolean {
    let scope: Scope | undefined = this.#parent;
    while (scope !== undefined && scope !== other) scope = scope.#parent;
    return scope === other;
  }

  /** A block inside this one, to be put in its place after all that it made this block compute first. */
  open(): Scope {
    return new Scope(this.#fresh, this);
  }

  #name(): string {
    const name = this.#fresh();
    this.names.push(name);
    return name;
  }
}
