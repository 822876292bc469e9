/** What a worker thread runs to help with the drawing of charts: see `shareOut`. */
import type { VegaLiteSpec } from "../charts/frame/spec.js";
import { type Claims, doClaimed } from "../engine/executors/sharing.js";
import { renderSvg } from "./svg.js";

export interface Posted {
  readonly specs: readonly VegaLiteSpec[];
  readonly claims: Claims;
}

export default function work({ specs, claims }: Posted): Promise<unknown> {
  return doClaimed(claims, (place) => renderSvg(specs[place] as VegaLiteSpec));
}
