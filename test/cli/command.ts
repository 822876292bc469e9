/** Runs the built command as a person would, and tells what it said. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

export const main = fileURLToPath(new URL("../../dist/cli/main.cjs", import.meta.url));

export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export function credence(args: readonly string[], cwd?: string): Promise<Answer> {
  return new Promise((done) => {
    execFile(process.execPath, [main, ...args], { cwd, maxBuffer: 1 << 28 }, (failure, out, error) => {
      done({ status: failure === null ? 0 : Number(failure.code ?? 1), out, error });
    });
  });
}
