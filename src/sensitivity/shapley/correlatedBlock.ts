/** Correlated drivers of Shapley's walk: in each scenario some are shared with the first sample, the others drawn given these. */
import type { Plan } from "../../engine/plan/plan.js";
import { type ConditionalDraw, conditionalCopula } from "../../random/conditionalCopula.js";
import { normalGrades, normalGradeTable } from "../../random/normalGrade.js";
import { normalScores, normalScoreTable } from "../../random/normalScore.js";

type Columns = readonly Float64Array[];

export interface CorrelatedBlock {
  readonly drivers: readonly number[];
  /** Grades of all members in the first sample. */
  first(uniforms: Columns): void;
  /** Grades of all members in the second sample, which shares none. */
  fresh(uniforms: Columns): void;
  /** From here on a scenario shares with the first sample this member too, and all others of its party. */
  share(scenario: number, member: number): void;
  /** Grades of all members in these scenarios, given what each shares. */
  given(scenarios: Uint32Array, uniforms: Columns): void;
}

interface State {
  readonly drivers: readonly number[];
  /** Correlated scores of the first sample. */
  readonly scores: Columns;
  /** Independent scores of the second. */
  readonly normals: Columns;
  /** A bit for each party that a scenario shares. */
  readonly masks: Uint32Array;
  readonly draw: ConditionalDraw;
  readonly grades: Float64Array;
}

/**
 * @param own @param fresh Independent uniforms of both samples, of all drivers.
 * @param parties Of each member a number below `MOST_PARTIES`, the same for members that are only ever shared together.
 */
export function correlatedBlock(
  { streams, lower }: Plan["groups"][number],
  own: Columns,
  fresh: Columns,
  parties: readonly number[] = streams.map((_, member) => member),
): CorrelatedBlock {
  const count = own[0]?.length ?? 0;
  const scored = scorer(count);
  const draw = conditionalCopula(lower, streams.length, parties);
  const scores = correlated(
    streams.map((stream) => scored(own[stream] as Float64Array)),
    draw,
    count,
  );
  const normals = streams.map((stream) => scored(fresh[stream] as Float64Array));
  const masks = new Uint32Array(count);
  const state = { drivers: streams, scores, normals, masks, draw, grades: normalGradeTable() };
  const all = Uint32Array.from({ length: count }, (_, i) => i);
  const everyMember = parties.reduce((mask, party) => mask | (1 << party), 0);
  return {
    drivers: streams,
    first: (uniforms) => write(state, all, () => everyMember, uniforms),
    fresh: (uniforms) => write(state, all, () => 0, uniforms),
    share(scenario, member) {
      masks[scenario] = (masks[scenario] as number) | (1 << (parties[member] as number));
    },
    given: (scenarios, uniforms) => write(state, scenarios, (i) => masks[i] as number, uniforms),
  };
}

function scorer(count: number): (uniforms: Float64Array) => Float64Array {
  const table = normalScoreTable();
  return (uniforms) => {
    const out = new Float64Array(count);
    normalScores(table, uniforms, out, count);
    return out;
  };
}

function correlated(independent: Columns, draw: ConditionalDraw, count: number): Columns {
  const scores = independent.map(() => new Float64Array(count));
  eachScenario(count, independent.length, (i, wanted, filled, out) => {
    independent.forEach((column, m) => {
      filled[m] = column[i] as number;
    });
    draw(0, wanted, filled, out);
    scores.forEach((column, m) => {
      column[i] = out[m] as number;
    });
  });
  return scores;
}

type Visit = (i: number, given: Float64Array, normals: Float64Array, out: Float64Array) => void;

function eachScenario(count: number, size: number, visit: Visit): void {
  const [given, normals, out] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < count; i++) visit(i, given, normals, out);
}

function write(
  { drivers, scores, normals, draw, grades }: State,
  scenarios: Uint32Array,
  shared: (scenario: number) => number,
  uniforms: Columns,
): void {
  const count = scenarios.length;
  const found = drivers.map(() => new Float64Array(count));
  eachScenario(count, drivers.length, (k, given, filled, out) => {
    const i = scenarios[k] as number;
    for (let m = 0; m < drivers.length; m++) {
      given[m] = (scores[m] as Float64Array)[i] as number;
      filled[m] = (normals[m] as Float64Array)[i] as number;
    }
    draw(shared(i), given, filled, out);
    for (let m = 0; m < drivers.length; m++) (found[m] as Float64Array)[k] = out[m] as number;
  });
  drivers.forEach((driver, m) => {
    normalGrades(grades, found[m] as Float64Array, uniforms[driver] as Float64Array, count);
  });
}
