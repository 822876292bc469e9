/** A memory that blocks of a model are computed in: its columns, tables and functions, whatever is sampled. */
import { type LaneRun, openLanes } from "../../formula/lanes/open.js";
import { lazily } from "../../lazily.js";
import { BLOCK } from "../../random/stream.js";
import { compileModule, instantiate, type Memory, openMemory } from "../../wasm/host.js";
import type { ModelPlan } from "../plan/planModel.js";
import type { Gathering } from "../reduction/loops/gathering.js";
import type { Loops } from "../reduction/loops/loops.js";
import { openLaneLoops } from "../reduction/loops/openLaneLoops.js";
import type { Column } from "./columns.js";
import { drawBytes } from "./drawBytes.js";
import type { DrawFunctions } from "./drawModule.js";
import { largestMemory } from "./laneKernel.js";
import { layOutModel, type ModelLayout } from "./layout.js";
import type { Modules } from "./modules.js";

/** Lent to one run at a time. */
export interface LaneSite {
  /** Those of the model: they tell it from any other, since they are made with it and never changed. */
  readonly cells: ModelPlan["cells"];
  readonly layout: ModelLayout;
  readonly memory: Memory;
  readonly uniforms: readonly Column[];
  readonly values: readonly Column[];
  readonly outputs: readonly Column[];
  readonly columnAt: (address: number) => Column;
  readonly draws: DrawFunctions;
  /** Opened when they are first wanted. */
  readonly loops: () => Loops;
  /** Undefined where the formulas are for JavaScript alone, or were not asked for. */
  readonly kernel: LaneRun | undefined;
  /** Of the runs so far: memory that need not be taken anew, nor collected. */
  readonly gatherings: Gathering[];
}

/** What a site is opened for. */
export type SitePlan = ModelPlan & { readonly modules?: Modules | undefined };

/**
 * A site with the model's tables in it. Undefined where it would be too large.
 * @param bytes that are wanted behind the model
 * @param old A memory that nobody uses any more, taken where it is large enough.
 */
export function openSite(plan: SitePlan, bytes: number, old?: Memory): LaneSite | undefined {
  const layout = layOutModel(plan);
  const size = layout.end + bytes;
  if (size > largestMemory) return undefined;
  const memory = old !== undefined && old.buffer.byteLength >= size ? emptied(old) : openMemory(size);
  putContents(memory, layout);
  const columnAt = (address: number): Column => ({ address, values: new Float64Array(memory.buffer, address, BLOCK) });
  return {
    cells: plan.cells,
    layout,
    memory,
    uniforms: layout.uniforms.map(columnAt),
    values: layout.values.map(columnAt),
    outputs: layout.outputs.map(columnAt),
    columnAt,
    draws: instantiate<DrawFunctions>(plan.modules?.draw ?? compileModule(drawBytes()), memory),
    loops: lazily(() => openLaneLoops(memory, plan.modules?.loops)),
    kernel: plan.lanes === undefined ? undefined : openLanes(plan.lanes, memory),
    gatherings: [],
  };
}

function emptied(memory: Memory): Memory {
  new Uint8Array(memory.buffer).fill(0);
  return memory;
}

/** Copies what lies in a memory from the beginning to its place. */
export function putContents({ buffer }: Memory, { contents }: Pick<ModelLayout, "contents">): void {
  for (const { address, values } of contents) {
    new Uint8Array(buffer, address).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
}
