/** The plan of a run: everything that a block of scenarios depends on, as plain data that crosses to threads. */
import { makeDistribution } from "../families/index.js";
import {
  buildInversion,
  type Inversion,
  inversionKey,
  inversionTables,
  type TableCache,
} from "../families/inversion.js";
import { generateProgram } from "../formula/codegen/kernelProgram.js";
import type { CopulaGroup } from "../random/copula.js";
import type { SamplerPlan } from "../random/sampler.js";
import { planSampler } from "../random/samplers.js";
import type { Study } from "../study/study.js";
import { sources } from "./baseValues.js";
import { correlationGroups } from "./correlations.js";
import { streamDimensions } from "./dimensions.js";
import { type Driver, driversOf } from "./drivers.js";
import { evaluatePoints } from "./evaluate.js";
import { type KernelPlan, planKernel } from "./kernelPlan.js";
import { restored } from "./restored.js";

/** One column of drawn values: which uniforms, through which inversion. */
export interface CellPlan {
  readonly driver: number;
  readonly inversion: number;
}

/** Correlated streams, by position. */
export interface GroupPlan extends CopulaGroup {
  readonly streams: readonly number[];
  /** Of a Student-t copula: the stream of its chi-square, behind those of the drivers. */
  readonly mixer?: number | undefined;
  /** Of a sample that was reordered whole: the uniforms of the members, all blocks of them. */
  readonly given?: readonly Float64Array[] | undefined;
}

export interface Plan extends KernelPlan {
  readonly scenarios: number;
  readonly seed: string;
  readonly sampler: SamplerPlan;
  /** Those that reach an output, and those correlated with one that does. Driver i takes stream i. */
  readonly drivers: readonly Driver[];
  readonly groups: readonly GroupPlan[];
  /** Columns of drawn values: for each driver in turn, one a cell. */
  readonly cells: readonly CellPlan[];
  /** Columns that are gammas, to be divided by their sum: one list a simplex. */
  readonly simplexes: readonly (readonly number[])[];
  readonly inversions: readonly Inversion[];
  /** For each input of the kernel in turn, its column. */
  readonly inputs: readonly number[];
  /** Ids of the outputs; their base case in double precision. */
  readonly outputs: readonly string[];
  readonly reference: Float64Array;
}

export interface PlanOptions {
  readonly scenarios: number;
  readonly seed: string;
  readonly sampler: string;
  readonly replicate?: number | undefined;
}

/**
 * Plans a run of a study. `tables`: those of earlier runs, and where new ones go. Throws for what makes a study impossible to draw: see `correlationGroups`, `planSampler`.
 */
export function planRun(
  study: Study,
  { scenarios, seed, sampler, replicate }: PlanOptions,
  kernel: KernelPlan = planKernel(study),
  tables: TableCache = inversionTables(),
): Plan {
  const sourceOf = sources(study);
  const { columns } = generateProgram(kernel.graph, kernel.wanted, kernel.constants);
  const kernelInputs = columns.map(({ id, cell }) => ({
    assumption: sourceOf(id).id,
    cell,
  }));
  const { drivers, groups } = liveDrivers(study, kernelInputs);
  const { cells, inversions } = planCells(drivers, tables);
  const columnOf = columnFinder(drivers);
  const points = { seed, scenarios, replicate, dimensions: streamDimensions(study) };
  const streams = [...drivers.map(({ name }) => name), ...mixersOf(groups)];
  const planned = planSampler(sampler, { ...points, streams });
  const whole = study.dependence?.method === "iman-conover";
  return {
    ...kernel,
    scenarios,
    seed,
    sampler: planned,
    drivers,
    groups: whole
      ? groups.map((group) => ({ ...group, given: restored(planned, group.streams, group.lower) }))
      : groups,
    cells,
    simplexes: simplexColumns(drivers, columnOf),
    inversions,
    inputs: kernelInputs.map(({ assumption, cell }) => columnOf(assumption, cell)),
    outputs: study.outputs.map(({ id }) => id),
    reference: baseCase(study, kernel),
  };
}

/** The outputs at the base case: what moments are counted from. */
function baseCase(study: Study, kernel: KernelPlan): Float64Array {
  const values = evaluatePoints(study, [{}], kernel);
  return Float64Array.from(study.outputs, ({ id }) => values[id]?.[0] ?? Number.NaN);
}

/** The drivers that the kernel's inputs need, with correlated partners and fellow shares, in the study's order. */
function liveDrivers(
  study: Study,
  needed: readonly { readonly assumption: string; readonly cell: number }[],
): { drivers: readonly Driver[]; groups: readonly GroupPlan[] } {
  const wanted = new Set(needed.map(({ assumption, cell }) => `${assumption} ${cell}`));
  const all = study.assumptions.flatMap((assumption) => driversOf(assumption, study.graph.indexes));
  const reached = (driver: Driver) => driver.cells.some((cell) => wanted.has(`${driver.assumption} ${cell}`));
  const simplexes = new Set(
    all.filter((driver) => driver.joint === "simplex" && reached(driver)).map((d) => d.assumption),
  );
  const live = new Set(all.filter((d) => reached(d) || simplexes.has(d.assumption)).map(({ name }) => name));
  const groups = correlationGroups(study).filter(({ members }) => members.some((name) => live.has(name)));
  for (const { members } of groups) for (const name of members) live.add(name);
  const drivers = all.filter(({ name }) => live.has(name));
  const position = new Map(drivers.map(({ name }, i) => [name, i]));
  const streams = ({ members }: CopulaGroup) => members.map((name) => position.get(name) ?? -1);
  const mixers = mixersOf(groups);
  const planned = groups.map((group): GroupPlan => {
    const mixer = group.tails && drivers.length + mixers.indexOf(group.tails.stream);
    return { ...group, streams: streams(group), ...(mixer === undefined ? {} : { mixer }) };
  });
  return { drivers, groups: planned };
}

function mixersOf(groups: readonly CopulaGroup[]): readonly string[] {
  return groups.flatMap(({ tails }) => (tails === undefined ? [] : [tails.stream]));
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
      const distribution = makeDistribution(family, parameters);
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
