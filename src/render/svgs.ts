/** Many charts drawn, in several threads where these pay. */
import type { VegaLiteSpec } from "../charts/frame/spec.js";
import { type Claims, type Sharing, shareOut } from "../engine/executors/sharing.js";
import type { Threads } from "../engine/executors/threads.js";
import { renderSvg } from "./svg.js";
import type { Posted } from "./svgWorker.js";

/** Beside this file, or beside the command that it was bundled into. */
const worker = new URL("./svgWorker.cjs", import.meta.url).href;

/** Charts from which on another thread is asked at once: to load what draws takes it as long as some dozen charts. */
const MANY = 12;

/** The SVG of each chart, as `renderSvg` has it. @throws CredenceError `chart-not-drawn` */
export function renderSvgs(specs: readonly VegaLiteSpec[], threads?: Threads): Promise<readonly string[]> {
  const sharing = specs.length < MANY ? undefined : threads && drawingAside(threads, specs);
  return shareOut(specs.length, (place) => renderSvg(specs[place] as VegaLiteSpec), { sharing });
}

function drawingAside(threads: Threads, specs: readonly VegaLiteSpec[]): Sharing {
  const message = (claims: Claims): Posted => ({ specs, claims });
  return { threads, filename: worker, after: 0, message };
}
