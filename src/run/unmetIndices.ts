/**
 * Estimates that the exact values beside them contradict, where the runs of the analysis hardly meet what makes the
 * variance (an adverse event that is severe, each rare by itself): neither they nor their errors know of it, and the
 * reader is told.
 */
import { shortRowName } from "../assumptions/rowName.js";
import type { Beside } from "../sensitivity/exact/exactBeside.js";
import type { Study } from "../study/study.js";
import { fewNamed } from "../summary/fewNamed.js";
import type { Remark } from "../summary/result.js";
import type { IndexBeside } from "./indicesBeside.js";

/** Errors, and how much more, that an estimate may be off. */
const ERRORS = 4;
const VISIBLE = 0.02;

export function unmetIndices(
  study: Pick<Study, "assumptions">,
  indices: readonly IndexBeside[],
  isMet: Beside["isMet"],
): readonly Remark[] {
  const off = indices.filter((each) => isOff(each) && !isMet(each.output, each.analysis));
  const tables = new Map<string, IndexBeside[]>();
  for (const each of off) {
    const key = JSON.stringify([each.output, each.analysis]);
    tables.set(key, [...(tables.get(key) ?? []), each]);
  }
  return [...tables.values()].map((all) => {
    const { output, analysis } = all[0] as IndexBeside;
    const names = [...new Set(all.map(({ assumption }) => shortRowName(study, assumption)))];
    const shown = fewNamed(names, String, (counted) => ` and ${counted}`);
    const remark = `its runs hardly meet what makes much of the variance: take the exact figures that stand beside, for ${shown}`;
    return { output, analysis, remark };
  });
}

function isOff({ found, exact, error }: IndexBeside): boolean {
  return Math.abs(found - exact) > ERRORS * error + VISIBLE;
}
