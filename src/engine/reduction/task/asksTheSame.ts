/** Whether a task asks for what the one before it did: then nothing need be put in its place anew. */
import type { ReduceTask } from "../parts.js";

type Asked = Pick<ReduceTask, "bearings" | "windows">;

/** Outputs are counted from the same values, in the same windows. */
export function asksTheSame(a: Asked, b: Asked): boolean {
  const outputs = a.bearings.scales.length;
  if (a.windows.length !== b.windows.length || outputs !== b.bearings.scales.length) return false;
  for (let output = 0; output < Math.max(outputs, a.windows.length); output++) {
    if (!(hasSameScale(a, b, output) && hasSameWindows(a, b, output))) return false;
  }
  return true;
}

function hasSameScale(a: Asked, b: Asked, output: number): boolean {
  const [one, other] = [a.bearings.scales[output], b.bearings.scales[output]];
  return one?.centre === other?.centre && one?.factor === other?.factor;
}

function hasSameWindows(a: Asked, b: Asked, output: number): boolean {
  const [ones, others] = [a.windows[output] ?? [], b.windows[output] ?? []];
  if (ones.length !== others.length) return false;
  for (let w = 0; w < ones.length; w++) {
    if (ones[w]?.low !== others[w]?.low || ones[w]?.high !== others[w]?.high) return false;
  }
  return true;
}
