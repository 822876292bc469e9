#!/usr/bin/env node
/**
 * Runs the notebooks beside this file, each in the kernel that it names, without Python, and fails where a cell fails or shows
 * something else than it did when it was saved.
 *   node notebooks/run.mjs [--save] [FILE.ipynb …]     --save keeps what they show now
 */
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { firstDifference, parted } from "./runner/difference.mjs";
import { runNotebook } from "./runner/notebook.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const options = process.argv.slice(2);
const save = options.includes("--save");
const named = options.filter((option) => option !== "--save");
const files =
  named.length > 0 ? named.map((file) => resolve(file)) : (await notebooksIn(here)).map((name) => join(here, name));
let failed = 0;
for (const file of files) if (!(await check(file))) failed++;
console.log(`${files.length - failed} notebooks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(file) {
  const start = performance.now();
  const saved = await notebookIn(file);
  if (typeof saved === "string") return tell(false, `${basename(file)}: ${saved}`);
  const kernel = saved.metadata?.kernelspec?.name ?? "tslab";
  const { notebook, failure } = await runNotebook(file, join(dirname(file), ".jupyter/kernels", kernel));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failure !== undefined) return tell(false, `${basename(file)}: cell ${failure.cell} failed\n${failure.message}`);
  if (save) await replace(file, `${JSON.stringify(notebook, undefined, 1)}\n`);
  const changed = save ? undefined : firstDifference(saved, notebook);
  if (changed === undefined) return tell(true, `${basename(file)}: ${seconds} s`);
  const [before, after] = parted(changed.before, changed.after);
  return tell(false, `${basename(file)}: cell ${changed.cell} shows something else\nsaved: ${before}\nnow: ${after}`);
}

function tell(passed, text) {
  console.log(`${passed ? "✓" : "✗"} ${text}`);
  return passed;
}

async function replace(file, text) {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

/** The notebook, or in words why there is none. */
async function notebookIn(file) {
  try {
    const { cells, ...rest } = JSON.parse(await readFile(file, "utf8"));
    return Array.isArray(cells) ? { cells, ...rest } : "is no notebook: it has no cells";
  } catch (error) {
    if (error.code === "ENOENT") return `no such file (looked for ${file})`;
    return `cannot be read: ${error.message}`;
  }
}

async function notebooksIn(folder) {
  return (await readdir(folder)).filter((name) => name.endsWith(".ipynb")).sort();
}
