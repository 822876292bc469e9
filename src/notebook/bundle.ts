/** A chart for every viewer at once: interactive where Vega-Lite is shown, a picture elsewhere, words for the rest. */
import type { VegaLiteSpec } from "../charts/frame/spec.js";
import { renderPng } from "../render/png.js";
import type { MimeBundle } from "./readable.js";

/** A chart with its words. */
export interface Figure {
  readonly title: string;
  /** What is drawn and by which rule, in sentences: the figure's caption in a paper, and its alternative text. */
  readonly caption: string;
  /** Valid for Vega-Lite 5 and 6. */
  readonly spec: VegaLiteSpec;
}

/** No SVG among them: a common converter to HTML takes it first and strips its paths. */
export async function figureBundle({ spec, title, caption }: Figure): Promise<MimeBundle> {
  return {
    "application/vnd.vegalite.v5+json": spec,
    "image/png": base64(await renderPng(spec)),
    "text/plain": `${title}\n${caption}`,
  };
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
