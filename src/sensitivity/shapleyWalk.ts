/**
 * The walk of Shapley effects: a first sample, and samples that share with it, scenario by scenario, the first none, one,
 * two … players of a random order, the others drawn anew given these.
 */
import type { ModelRuns } from "../engine/modelRuns.js";
import type { Plan } from "../engine/plan.js";
import { type Pause, unstopped } from "../engine/turn.js";
import { type ConditionalDraw, conditionalCopula } from "../random/conditionalCopula.js";
import { normalGrades, normalGradeTable } from "../random/normalGrade.js";
import { normalScores, normalScoreTable } from "../random/normalScore.js";
import { REPLICATES } from "../random/replicates.js";
import { BLOCK, fillUniforms } from "../random/stream.js";
import { streamKey } from "../random/streamKey.js";
import type { Player } from "./groups.js";
import { netUniforms } from "./netDesign.js";

export interface ShapleyWalk {
  /** Names: ids, labels of cells, titles of groups, the id of a simplex for all its shares. */
  readonly players: readonly string[];
  readonly replicates: number;
  /** Outputs of the first sample. */
  readonly first: readonly Float64Array[];
  /** Outputs after none, one, … all players are shared. */
  readonly steps: readonly (readonly Float64Array[])[];
  /** `orders[k][i]`: the player that joins at step k in scenario i. */
  readonly orders: readonly Uint16Array[];
}

/** Correlated drivers at work: scores of both samples, and which members each scenario shares so far. */
interface Block {
  readonly drivers: readonly number[];
  readonly scores: readonly Float64Array[];
  readonly normals: readonly Float64Array[];
  readonly masks: Uint32Array;
  readonly draw: ConditionalDraw;
}

export async function shapleyWalk(
  plan: Plan,
  players: readonly Player[],
  runs: ModelRuns,
  count: number,
  pause: Pause = unstopped,
): Promise<ShapleyWalk> {
  const names = plan.drivers.map(({ name }) => name);
  const streams = [...names, ...names.map((name) => `${name}\nsecond`)];
  const uniforms = netUniforms(`${plan.seed}\nshapley`, streams, count);
  const [own, fresh] = [uniforms.slice(0, names.length), uniforms.slice(names.length)];
  const tools = { scores: normalScoreTable(), grades: normalGradeTable() };
  const blocks = plan.groups.map((group) => openBlock(group, own, fresh, count, tools));
  const all = Uint32Array.from({ length: count }, (_, i) => i);
  for (const block of blocks) writeBlock(block, own, tools, all, 0xffffffff);
  for (const block of blocks) writeBlock(block, fresh, tools, all);
  const first = runs.draw(own);
  const current = runs.draw(fresh).map((column) => column.slice());
  const orders = ordersOf(plan.seed, players.length, count);
  const blockOf = new Map(
    blocks.flatMap((block) => block.drivers.map((driver, at) => [driver, { block, at }] as const)),
  );
  const columnsOf = names.map((_, driver) => runs.columnsOf(driver));
  const firstOutputs = runs.run(first);
  const steps = [runs.run(current)];
  const changed = new Uint32Array(count);
  for (const order of orders.slice(0, -1)) {
    await pause();
    let touched = 0;
    for (let i = 0; i < count; i++) {
      let depends = false;
      for (const driver of players[order[i] as number]?.drivers ?? []) {
        const joint = blockOf.get(driver);
        if (joint === undefined) {
          for (const column of columnsOf[driver] ?? [])
            (current[column] as Float64Array)[i] = first[column]?.[i] as number;
        } else {
          joint.block.masks[i] = (joint.block.masks[i] as number) | (1 << joint.at);
          depends = true;
        }
      }
      if (depends) changed[touched++] = i;
    }
    refreshBlocks(blocks, runs, changed.subarray(0, touched), current, tools);
    steps.push(runs.run(current));
  }
  return {
    players: players.map(({ name }) => name),
    replicates: REPLICATES,
    first: firstOutputs,
    steps: [...steps, firstOutputs],
    orders,
  };
}

type Tools = { readonly scores: ReturnType<typeof normalScoreTable>; readonly grades: Float64Array };

/** A random order of the players for each scenario: by random keys. */
function ordersOf(seed: string, players: number, count: number): readonly Uint16Array[] {
  const keys = Array.from({ length: players }, (_, player) => {
    const column = new Float64Array(Math.ceil(count / BLOCK) * BLOCK);
    const key = streamKey(`${seed}\nshapley order`, String(player));
    for (let from = 0; from < count; from += BLOCK)
      fillUniforms(key, from / BLOCK, column.subarray(from, from + BLOCK));
    return column;
  });
  const orders = keys.map(() => new Uint16Array(count));
  const order = new Uint16Array(players);
  const sorted = new Float64Array(players);
  for (let i = 0; i < count; i++) {
    // Each player moves up past those with a larger key.
    for (let player = 0; player < players; player++) {
      const key = keys[player]?.[i] as number;
      let k = player;
      for (; k > 0 && (sorted[k - 1] as number) > key; k--) {
        sorted[k] = sorted[k - 1] as number;
        order[k] = order[k - 1] as number;
      }
      sorted[k] = key;
      order[k] = player;
    }
    for (let k = 0; k < players; k++) (orders[k] as Uint16Array)[i] = order[k] as number;
  }
  return orders;
}

function openBlock(
  { streams, lower }: Plan["groups"][number],
  own: readonly Float64Array[],
  fresh: readonly Float64Array[],
  count: number,
  { scores: table }: Tools,
): Block {
  const scored = (column: Float64Array) => {
    const out = new Float64Array(count);
    normalScores(table, column, out, count);
    return out;
  };
  const normals = streams.map((stream) => scored(fresh[stream] as Float64Array));
  const independent = streams.map((stream) => scored(own[stream] as Float64Array));
  const draw = conditionalCopula(lower, streams.length);
  const scores = streams.map(() => new Float64Array(count));
  eachScenario(count, streams.length, (i, wanted, filled, out) => {
    independent.forEach((column, m) => {
      filled[m] = column[i] as number;
    });
    draw(0, wanted, filled, out);
    scores.forEach((column, m) => {
      column[i] = out[m] as number;
    });
  });
  return { drivers: streams, scores, normals, masks: new Uint32Array(count), draw };
}

type Scratch = (i: number, given: Float64Array, normals: Float64Array, out: Float64Array) => void;

function eachScenario(count: number, size: number, visit: Scratch): void {
  const [given, normals, out] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < count; i++) visit(i, given, normals, out);
}

/** Grades of a block's members in some scenarios into their columns of uniforms, given what each shares (or what `mask` says). */
function writeBlock(
  { drivers, scores, normals, masks, draw }: Block,
  uniforms: readonly Float64Array[],
  { grades }: Tools,
  scenarios: Uint32Array,
  mask?: number,
): void {
  const count = scenarios.length;
  const found = drivers.map(() => new Float64Array(count));
  const members = (1 << drivers.length) - 1;
  eachScenario(count, drivers.length, (k, given, filled, out) => {
    const i = scenarios[k] as number;
    for (let m = 0; m < drivers.length; m++) {
      given[m] = (scores[m] as Float64Array)[i] as number;
      filled[m] = (normals[m] as Float64Array)[i] as number;
    }
    draw((mask ?? (masks[i] as number)) & members, given, filled, out);
    for (let m = 0; m < drivers.length; m++) (found[m] as Float64Array)[k] = out[m] as number;
  });
  drivers.forEach((driver, m) => {
    normalGrades(grades, found[m] as Float64Array, uniforms[driver] as Float64Array, count);
  });
}

/** The members of blocks drawn anew in the scenarios that share one more of them. */
function refreshBlocks(
  blocks: readonly Block[],
  runs: ModelRuns,
  scenarios: Uint32Array,
  current: readonly Float64Array[],
  tools: Tools,
): void {
  if (scenarios.length === 0) return;
  const uniforms: Float64Array[] = [];
  const drivers = new Set(blocks.flatMap((block) => block.drivers));
  for (const driver of drivers) uniforms[driver] = new Float64Array(scenarios.length);
  for (const block of blocks) writeBlock(block, uniforms, tools, scenarios);
  for (const [column, values] of runs.drawSome(uniforms, drivers)) {
    const whole = current[column] as Float64Array;
    for (let k = 0; k < values.length; k++) whole[scenarios[k] as number] = values[k] as number;
  }
}
