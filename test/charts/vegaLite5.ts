/**
 * Vega-Lite 5, which JupyterLab 4 draws with. Its CommonJS file asks for vega by `require`, which vega 6 refuses (it awaits at its
 * top level): it is given the one that was imported.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as vega from "vega";
import type { compile } from "vega-lite";

export function vegaLite5(): { readonly version: string; readonly compile: typeof compile } {
  const file = createRequire(import.meta.url).resolve("vega-lite-5");
  const require = createRequire(file);
  const exports = {};
  const run = new Function("exports", "module", "require", readFileSync(file, "utf8"));
  run(exports, { exports }, (name: string) => (name === "vega" ? vega : require(name)));
  return exports as ReturnType<typeof vegaLite5>;
}
