/** The console: the only place that writes to standard output and standard error. */
import { printedCount } from "../summary/rounding.js";

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and ends the command. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/**
 * Ends the process once all that was printed has gone out. Left to itself it would first wait for what the engine still
 * does beside it, code that nobody will run among it: for longer than a small run takes to draw.
 */
export function endWhenPrinted(): void {
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}

/** Writes a line to standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line to standard error. */
export function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * A progress bar on standard error, drawn over itself; silent where standard error is no terminal, and in the first
 * second, so that short runs stay quiet.
 */
export function progressBar(quiet: boolean): { show(done: number, total: number): void; clear(): void } {
  const start = performance.now();
  let drawn = false;
  const silent = quiet || !process.stderr.isTTY;
  return {
    show(done, total) {
      if (silent || performance.now() - start < 1000) return;
      const filled = Math.round((done / total) * 30);
      const bar = "█".repeat(filled) + "░".repeat(30 - filled);
      process.stderr.write(`\r${bar} ${printedCount(done)} of ${printedCount(total)} scenarios`);
      drawn = true;
    },
    clear() {
      if (drawn) process.stderr.write("\r\u001b[K");
    },
  };
}
