/** Outputs gathered into the panels of the area chart: local figures with local ones, England with England. */
import type { RunResult } from "../../summary/result.js";
import { capital } from "../frame/format.js";
import { type Reading, readOutput } from "../frame/reading.js";

/** One panel: outputs that share the first part of their id and their unit. */
export interface AreaGroup {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly reading: Reading }[];
}

const MOST_ROWS = 10;

/**
 * A comma or colon between the parts of a label, but not one of a remark in brackets: "Impact (negative: saved),
 * England".
 */
const BETWEEN_PARTS = /[:,]\s+(?![^()]*\))/;

/**
 * Groups of at least two outputs; where any is held against published figures, only such groups. They are named by what
 * all labels say between commas ("England"), or by the id. Where any output of a group has a published figure, only those
 * that have one.
 */
export function areaGroups(result: RunResult): AreaGroup[] {
  const groups = new Map<string, Reading[]>();
  for (const { id, unit } of result.study.outputs) {
    const reading = readOutput(result, id);
    const key = `${id.split(".")[0]} ${unit ?? ""}`;
    if (reading !== undefined && id.includes(".")) groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  const found = [...groups]
    .map(([key, readings]) => group(key.split(" ")[0] ?? key, readings))
    .filter(({ rows }) => rows.length >= 2);
  const held = found.filter(({ rows }) => rows.some(({ reading }) => reading.published !== undefined));
  return (held.length > 0 ? held : found).sort(
    (a, b) => Number(holdsHeadline(result, b)) - Number(holdsHeadline(result, a)),
  );
}

function group(prefix: string, readings: readonly Reading[]): AreaGroup {
  const held = readings.filter(({ published }) => published !== undefined);
  const shown = (held.length > 0 ? held : readings).slice(0, MOST_ROWS);
  const parts = shown.map(({ output }) => output.label.split(BETWEEN_PARTS));
  const shared = parts[0]?.find((part) => parts.every((others) => others.length > 1 && others.includes(part)));
  return {
    title: capital(shared ?? prefix),
    rows: shown.map((reading, i) => ({
      label: capital((parts[i] ?? []).filter((part) => part !== shared).join(", ")),
      reading,
    })),
  };
}

function holdsHeadline(result: RunResult, { rows }: AreaGroup): boolean {
  return rows.some(({ reading }) => reading.output.id === result.study.outputs[0]?.id);
}
