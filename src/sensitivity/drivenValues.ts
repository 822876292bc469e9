/** How a driver of a run is told: as its value, or as a multiple of its base case where one draw scales a table. */
import type { Driver } from "../engine/plan/drivers.js";
import type { Study } from "../study/study.js";

export interface Told {
  readonly multiple: boolean;
  /** Divides the value of the driver's first cell. */
  readonly divisor: number;
}

/** A column of its values as it is told. */
export function toldValues(values: Float64Array, { divisor }: Told): Float64Array {
  return divisor === 1 ? values : values.map((value) => value / divisor);
}

export function toldOf({ assumption, cells, joint }: Driver, study: Pick<Study, "assumptions">): Told {
  const base = Number(study.assumptions.find(({ id }) => id === assumption)?.value[cells[0] ?? 0]);
  const multiple = joint === "common" && cells.length > 1 && base !== 0;
  return { multiple, divisor: multiple ? base : 1 };
}
