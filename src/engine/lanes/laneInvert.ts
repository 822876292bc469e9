/** `invert` on columns in a WebAssembly memory: tables and closed forms there, all else in JavaScript. */
import { type Inversion, invert, invertBeyond, type TableInversion } from "../../families/invert.js";
import { BLOCK } from "../../random/stream.js";
import { type Column, columnBytes } from "./columns.js";
import type { DrawFunctions } from "./drawModule.js";
import type { ModelLayout } from "./layout.js";

/** Fills a column of values from one of uniforms. */
export function laneInvert(
  draws: DrawFunctions,
  layout: ModelLayout,
  by: Inversion,
  from: Column,
  to: Column,
): () => void {
  if (by.kind === "table") return byTable(draws, layout, by, from, to);
  if (by.kind === "uniform") {
    return () => draws.uniform(from.address, to.address, columnBytes, by.min, by.width);
  }
  if (by.kind === "triangular") {
    const numbers = [by.min, by.max, by.share, by.rise, by.fall];
    return () => draws.triangular(from.address, to.address, columnBytes, ...numbers);
  }
  return () => invert(by, from.values, to.values, BLOCK);
}

function byTable(draws: DrawFunctions, layout: ModelLayout, by: TableInversion, from: Column, to: Column): () => void {
  const { table, shift, scale } = by;
  const lookUp = table.binBits === 3 ? draws.lookUp3 : table.binBits === 5 ? draws.lookUp5 : undefined;
  const rows = layout.tables.get(table);
  if (lookUp === undefined || rows === undefined) return () => invert(by, from.values, to.values, BLOCK);
  const [low, high] = table.limits.map((limit) => shift + scale * limit) as [number, number];
  const limited = low !== Number.NEGATIVE_INFINITY || high !== Number.POSITIVE_INFINITY;
  return () => {
    const beyond = lookUp(from.address, to.address, columnBytes, rows, shift, scale);
    if (limited) draws.clamp(to.address, to.address, columnBytes, low, high);
    if (beyond !== 0) invertBeyond(by, from.values, to.values, BLOCK);
  };
}
