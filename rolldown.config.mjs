// The command in one file instead of some three hundred: it starts in half the time. What a quick answer does not need
// (charts, report, threads) stays apart and is loaded when it is wanted. The library, dist/index.js, is not bundled.
import { defineConfig } from "rolldown";

export default defineConfig({
  // A worker thread is started by its file's name, beside the file that starts it.
  input: { main: "dist/cli/main.js", worker: "dist/engine/executors/worker.js" },
  platform: "node",
  external: ["piscina", "vega", "vega-lite", "hyparquet-writer", "docx", "read-excel-file/node", "write-excel-file/node"],
  output: {
    dir: "dist/cli",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].chunk.js",
    sourcemap: true,
  },
});
