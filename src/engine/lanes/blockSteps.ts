/** What a block is filled by in WebAssembly, step by step: uniforms, correlation, values, shares. */
import type { CopulaGroup } from "../../random/copula.js";
import { copulaTransform } from "../../random/copulaTransform.js";
import { openSampler } from "../../random/samplers.js";
import { BLOCK } from "../../random/stream.js";
import type { Plan } from "../plan/plan.js";
import { copyGiven } from "../workbench.js";
import { type Column, columnBytes } from "./columns.js";
import type { DrawFunctions, Fill } from "./drawModule.js";
import { laneCorrelate } from "./laneCorrelate.js";
import { laneInvert } from "./laneInvert.js";
import type { LaneSite } from "./laneSite.js";
import type { SamplerLayout } from "./layout.js";

/** Something to be done for a block: its number, and the upper word of that. */
type Step = (block: number, high: number) => void;

/**
 * What fills a block, in order. A stream that correlates with no other is turned into values as soon as it is drawn, while
 * its uniforms are in the nearest cache.
 */
export function blockSteps(
  plan: Plan,
  site: LaneSite,
  fillsOf: SamplerLayout["fills"],
  drawn: ReadonlySet<number> | undefined,
): readonly Step[] {
  const fills = uniformSteps(plan, site, fillsOf);
  const inversions = inversionSteps(plan, site, drawn);
  const all = plan.streams.map((_, stream) => stream);
  const grouped = new Set(plan.groups.flatMap(({ streams, mixer = -1 }) => [...streams, mixer]));
  const [together, alone] = [all.filter((stream) => grouped.has(stream)), all.filter((stream) => !grouped.has(stream))];
  const sum = site.columnAt(site.layout.sum);
  const shares = plan.simplexes.map((members) => {
    const own = members.map((column) => site.values[column] as Column);
    return () => divideByTheirSum(site.draws, own, sum);
  });
  return [
    ...alone.flatMap((stream) => [...(fills[stream] ?? []), ...(inversions[stream] ?? [])]),
    ...together.flatMap((stream) => fills[stream] ?? []),
    ...correlationSteps(plan, site, sum),
    ...together.flatMap((stream) => inversions[stream] ?? []),
    ...shares,
  ];
}

/** By stream: what fills its column of uniforms. */
function uniformSteps(
  plan: Plan,
  { draws, uniforms }: LaneSite,
  fills: SamplerLayout["fills"],
): readonly (readonly Step[])[] {
  const sampler = openSampler(plan.sampler);
  const named = draws as unknown as Readonly<Record<string, Fill>>;
  return uniforms.map(({ address, values }, stream): readonly Step[] => {
    const lanes = fills[stream];
    if (lanes === undefined) return [(block) => sampler.uniforms(stream, block, values)];
    return lanes.map(({ fill, words }) => {
      const run = named[fill] as Fill;
      return (block, high) => run(words, block, high, address);
    });
  });
}

/** By stream: what turns its uniforms into the values of each cell that it drives. */
function inversionSteps(
  plan: Plan,
  { draws, layout, uniforms, values }: LaneSite,
  drawn: ReadonlySet<number> | undefined,
): readonly (readonly Step[])[] {
  const steps = plan.streams.map((): Step[] => []);
  plan.cells.forEach(({ driver, inversion }, column) => {
    if (drawn !== undefined && !drawn.has(column)) return;
    const by = plan.inversions[inversion] as Plan["inversions"][number];
    steps[driver]?.push(laneInvert(draws, layout, by, uniforms[driver] as Column, values[column] as Column));
  });
  return steps;
}

function correlationSteps(
  plan: Plan,
  { draws, layout: { copula }, uniforms, columnAt }: LaneSite,
  sum: Column,
): readonly Step[] {
  return plan.groups.flatMap((group): readonly Step[] => {
    const members = group.streams.map((stream) => uniforms[stream] as Column);
    const { given } = group;
    const own = members.map(({ values }) => values);
    if (given !== undefined) return [(block) => copyGiven(given, own, block)];
    if (group.mixer !== undefined) return [inJavaScript(group, members, uniforms[group.mixer] as Column)];
    return copula === undefined ? [] : [laneCorrelate(draws, copula, group, members, sum, columnAt)];
  });
}

/** A copula without lanes of its own: JavaScript's transform on the same columns. */
function inJavaScript(group: CopulaGroup, members: readonly Column[], mixer: Column): () => void {
  const correlate = copulaTransform();
  const columns = members.map(({ values }) => values);
  return () => correlate(group, columns, BLOCK, mixer.values);
}

/** `divideBySum` on columns in a WebAssembly memory. */
function divideByTheirSum(draws: DrawFunctions, members: readonly Column[], sum: Column): void {
  sum.values.fill(0);
  for (const { address } of members) draws.addScaled(sum.address, address, columnBytes, 1);
  for (const { address } of members) draws.divide(address, sum.address, columnBytes);
}
