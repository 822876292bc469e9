/** Blocks drawn and evaluated in WebAssembly, two scenarios at a time, with the bits that JavaScript gives. */
import type { Plan } from "../plan/plan.js";
import type { Workbench } from "../workbench.js";
import { blockSteps } from "./blockSteps.js";
import type { Column } from "./columns.js";
import { type LaneSite, openSite, putContents, type SitePlan } from "./laneSite.js";
import type { LaneSites } from "./laneSites.js";
import { layOutSampler, movedBy } from "./layout.js";

/**
 * Memory and functions for a plan's blocks; without its kernel they are only drawn there. Undefined where they are too
 * large.
 * @param spare bytes behind them that whoever works on with the columns wants
 * @param sites where the memory is taken from; whoever closes the bench leaves it there
 */
export function openLaneBench(
  plan: Plan,
  drawn?: ReadonlySet<number>,
  spare = 0,
  sites: LaneSites = newSites,
): Workbench | undefined {
  const alone = layOutSampler(plan.sampler);
  const site = sites.take(plan, alone.end + spare);
  if (site === undefined) return undefined;
  const layout = movedBy(alone, site.layout.end);
  putContents(site.memory, layout);
  const filling = (columns: ReadonlySet<number> | undefined) => {
    const steps = blockSteps(plan, site, layout.fills, columns);
    return (block: number): void => {
      const high = Math.floor(block / 4294967296);
      for (const step of steps) step(block, high);
    };
  };
  const valuesOf = (columns: readonly Column[]) => columns.map(({ values }) => values);
  return {
    uniforms: valuesOf(site.uniforms),
    values: valuesOf(site.values),
    outputs: valuesOf(site.outputs),
    fill: filling(drawn),
    filling,
    kernel: site.kernel,
    spare: { memory: site.memory, address: layout.end, loops: site.loops, gatherings: site.gatherings },
    close: () => sites.leave(site),
  };
}

/** Where nobody keeps sites. */
const newSites: LaneSites = {
  take: (plan: SitePlan, bytes: number): LaneSite | undefined => openSite(plan, bytes),
  leave: () => undefined,
};
