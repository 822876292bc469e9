/** What the scenarios of a run hardly meet, in words: the same in the terminal and in the report. */
import { lookup } from "../../charts/frame/lookup.js";
import { readOutput } from "../../charts/frame/reading.js";
import { fewNamed } from "../../summary/fewNamed.js";
import type { RunResult } from "../../summary/result.js";

/** Of the headline. Undefined where nothing is. */
export function unmetSentence(result: RunResult): string | undefined {
  return lookup(result.unmet ?? {}, readOutput(result)?.output.id);
}

/** Of all other outputs: a paragraph for those of whom the same is true. */
export function otherUnmetSentences(result: RunResult): readonly string[] {
  const headline = readOutput(result)?.output.id;
  const labels = new Map<string, string[]>();
  for (const { id, label } of result.study.outputs) {
    const words = id === headline ? undefined : lookup(result.unmet ?? {}, id);
    if (words !== undefined) labels.set(words, [...(labels.get(words) ?? []), label]);
  }
  const said = unmetSentence(result);
  return [...labels].map(([words, all]) => {
    const names = fewNamed(all, String, (counted) => ` and ${counted}`);
    return words === said ? `What is hardly met is the same of ${names}.` : `${names}. ${words}`;
  });
}
