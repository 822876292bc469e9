// The command in one file instead of some three hundred: it starts in half the time. What a quick answer does not need
// (charts, report, threads) stays apart and is loaded when it is wanted. The library, dist/index.js, is not bundled.
import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** Packages that nearly every command needs. All others stay where they are and are loaded when they are wanted. */
const bundled = ["@noble/hashes", "commander", "decimal.js", "seedrandom", "simple-statistics", "yaml"];
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const apart = Object.keys(dependencies).filter((name) => !bundled.includes(name));

export default defineConfig({
  // A worker thread is started by its file's name, beside the file that starts it.
  input: { main: "dist/cli/main.js", worker: "dist/engine/executors/worker.js" },
  platform: "node",
  external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: "dist/cli",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].chunk.js",
    sourcemap: true,
  },
});
