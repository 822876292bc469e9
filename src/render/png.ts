/** Charts as PNG, for viewers that show no SVG: notebooks on the web, word processors. */
import { createRequire } from "node:module";
import type { VegaLiteSpec } from "../charts/frame/spec.js";
import { renderSvg } from "./svg.js";

/** Pixels for each unit of the drawing: sharp on paper and on dense screens. */
const ZOOM = 2;

/**
 * Draws a chart as a PNG picture at twice its size, in fonts that come with this package, so that it looks the same on
 * every machine. The first call loads the drawing library (a fifth of a second).
 * @throws CredenceError `chart-not-drawn` when the specification is not one that Vega-Lite can draw
 */
export async function renderPng(spec: VegaLiteSpec): Promise<Uint8Array> {
  const svg = await renderSvg(spec);
  const { Resvg } = await import("@resvg/resvg-js");
  const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map(fontFile);
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "DejaVu Sans" };
  return new Resvg(svg, { font, background: "white", fitTo: { mode: "zoom", value: ZOOM } }).render().asPng();
}

function fontFile(name: string): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`);
}
