/** Reads a specification back: its layers, their data and what they place where. */
import type { VegaLiteSpec } from "../../src/charts/index.js";

interface Layer {
  readonly mark: Readonly<Record<string, unknown>>;
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly encoding: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function layersOf(spec: VegaLiteSpec): readonly Layer[] {
  const panels = (spec["vconcat"] ?? [spec]) as readonly VegaLiteSpec[];
  return panels.flatMap((panel) => panel["layer"] as readonly Layer[]);
}

export function layersWith(spec: VegaLiteSpec, type: string): readonly Layer[] {
  return layersOf(spec).filter(({ mark }) => mark["type"] === type);
}

/** All words that text marks write. */
export function wordsOf(spec: VegaLiteSpec): readonly string[] {
  return layersWith(spec, "text").flatMap(({ data }) => data.values.map((row) => String(row["label"] ?? row["words"])));
}

/** The ends or members of a channel's domain. */
export function domainOf(layer: Layer | undefined, channel: string): readonly unknown[] {
  const scale = layer?.encoding[channel]?.["scale"] as { readonly domain: readonly unknown[] } | undefined;
  return scale?.domain ?? [];
}
