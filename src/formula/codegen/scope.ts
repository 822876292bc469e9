/** A block of generated code. What is computed in it is held under a name, once, and known to the blocks inside it. */

export class Scope {
  readonly lines: string[] = [];
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

  /** The name that holds this JavaScript expression of names and literals: an old one where it is already computed. */
  hold(expression: string): string {
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.#parent) {
      const name = scope.#held.get(expression);
      if (name !== undefined) return name;
    }
    const name = this.#name();
    this.#held.set(expression, name);
    this.lines.push(`const ${name} = ${expression};`);
    return name;
  }

  /** A variable of this block that later lines may change. */
  variable(initial: string): string {
    const name = this.#name();
    this.lines.push(`let ${name} = ${initial};`);
    return name;
  }

  /** Whether this block lies in another. */
  isInside(other: Scope): boolean {
    let scope: Scope | undefined = this.#parent;
    while (scope !== undefined && scope !== other) scope = scope.#parent;
    return scope === other;
  }

  /** A block inside this one; `close` puts it in its place, after all that it made this block compute first. */
  open(): Scope {
    return new Scope(this.#fresh, this);
  }

  close(header: string, inner: Scope): void {
    this.lines.push(`${header} {`, ...inner.lines, "}");
  }

  #name(): string {
    const name = this.#fresh();
    this.names.push(name);
    return name;
  }
}
