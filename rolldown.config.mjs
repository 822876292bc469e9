// The command in one file instead of some three hundred: it starts in half the time. What a quick answer does not need
// (charts, report, threads) stays apart and is loaded when it is wanted. The library, dist/index.js, is not bundled, but
// what its worker threads load is: they start in a third of the time.
import { readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig } from "rolldown";

/** Packages that nearly every command needs. All others stay where they are and are loaded when they are wanted. */
const bundled = [
  "@noble/hashes",
  "commander",
  "decimal.js",
  "hyparquet",
  "hyparquet-writer",
  "seedrandom",
  "simple-statistics",
  "yaml",
];
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const apart = Object.keys(dependencies).filter((name) => !bundled.includes(name));

/** commander loads this to run commands that are programs of their own, seedrandom for seeds from chance: neither is used. */
const unused = ["node:child_process", "crypto"];
const withoutUnused = {
  name: "without-unused",
  resolveId: (id, importer = "") => (unused.includes(id) && importer.includes("node_modules") ? "\0unused" : undefined),
  load: (id) => (id === "\0unused" ? "export default {}" : undefined),
};

/**
 * A file whose name ends in Bytes makes the bytes of a WebAssembly module that is the same for every study: in a bundle they
 * stand as they are, and what makes them is left out.
 */
const made = resolve("dist") + sep;
const encoded = {
  name: "encoded",
  async load(id) {
    if (!id.startsWith(made) || !id.endsWith("Bytes.js")) return undefined;
    const functions = Object.entries(await import(pathToFileURL(id)));
    const text = (bytes) => JSON.stringify(Buffer.from(bytes).toString("base64"));
    return functions
      .map(([name, of]) => `export const ${name} = () => Buffer.from(${text(of())}, "base64");`)
      .join("\n");
  },
};

const packaged = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

const common = {
  platform: "node",
  external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [withoutUnused, encoded],
  // The same code as modules of the language: what is not used is left out, and all of it is loaded at once.
  resolve: {
    alias: { yaml: packaged("yaml/browser/index.js"), "simple-statistics": packaged("simple-statistics/index.js") },
  },
  treeshake: { moduleSideEffects: [{ test: /simple-statistics/, sideEffects: false }] },
};
const output = { format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name].chunk.js", sourcemap: true };

/** Names stay, for the one who reads where an error came from. */
const small = { compress: true, mangle: false, codegen: { removeWhitespace: true } };
/** What most commands share is one file: one for each set of commands that share it would take longer to load. */
const shared = { groups: [{ name: "shared", minShareCount: 4 }] };

/** V8 keeps the code of scripts, not of modules (src/files/codeCache.ts). ASCII takes half the memory, and nothing to decode. */
const scripts = { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name].chunk.cjs", charset: "ascii" };
/** What the bundler leaves beyond ASCII, in templates of several lines: they are read as they are, not decoded. */
const ascii = {
  name: "ascii",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      file.code = file.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
  },
};
/** They may not import, and are lent what does. A column of the source map more or less does not matter. */
const lentImport = {
  name: "lent-import",
  transform(code) {
    const lent = code.replaceAll(/\bimport\("(?!\.)/g, 'importPackage("');
    return lent === code ? undefined : { code: lent, map: null };
  },
};

/**
 * A worker thread is started by its file's name, beside the file that starts it: in the library and in the command. A script: a
 * thread that is ended while it loads a module that was required ends the whole process with it (Node 20.19 and later).
 */
const worker = (dir, name = "worker", from = "dist/engine/executors") => ({
  ...common,
  input: { [name]: `${from}/${name}.js` },
  output: { ...output, ...scripts, dir, minify: true },
});

export default defineConfig([
  {
    ...common,
    plugins: [...common.plugins, lentImport, ascii],
    input: { command: "dist/cli/command.js" },
    output: { ...output, ...scripts, dir: "dist/cli", minify: small, codeSplitting: shared },
  },
  { ...common, input: { main: "dist/cli/main.js" }, output: { ...output, ...scripts, dir: "dist/cli" } },
  worker("dist/cli"),
  worker("dist/cli", "analysisWorker", "dist/run"),
  worker("dist/cli", "svgWorker", "dist/render"),
  worker("dist/engine/executors"),
  worker("dist/run", "analysisWorker", "dist/run"),
  worker("dist/render", "svgWorker", "dist/render"),
]);
