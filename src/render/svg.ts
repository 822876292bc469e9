/** Vega-Lite specifications to SVG text: the only place that loads vega, and only when first asked to draw. */
import type { VegaLiteSpec } from "../charts/frame/spec.js";
import { CredenceError } from "../errors.js";

/** The few calls that are used; the packages' own types stay out of ours. */
interface Vega {
  readonly parse: (spec: unknown) => unknown;
  readonly View: new (runtime: unknown, options: object) => { toSVG(): Promise<string>; finalize(): unknown };
}
interface VegaLite {
  readonly compile: (spec: unknown, options: object) => { readonly spec: unknown };
}

/**
 * Draws a chart as SVG text without a browser; the same specification gives the same text each time. The first call
 * loads vega (a third of a second). Nothing is fetched: a specification carries its data.
 * @throws CredenceError `chart-not-drawn` when the specification is not one that Vega-Lite can draw
 * @example await renderSvg(tornado(run).spec) // "<svg …>"
 */
export async function renderSvg(spec: VegaLiteSpec): Promise<string> {
  const vega = (await import("vega")) as unknown as Vega;
  const vegaLite = (await import("vega-lite")) as unknown as VegaLite;
  const errors: string[] = [];
  try {
    const logger = collecting(errors);
    const compiled = vegaLite.compile(spec, { logger });
    const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", loader: offline(errors), logger });
    const svg = await view.toSVG();
    view.finalize();
    if (errors.length > 0) throw new Error(errors.join(", "));
    return accessible(printable(svg), spec["description"]);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new CredenceError("chart-not-drawn", `chart: vega must be able to draw it, got "${detail}"`, {
      kind: "run",
      cause,
    });
  }
}

/** XML has no place for control characters, which vega passes through. */
function printable(svg: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return svg.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
}

/** One picture with its alternative text, in place of a text for each of its shapes. */
function accessible(svg: string, description: unknown): string {
  if (typeof description !== "string") return svg;
  const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  const text = printable(description).replace(/[&<>"]/g, (character) => escapes[character] ?? "");
  return svg.replace(/^<svg /, () => `<svg role="img" aria-label="${text}" `);
}

/** Vega reports some errors to its logger only; warnings would go to the console of whoever calls. */
function collecting(errors: string[]): object {
  const logger = {
    level: () => logger,
    error: (...parts: unknown[]) => {
      errors.push(parts.map(String).join(" "));
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

/** A loader that loads nothing, so that no specification reaches the network or the disk; vega only warns of it. */
function offline(errors: string[]): object {
  const refuse = (what: unknown): Promise<never> => {
    errors.push(`loading is not allowed: ${String(what)}`);
    return Promise.reject(new Error("loading is not allowed"));
  };
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse };
}
