/** Runs a notebook from top to bottom in a kernel of its own, and says what it shows now. */
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { runCell, UNHANDLED } from "./cell.mjs";
import { startKernel } from "./kernel.mjs";

/** A cell that takes longer never ends. */
const CELL_SECONDS = 300;

/**
 * @param {string} file an .ipynb
 * @param {string} spec folder of the kernelspec
 * @returns {Promise<{ notebook: object, failure?: { cell: number, message: string } }>} the notebook with the outputs
 *   of this run, up to the cell that failed
 */
export async function runNotebook(file, spec) {
  const written = JSON.parse(await readFile(file, "utf8"));
  const kernel = await startKernel(spec, { cwd: dirname(file) });
  try {
    return await runCells(kernel, written);
  } finally {
    await kernel.stop();
  }
}

async function runCells(kernel, written) {
  const cells = [];
  let count = 0;
  for (const [i, cell] of written.cells.entries()) {
    if (cell.cell_type !== "code") {
      cells.push(cell);
      continue;
    }
    const { outputs, failure } = await withinTime(runCell(kernel, source(cell)), CELL_SECONDS);
    cells.push({ ...cell, execution_count: ++count, outputs: outputs.map(stored) });
    if (failure === undefined) continue;
    const rest = written.cells.slice(i + 1);
    return { notebook: { ...written, cells: [...cells, ...rest] }, failure: { cell: i + 1, message: failure } };
  }
  // What was rejected without anybody to hear it is told when its cell is long done.
  await new Promise((done) => setTimeout(done, 200));
  const late = UNHANDLED.test(kernel.late()) ? { failure: { cell: cells.length, message: kernel.late() } } : {};
  return { notebook: { ...written, cells }, ...late };
}

/** The kernel is stopped in any case when its notebook is done. */
export async function withinTime(cell, seconds) {
  let timer;
  const failure = `took longer than ${seconds} seconds`;
  const late = new Promise((done) => {
    timer = setTimeout(() => done({ status: "error", outputs: [], failure }), 1000 * seconds);
  });
  return Promise.race([cell, late]).finally(() => clearTimeout(timer));
}

export function source({ source }) {
  return Array.isArray(source) ? source.join("") : source;
}

/** Text as lists of lines, which is how notebook files differ readably. */
function stored(output) {
  if (output.output_type === "stream") return { ...output, text: lines(output.text) };
  const data = Object.entries(output.data ?? {}).map(([type, value]) => [type, stored64(type, value)]);
  return { ...output, data: Object.fromEntries(data) };
}

function stored64(type, value) {
  return type.startsWith("text/") && typeof value === "string" ? lines(value) : value;
}

function lines(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
