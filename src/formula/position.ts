/** Where an indexed value is read: the element at which each index stands. */
import { elementPosition } from "./cells.js";
import type { Index } from "./graph.js";

/** The number of an element, by index. */
export type Position = ReadonlyMap<string, number>;

type Indexes = Readonly<Record<string, Index>>;

/** The position of a cell of what is over these indexes. */
export function positionOf(over: readonly string[], cell: number, indexes: Indexes): Position {
  const position = new Map<string, number>();
  let rest = cell;
  for (const index of [...over].reverse()) {
    const size = sizeOf(index, indexes);
    position.set(index, rest % size);
    rest = Math.floor(rest / size);
  }
  return position;
}

/** The cell at a position, which may stand in further indexes as well. */
export function cellAt(over: readonly string[], position: Position, indexes: Indexes): number {
  return over.reduce((cell, index) => cell * sizeOf(index, indexes) + (position.get(index) ?? 0), 0);
}

/** A position with some indexes at elements that a formula names. */
export function atElements(
  position: Position,
  picks: readonly { readonly index: string; readonly element: string }[],
  indexes: Indexes,
): Position {
  const there = new Map(position);
  for (const { index, element } of picks) {
    const declared = indexes[index];
    there.set(index, declared === undefined ? 0 : elementPosition(declared, element));
  }
  return there;
}

/** All that a reduction over some indexes goes through from a position, the last index fastest. */
export function positionsOver(over: readonly string[], from: Position, indexes: Indexes): readonly Position[] {
  return over.reduce<readonly Position[]>(
    (all, index) => all.flatMap((at) => firstElements(sizeOf(index, indexes), index, at)),
    [from],
  );
}

/** All that a running total along an index adds up at a position. */
export function positionsUpTo(index: string, position: Position): readonly Position[] {
  return firstElements((position.get(index) ?? 0) + 1, index, position);
}

function firstElements(count: number, index: string, at: Position): readonly Position[] {
  return Array.from({ length: count }, (_, i) => new Map(at).set(index, i));
}

function sizeOf(index: string, indexes: Indexes): number {
  return indexes[index]?.elements.length ?? 0;
}
