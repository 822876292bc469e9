// The command in one file instead of some three hundred: it starts in half the time. What a quick answer does not need
// (charts, report, threads) stays apart and is loaded when it is wanted. The library, dist/index.js, is not bundled, but
// what its worker threads load is: they start in a third of the time.
import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** Packages that nearly every command needs. All others stay where they are and are loaded when they are wanted. */
const bundled = ["@noble/hashes", "commander", "decimal.js", "seedrandom", "simple-statistics", "yaml"];
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const apart = Object.keys(dependencies).filter((name) => !bundled.includes(name));

const common = {
  platform: "node",
  external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
};
const output = { format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].chunk.js", sourcemap: true };

/** A worker thread is started by its file's name, beside the file that starts it: in the library and in the command. */
const worker = (dir, name = "worker", from = "dist/engine/executors") => ({
  ...common,
  input: { [name]: `${from}/${name}.js` },
  output: { ...output, dir, minify: true },
});

export default defineConfig([
  { ...common, input: { main: "dist/cli/main.js" }, output: { ...output, dir: "dist/cli" } },
  worker("dist/cli"),
  worker("dist/cli", "analysisWorker", "dist/run"),
  worker("dist/cli", "svgWorker", "dist/render"),
  worker("dist/engine/executors"),
  worker("dist/run", "analysisWorker", "dist/run"),
]);
