/** The contract of a sensitivity method, and what a run gives it to work with. */
import type { KernelPlan } from "../engine/kernelPlan.js";
import type { Draws } from "../engine/simulate.js";
import { CredenceError, unknownName } from "../errors.js";
import type { SensitivityName, Study } from "../study/study.js";
import type { Sensitivity } from "../summary/result.js";

/** A finished run and what is asked of it. `draws` and `rankPass` are those that the engine answered with. */
export interface SensitivityRequest extends Pick<Draws, "draws" | "rankPass"> {
  readonly study: Study;
  /** `planKernel(study)` where it is at hand, so that it is not made again. */
  readonly kernel?: KernelPlan | undefined;
  /** Ids of the outputs to analyse. */
  readonly outputs: readonly string[];
  /** Coverage of the run's central interval. */
  readonly interval: number;
}

/** The rows that a method answers with. */
export type SensitivityRows<Name extends SensitivityName> = NonNullable<Sensitivity[Name]>;

/** One method: the question it answers, and its rows for each output, most important first. */
export interface SensitivityMethod<Name extends SensitivityName> {
  readonly name: Name;
  /** In words, for reports. */
  readonly question: string;
  answer(request: SensitivityRequest): Promise<Readonly<Record<string, SensitivityRows<Name>>>>;
}

/** The column of an output that is analysed. @throws CredenceError `unknown-output` */
export function columnOf<Column>(output: string, columns: Readonly<Record<string, Column>>): Column {
  const column = Object.hasOwn(columns, output) ? columns[output] : undefined;
  if (column !== undefined) return column;
  const { message, remedy } = unknownName("output", output, Object.keys(columns));
  throw new CredenceError("unknown-output", message, { remedy });
}
