/** The windows of all outputs over whole blocks, in one call. */
import { BLOCK } from "../../../random/stream.js";
import type { Block } from "../../block.js";
import { keepAt, type List, type Lists, openList, recordBytes, setColumn } from "../loops/lists.js";
import type { KeepingWindow } from "../loops/windowLoops.js";
import { padded, type Workshop } from "../loops/workshop.js";
import type { OutputReducer } from "./outputReducer.js";

/** Values that a window keeps between two looks at it: then it has room for another block, and for one written in vain. */
const KEPT = 512;
const ROOM = KEPT + BLOCK + 8;

export interface WindowsTogether {
  /** Call it when outputs have been aimed. */
  aim(): void;
  /** Where the columns of the blocks to come are. */
  place(columns: Block["outputs"]): void;
  add(): void;
  /** Hands over what windows have kept so far. */
  flush(): void;
}

/** Where the values of a window go, and their groups. */
interface Region {
  readonly values: Float64Array;
  readonly groups: Uint8Array;
}

/** Bytes of a workshop that so many windows take. */
export function windowsBytes(most: number): number {
  return padded(most * recordBytes.keep) + most * (padded(8 * ROOM) + padded(ROOM));
}

/** @param most windows at once */
export function windowsTogether(
  outputs: readonly OutputReducer[],
  most: number,
  { keepList }: Lists,
  workshop: Pick<Workshop, "doubles" | "bytes">,
): WindowsTogether {
  const list = openList(most, recordBytes.keep, workshop);
  const regions = Array.from(
    { length: most },
    (): Region => ({ values: workshop.doubles(ROOM), groups: workshop.bytes(ROOM) }),
  );
  let windows: readonly { readonly output: number; readonly window: KeepingWindow }[] = [];
  const flush = (): void => {
    windows.forEach(({ window }, w) => {
      const { values, groups } = regions[w] as Region;
      const end = list.address32(w * recordBytes.keep + keepAt.values);
      window.kept.add(values, groups, (end - values.byteOffset) / 8);
      empty(list, w * recordBytes.keep, regions[w] as Region);
    });
  };
  return {
    aim() {
      windows = outputs.flatMap(({ ranges }, output) => ranges().map((window) => ({ output, window })));
      windows.forEach(({ window }, w) => {
        write(list, w * recordBytes.keep, window, regions[w] as Region);
      });
    },
    place(columns) {
      windows.forEach(({ output }, w) => {
        setColumn(list, w * recordBytes.keep, columns[output] as Float64Array);
      });
    },
    add() {
      if (windows.length > 0 && keepList(list.address, list.endOf(windows.length)) !== 0) flush();
    },
    flush,
  };
}

function write(list: List, at: number, { low, high, below }: KeepingWindow, region: Region): void {
  list.setNumber(at + keepAt.low, low);
  list.setNumber(at + keepAt.high, high);
  list.setAddress(at + keepAt.below, below.byteOffset);
  list.setAddress(at + keepAt.limit, region.values.byteOffset + 8 * KEPT);
  empty(list, at, region);
}

function empty(list: List, at: number, { values, groups }: Region): void {
  list.setAddress(at + keepAt.values, values.byteOffset);
  list.setAddress(at + keepAt.groups, groups.byteOffset);
}
