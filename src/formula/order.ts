/** The order of evaluation: each formula after those it uses. A circular formula is an error that shows the circle. */
import { CredenceError } from "../errors.js";
import type { Expression } from "./expression.js";
import type { FormulaText } from "./graph.js";
import { childrenOf } from "./limits.js";
import { placeAt } from "./place.js";

/** A formula before its names are resolved. */
export interface ParsedFormula {
  readonly text: FormulaText;
  readonly expression: Expression;
  /** Every name written in it, each once, in order of writing. */
  readonly names: ReadonlyMap<string, number>;
}

/** Every name an expression mentions, with the offset of its first mention. */
export function namesIn(root: Expression): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const visit = (node: Expression): void => {
    if (node.kind === "name" && !names.has(node.id)) names.set(node.id, node.at);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return names;
}

/** Sorts by dependency, otherwise as declared. Throws CredenceError `circular-formula`. */
export function inOrderOfUse(formulas: readonly ParsedFormula[]): readonly ParsedFormula[] {
  const byId = new Map(formulas.map((formula) => [formula.text.id, formula]));
  const ordered: ParsedFormula[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  for (const start of formulas) {
    const stack = [{ formula: start, uses: start.names.keys() }];
    if (done.has(start.text.id)) continue;
    open.add(start.text.id);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.uses.next();
      const used = next.done ? undefined : byId.get(next.value);
      if (used !== undefined && open.has(used.text.id)) throw circular([...open], used, byId);
      if (used !== undefined && !done.has(used.text.id)) {
        open.add(used.text.id);
        stack.push({ formula: used, uses: used.names.keys() });
      } else if (next.done) {
        open.delete(top.formula.text.id);
        done.add(top.formula.text.id);
        ordered.push(top.formula);
        stack.pop();
      }
    }
  }
  return ordered;
}

function circular(
  path: readonly string[],
  again: ParsedFormula,
  byId: ReadonlyMap<string, ParsedFormula>,
): CredenceError {
  const circle = path.slice(path.indexOf(again.text.id));
  const shown = circle.length > 12 ? [...circle.slice(0, 6), "…", ...circle.slice(-5)] : circle;
  const next = circle[1] ?? again.text.id;
  const at = byId.get(again.text.id)?.names.get(next) ?? 0;
  const message = `${again.text.id}: a formula cannot depend on itself: ${[...shown, again.text.id].join(" -> ")}`;
  return new CredenceError("circular-formula", message, {
    place: placeAt(again.text.source, at),
    remedy: "break the circle at one of these formulas",
  });
}
