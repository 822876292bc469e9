/** Outputs gathered into the panels of the area chart: local figures with local ones, England with England. */
import type { RunResult } from "../summary/result.js";
import { type Reading, readOutput } from "./headline.js";

/** One panel: outputs that share the first part of their id and their unit. */
export interface AreaGroup {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly reading: Reading }[];
}

const MOST_ROWS = 10;

/** Groups of at least two outputs. Where any output of a group has a published figure, only those that have one. */
export function areaGroups(result: RunResult): AreaGroup[] {
  const groups = new Map<string, Reading[]>();
  for (const { id, unit } of result.study.outputs) {
    const reading = readOutput(result, id);
    const key = `${id.split(".")[0]} ${unit ?? ""}`;
    if (reading !== undefined && id.includes(".")) groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups]
    .map(([key, readings]) => group(key.split(" ")[0] ?? key, readings))
    .filter(({ rows }) => rows.length >= 2)
    .sort((a, b) => Number(holdsHeadline(result, b)) - Number(holdsHeadline(result, a)));
}

function group(prefix: string, readings: readonly Reading[]): AreaGroup {
  const held = readings.filter(({ published }) => published !== undefined);
  const rows = (held.length > 0 ? held : readings).slice(0, MOST_ROWS);
  const shared = sharedHead(rows.map(({ output }) => output.label));
  return {
    title: shared === "" ? prefix : shared,
    rows: rows.map((reading) => ({
      label: capital(reading.output.label.slice(shared === "" ? 0 : shared.length + 1).trim()),
      reading,
    })),
  };
}

function holdsHeadline(result: RunResult, { rows }: AreaGroup): boolean {
  return rows.some(({ reading }) => reading.output.id === result.study.outputs[0]?.id);
}

/** What all labels say before a colon or comma: "England" of "England: end of life". */
function sharedHead(labels: readonly string[]): string {
  const head = /^([^:,]+)[:,]/.exec(labels[0] ?? "")?.[1] ?? "";
  const all = labels.every((label) => label.startsWith(head) && /^[:,]/.test(label.slice(head.length)));
  return all ? head : "";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
