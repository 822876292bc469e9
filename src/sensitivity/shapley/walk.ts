/**
 * The walk of Shapley effects: a first sample, and samples that share with it, scenario by scenario, the first none, one,
 * two … players of a random order, the others drawn anew given these.
 */
import type { ModelRuns } from "../../engine/modelRuns.js";
import type { Plan } from "../../engine/plan/plan.js";
import { type Pause, unstopped } from "../../engine/turn.js";
import { REPLICATES } from "../../random/replicates.js";
import type { Factor } from "../groups.js";
import { firstCells, netUniforms } from "../netDesign.js";
import { type CorrelatedBlock, correlatedBlock } from "./correlatedBlock.js";
import { ordersOf } from "./orders.js";

export interface ShapleyWalk {
  /** Names: ids, labels of cells, titles of groups, the id of a simplex for all its shares. */
  readonly players: readonly string[];
  readonly replicates: number;
  /** Values of the first sample: of each driver the first of the cells that it decides. */
  readonly drawn: readonly Float64Array[];
  /** Outputs of the first sample. */
  readonly first: readonly Float64Array[];
  /** Outputs after none, one, … all players are shared. */
  readonly steps: readonly (readonly Float64Array[])[];
  /** `orders[k][i]`: the player that joins at step k in scenario i. */
  readonly orders: readonly Uint16Array[];
}

export async function shapleyWalk(
  plan: Plan,
  players: readonly Factor[],
  runs: ModelRuns,
  count: number,
  pause: Pause = unstopped,
): Promise<ShapleyWalk> {
  const names = plan.drivers.map(({ name }) => name);
  const streams = [...names, ...names.map((name) => `${name}\nsecond`)];
  const uniforms = netUniforms(`${plan.seed}\nshapley`, streams, count);
  const [own, fresh] = [uniforms.slice(0, names.length), uniforms.slice(names.length)];
  const blocks = plan.groups.map((group) => correlatedBlock(group, own, fresh, partiesOf(group.streams, players)));
  for (const block of blocks) {
    block.first(own);
    block.fresh(fresh);
  }
  const first = runs.draw(own);
  const current = runs.draw(fresh).map((column) => column.slice());
  const orders = ordersOf(plan.seed, players.length, count);
  const firstOutputs = runs.run(first);
  const steps = [runs.run(current)];
  const joining = joiner(plan, players, blocks, runs, first, current);
  for (const order of orders.slice(0, -1)) {
    await pause();
    joining(order);
    steps.push(runs.run(current));
  }
  return {
    players: players.map(({ name }) => name),
    replicates: REPLICATES,
    drawn: firstCells(plan).map((cell) => first[cell] as Float64Array),
    first: firstOutputs,
    steps: [...steps, firstOutputs],
    orders,
  };
}

/** Of each of some drivers the player that it belongs to, numbered as they come. */
export function partiesOf(drivers: readonly number[], players: readonly Factor[]): readonly number[] {
  const owners = drivers.map((driver) => players.findIndex((player) => player.drivers.includes(driver)));
  const seen = [...new Set(owners)];
  return owners.map((owner) => seen.indexOf(owner));
}

type Columns = readonly Float64Array[];

/** What lets the player that an order names join in each scenario: from then on `current` shares it with `first`. */
function joiner(
  plan: Plan,
  players: readonly Factor[],
  blocks: readonly CorrelatedBlock[],
  runs: ModelRuns,
  first: Columns,
  current: Columns,
): (order: Uint16Array) => void {
  const blockOf = new Map(
    blocks.flatMap((block) => block.drivers.map((driver, member) => [driver, { block, member }] as const)),
  );
  const columnsOf = plan.drivers.map((_, driver) => runs.columnsOf(driver));
  /** Whether others have to be drawn anew. */
  const join = (driver: number, i: number): boolean => {
    const dependent = blockOf.get(driver);
    dependent?.block.share(i, dependent.member);
    if (dependent !== undefined) return true;
    for (const column of columnsOf[driver] ?? []) (current[column] as Float64Array)[i] = first[column]?.[i] as number;
    return false;
  };
  const changed = new Uint32Array(first[0]?.length ?? 0);
  return (order) => {
    let touched = 0;
    for (let i = 0; i < order.length; i++) {
      let dependent = false;
      for (const driver of players[order[i] as number]?.drivers ?? []) dependent = join(driver, i) || dependent;
      if (dependent) changed[touched++] = i;
    }
    drawAnew(blocks, runs, changed.subarray(0, touched), current);
  };
}

/** The members of blocks drawn anew in the scenarios that share one more of them. */
function drawAnew(blocks: readonly CorrelatedBlock[], runs: ModelRuns, scenarios: Uint32Array, current: Columns): void {
  if (scenarios.length === 0) return;
  const uniforms: Float64Array[] = [];
  const drivers = new Set(blocks.flatMap((block) => block.drivers));
  for (const driver of drivers) uniforms[driver] = new Float64Array(scenarios.length);
  for (const block of blocks) block.given(scenarios, uniforms);
  for (const [column, values] of runs.drawSome(uniforms, drivers)) {
    const whole = current[column] as Float64Array;
    for (let k = 0; k < values.length; k++) whole[scenarios[k] as number] = values[k] as number;
  }
}
