/** Whole blocks of the grades of all assumptions at once, where their uniforms are their grades. */
import type { Block } from "../../block.js";
import { columnBytes } from "../../lanes/columns.js";
import { openList, recordBytes } from "../loops/lists.js";
import { padded, type Workshop } from "../loops/workshop.js";
import type { GradePair } from "./gradePairs.js";

/** Bytes of a workshop that it takes. */
export function gradesTogetherBytes(drivers: number): number {
  return padded(Math.ceil(drivers / 2) * recordBytes.grades) + padded(drivers * recordBytes.products);
}

/** What is added to, and with what: offsets of cells, their numbers. */
interface Sums {
  readonly pairs: readonly GradePair[];
  readonly products: readonly Float64Array[];
  readonly offsets: Int32Array;
  readonly numbers: Float64Array;
}

/** Adds to the sums that it was given. */
export interface GradesTogether {
  /** A whole block whose cells are known. */
  grades(block: Block): void;
  products(block: Block): void;
}

/** Undefined where loops take no lists. */
export function gradesTogether(
  { pairs, products, offsets, numbers }: Sums,
  workshop: Workshop,
): GradesTogether | undefined {
  const { lists } = workshop;
  if (lists === undefined || pairs.length === 0) return undefined;
  const two = openList(pairs.length, recordBytes.grades, workshop);
  const one = openList(products.length, recordBytes.products, workshop);
  let columns: Block["uniforms"] = [];
  const place = (from: Block["uniforms"]): void => {
    columns = from;
    const at = (driver: number): number => (from[driver] as Float64Array).byteOffset;
    pairs.forEach(({ first, second, table, squares }, p) => {
      const own = [at(first), at(first) + columnBytes, at(second), ...[offsets, table, squares].map(addressOf)];
      own.forEach((address, i) => {
        two.setAddress(p * recordBytes.grades + 4 * i, address);
      });
    });
    products.forEach((sums, driver) => {
      const own = [at(driver), at(driver) + columnBytes, addressOf(numbers), addressOf(sums)];
      own.forEach((address, i) => {
        one.setAddress(driver * recordBytes.products + 4 * i, address);
      });
    });
  };
  return {
    grades({ uniforms }) {
      if (uniforms !== columns) place(uniforms);
      lists.gradesList(two.address, two.endOf(pairs.length));
    },
    products({ uniforms }) {
      if (uniforms !== columns) place(uniforms);
      lists.productsList(one.address, one.endOf(products.length));
    },
  };
}

function addressOf(array: { readonly byteOffset: number }): number {
  return array.byteOffset;
}
