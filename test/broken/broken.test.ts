/** Each study here is wrong in another way. The head of each file says which error it must give. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { loadStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { credence } from "../cli/command.js";

const folder = new URL(".", import.meta.url).pathname;
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

function headOf(file: string): Record<string, string> {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  const heads = lines.filter((line) => /^# \w+: /.test(line)).map((line) => /^# (\w+): (.*)$/.exec(line));
  return Object.fromEntries(heads.map((match) => [match?.[1], match?.[2]]));
}

async function errorOf(file: string, args: readonly string[]): Promise<unknown> {
  const at = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const [name, value] = (at("--set") ?? "").split("=");
  try {
    const set = name === undefined || value === undefined ? {} : { [name]: value };
    await simulate(loadStudy(join(folder, file), { preset: at("--preset"), set }), { workers: 1 });
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.concurrent("broken studies", () => {
  it("are at least forty, all different in kind", () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  it.each(files)("%s gives one clear message, a status, and no number", async (file) => {
    const head = headOf(file);
    const args = head.args?.split(" ") ?? [];
    const error = await errorOf(file, args);
    expect(error).toBeInstanceOf(CredenceError);
    expect((error as CredenceError).code).toBe(head.code);

    const out = join(mkdtempSync(join(tmpdir(), "broken-")), "result");
    const answer = await credence(["run", join(folder, file), ...args, "--json", "--out", out]);
    expect(answer.status).toBe(Number(head.status ?? 2));
    // What fails while running says in which scenarios, on its output and in the folder; what is wrong says no more than that.
    const isWrong = answer.status === 2;
    if (isWrong) expect(answer.out).toBe("");
    else expect(JSON.parse(answer.out)).toMatchObject({ error: { code: head.code } });
    expect(answer.error).toContain(head.says ?? "");
    expect(answer.error.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
    if (head.place !== "none") expect(answer.error).toMatch(/(\.yaml|\.csv|--set)(:\d+){0,2}: /);
    expect(existsSync(out)).toBe(!isWrong);
  });
});
