/** What a run of a study is planned from, whatever its seed, sampler and length: plain data that crosses to threads. */
import { distributionOf } from "../../families/index.js";
import { buildInversion, inversionKey, inversionTables, type TableCache } from "../../families/inversion.js";
import type { Inversion } from "../../families/invert.js";
import { generateProgram } from "../../formula/codegen/kernelProgram.js";
import { operationsOf } from "../../formula/codegen/operations.js";
import type { Column } from "../../formula/codegen/program.js";
import type { LaneKernel } from "../../formula/lanes/compile.js";
import { lazily } from "../../lazily.js";
import type { Study } from "../../study/study.js";
import { canRunVectors } from "../../wasm/host.js";
import type { Shape } from "../lanes/columns.js";
import { compileLaneKernel } from "../lanes/laneKernel.js";
import { sources } from "./baseValues.js";
import { streamDimensions } from "./dimensions.js";
import type { Driver } from "./drivers.js";
import { type KernelPlan, planKernel } from "./kernelPlan.js";
import { type GroupPlan, liveDrivers, mixersOf } from "./liveDrivers.js";

/** One column of drawn values: which uniforms, through which inversion. */
export interface CellPlan {
  readonly driver: number;
  readonly inversion: number;
}

/** The kernel's inputs, and what they are drawn from. */
export interface ModelPlan extends KernelPlan {
  /** Those that reach an output, and those correlated with one that does. Driver i takes stream i. */
  readonly drivers: readonly Driver[];
  readonly groups: readonly GroupPlan[];
  /** Names of everything that takes uniforms: the drivers, then what Student-t copulas share. */
  readonly streams: readonly string[];
  /** The dimensions that the study reserves for them, and for others. */
  readonly dimensions: Readonly<Record<string, number>>;
  /** Columns of drawn values: for each driver in turn, one a cell. */
  readonly cells: readonly CellPlan[];
  /** Columns that are gammas, to be divided by their sum: one list a simplex. */
  readonly simplexes: readonly (readonly number[])[];
  readonly inversions: readonly Inversion[];
  /** For each input of the kernel in turn, its column. */
  readonly inputs: readonly number[];
  /** The cells that these inputs are, in the same order. */
  readonly columns: readonly Column[];
  /** Ids of the outputs. */
  readonly outputs: readonly string[];
  /** The kernel in WebAssembly, where there is one: compiled once, it serves every thread. */
  readonly lanes: LaneKernel | undefined;
  /** How much the kernel computes for one scenario, in operations such as + and ×. */
  readonly operations: number;
}

/**
 * Throws for what makes a study impossible to draw: see `correlationGroups`.
 * @param tables those of earlier runs, and where new ones go
 * @param earlier models of other studies: what was compiled for one with the same kernel serves again
 */
export function planModel(
  study: Study,
  kernel: KernelPlan = planKernel(study),
  tables: TableCache = inversionTables(),
  earlier: readonly ModelPlan[] = [],
): ModelPlan {
  const sourceOf = sources(study);
  const known = earlier.find(({ constants }) => constants === kernel.constants);
  const program = lazily(() => generateProgram(kernel.graph, kernel.wanted, kernel.constants));
  const columns = known?.columns ?? program().columns;
  const kernelInputs = columns.map(({ id, cell }) => ({ assumption: sourceOf(id).id, cell }));
  const { drivers, groups } = liveDrivers(study, kernelInputs);
  const { cells, inversions } = planCells(drivers, tables);
  const columnOf = columnFinder(drivers);
  const inputs = kernelInputs.map(({ assumption, cell }) => columnOf(assumption, cell));
  const streams = [...drivers.map(({ name }) => name), ...mixersOf(groups)];
  const outputs = study.outputs.map(({ id }) => id);
  const shape = { streams, cells, outputs };
  return {
    ...kernel,
    drivers,
    groups,
    streams,
    dimensions: streamDimensions(study),
    cells,
    simplexes: simplexColumns(drivers, columnOf),
    inversions,
    inputs,
    columns,
    outputs,
    operations: known?.operations ?? operationsOf(program().scenario.statements),
    lanes: known !== undefined && isLaidOutAs(known, shape, inputs) ? known.lanes : compiled(),
  };

  function compiled(): LaneKernel | undefined {
    return canRunVectors() ? compileLaneKernel(program(), shape, inputs) : undefined;
  }
}

/** Whether the columns of two models lie at the same addresses. */
function isLaidOutAs({ streams, cells, outputs, inputs }: ModelPlan, shape: Shape, others: readonly number[]): boolean {
  return (
    streams.length === shape.streams.length &&
    cells.length === shape.cells.length &&
    outputs.length === shape.outputs.length &&
    inputs.length === others.length &&
    inputs.every((column, i) => column === others[i])
  );
}

/** One column a cell of each driver. Equal distributions share an inversion, equal shapes its table. */
function planCells(
  drivers: readonly Driver[],
  tables: TableCache,
): { cells: readonly CellPlan[]; inversions: readonly Inversion[] } {
  const inversions: Inversion[] = [];
  const known = new Map<string, number>();
  const cells = drivers.flatMap(({ distributions }, driver) =>
    distributions.map(({ family, parameters }) => {
      const distribution = distributionOf(family, parameters);
      const key = inversionKey(distribution);
      const inversion = known.get(key) ?? inversions.push(buildInversion(distribution, tables)) - 1;
      known.set(key, inversion);
      return { driver, inversion };
    }),
  );
  return { cells, inversions };
}

/** The column of an assumption's cell. */
function columnFinder(drivers: readonly Driver[]): (assumption: string, cell: number) => number {
  const columns = new Map<string, number>();
  for (const { assumption, cells } of drivers) {
    for (const cell of cells) columns.set(`${assumption} ${cell}`, columns.size);
  }
  return (assumption, cell) => columns.get(`${assumption} ${cell}`) ?? -1;
}

function simplexColumns(
  drivers: readonly Driver[],
  columnOf: (assumption: string, cell: number) => number,
): readonly (readonly number[])[] {
  const simplexes = new Map<string, number[]>();
  for (const { assumption, joint, cells } of drivers) {
    if (joint !== "simplex") continue;
    const columns = cells.map((cell) => columnOf(assumption, cell));
    simplexes.set(assumption, [...(simplexes.get(assumption) ?? []), ...columns]);
  }
  return [...simplexes.values()];
}
