/**
 * Estimates that the exact values beside them contradict, where the runs of the analysis hardly meet what makes the variance
 * (an adverse event that is severe, each rare by itself): neither they nor their errors know of it, and the reader is told.
 */
import { shortRowName } from "../assumptions/rowName.js";
import type { Beside } from "../sensitivity/exact/exactBeside.js";
import type { Study } from "../study/study.js";
import type { Remark, RunResult } from "../summary/result.js";
import { type IndexBeside, indicesBeside } from "./indicesBeside.js";

/** Errors, and how much more, that an estimate may be off. */
const ERRORS = 4;
const VISIBLE = 0.02;
/** Names of a remark, at most. */
const NAMED = 3;

export function unmetIndices(
  study: Pick<Study, "assumptions">,
  sensitivity: RunResult["sensitivity"],
  isMet: Beside["isMet"],
): readonly Remark[] {
  const off = indicesBeside(sensitivity).filter((each) => isOff(each) && !isMet(each.output, each.analysis));
  const tables = new Map<string, IndexBeside[]>();
  for (const each of off) {
    const key = JSON.stringify([each.output, each.analysis]);
    tables.set(key, [...(tables.get(key) ?? []), each]);
  }
  return [...tables.values()].map((all) => {
    const { output, analysis } = all[0] as IndexBeside;
    const names = [...new Set(all.map(({ assumption }) => shortRowName(study, assumption)))];
    const shown =
      names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ` and ${names.length - NAMED} others` : "");
    return { output, analysis, remark: `its runs hardly meet what makes much of the variance: take the exact figures that stand beside, for ${shown}` }; // biome-ignore format: one thought
  });
}

function isOff({ found, exact, error }: IndexBeside): boolean {
  return Math.abs(found - exact) > ERRORS * error + VISIBLE;
}
