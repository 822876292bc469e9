/** The contract of a sensitivity method, and what a run gives it to work with. */
import type { KernelPlan } from "../engine/plan/kernelPlan.js";
import type { Simulated } from "../engine/simulate.js";
import type { Pause } from "../engine/turn.js";
import { CredenceError, type Place, unknownName } from "../errors.js";
import type { Shape } from "../schema/shape.js";
import { fromPlain } from "../schema/written.js";
import type { Analysis } from "../study/analysis.js";
import type { Study } from "../study/study.js";
import type { SensitivityRow } from "../summary/result.js";
import type { Column } from "./column.js";
import type { MomentsOf } from "./exact/drawnMoments.js";
import type { Normals } from "./rankChance/normals.js";
import type { Failed, Refused } from "./refused.js";
import { openRunCount, type RunCount } from "./runCount.js";

/**
 * What a method works from: the model at `points` of its own choice, the `ranks` that the run has summed on its way, the
 * output columns of the run (`draws`, which are then kept), these with the assumptions drawn again (`inputs`), a
 * `design` of runs of its own, or the `formulas` themselves.
 */
export type Need = "points" | "ranks" | "draws" | "inputs" | "design" | "formulas";

/** A finished run and what is asked of it. `ranks` and `plan` are those that the engine answered with. */
export interface SensitivityRequest extends Pick<Simulated, "ranks" | "plan"> {
  /** The columns of all outputs; none unless some method needs them. */
  readonly draws: Readonly<Record<string, Float64Array>>;
  readonly study: Study;
  /** `planKernel(study)` where it is at hand, so that it is not made again. */
  readonly kernel?: KernelPlan | undefined;
  /** The exact moments of the study's outputs where they are at hand: see `knownMoments`. */
  readonly moments?: MomentsOf | undefined;
  /** Ids of the outputs to analyse. */
  readonly outputs: readonly string[];
  /** Coverage of the run's central interval. */
  readonly interval: number;
  /** What chances of ranks are drawn with, where earlier runs have left it. */
  readonly normals?: Normals | undefined;
  /** What several methods work from, made once: see `once`. */
  readonly shared?: WeakMap<object, Shared> | undefined;
  /** Where the runs of the model that the analysis makes are counted. */
  readonly runCount?: RunCount | undefined;
  /** To be waited for now and then by methods that take long. */
  readonly pause?: Pause | undefined;
}

/** Something that several methods work from, and the runs of the model that it takes. */
export interface Shared {
  readonly made: unknown;
  readonly runCount: RunCount;
}

/**
 * What `make` makes of a request, made once for all methods that ask for it by the same function. Its runs of the model
 * count in each of them.
 */
export function once<T>(request: SensitivityRequest, make: (request: SensitivityRequest) => T): T {
  const { shared } = request;
  if (shared === undefined) return make(request);
  const { made, runCount } = shared.get(make) ?? sharedBy(shared, request, make);
  request.runCount?.include(runCount);
  return made as T;
}

function sharedBy<T>(
  shared: WeakMap<object, Shared>,
  request: SensitivityRequest,
  make: (request: SensitivityRequest) => T,
): Shared {
  const runCount = openRunCount();
  const found = { made: make({ ...request, runCount }), runCount };
  shared.set(make, found);
  return found;
}

/** Rows with a sentence that must be read with them. */
export interface Remarked<Row> {
  readonly rows: readonly Row[];
  readonly remark: string;
  readonly failed?: Failed;
}

/** For each output its rows, most important first. */
export type Answer<Row> = Readonly<Record<string, readonly Row[] | Remarked<Row> | Refused>>;

/**
 * One method: all that the study's keys, the command, the tables, the report and the charts say of it. A new method is
 * one file with this, and one line in `registry.ts`.
 */
export interface SensitivityMethod<Row extends SensitivityRow = SensitivityRow> extends Analysis {
  /** Heading of its part of a report. */
  readonly title: string;
  /** What its answer does not say, in a few words: a cell of the table of questions. */
  readonly caveat: string;
  /**
   * How its numbers are read: sentences that stand above its table. `coverage` is that of the interval, "95%"; the study
   * holds what was chosen about the analysis.
   */
  reading(coverage: string, study?: Study): string;
  /** What a row is about, where that is no assumption: "pair". */
  readonly each?: string;
  /** What the order of the rows is, for captions: "widest first". */
  readonly order: string;
  readonly needs: Need;
  /** Numbers of a row: every one is a column of `sensitivity.csv`. */
  readonly columns: readonly Column<Row>[];
  /** What tables for readers hold, where that is not a line a row: a grid, for example. */
  view?(rows: readonly Row[]): View<Row>;
  /** Runs of the model that it may do with, where these are fewer than those of other designs. */
  readonly fewest?: number;
  /** Of a design whose errors come from other than 16 independent parts: how many there are. */
  readonly parts?: number;
  /** Its errors are what its numbers may be wrong by at most, and no standard errors. */
  readonly bounds?: true;
  /** Where it is described. */
  readonly source: string;
  /** The chart that draws it, where that is not of its own name or the dot plot of its columns. */
  readonly chart?: string;
  /** Refuses options that do not fit the study, before anything is run. */
  check?(study: Study): void;
  answer(request: SensitivityRequest): Promise<Answer<Row>>;
}

/** Lines of a table for readers. */
export interface View<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** What a study chose about an analysis, and where it says so; as if nothing were written where it chose nothing. */
export function optionsOf<T>(
  study: Study,
  name: string,
  shape: Shape<T>,
): { readonly options: T; readonly place?: Place } {
  const { chosen = {}, place } = study.run.sensitivityOptions?.[name] ?? {};
  const options = shape.read(fromPlain(chosen, place), `sensitivity: ${name}`);
  return place === undefined ? { options } : { options, place };
}

/** The column of an output that is analysed. @throws CredenceError `unknown-output` */
export function columnOf<Column>(output: string, columns: Readonly<Record<string, Column>>): Column {
  const column = Object.hasOwn(columns, output) ? columns[output] : undefined;
  if (column !== undefined) return column;
  const { message, remedy } = unknownName("output", output, Object.keys(columns));
  throw new CredenceError("unknown-output", message, { remedy });
}
