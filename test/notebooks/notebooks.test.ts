/** Each notebook runs from top to bottom in the tslab kernel, and shows what it showed when it was saved. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { firstDifference, parted } from "../../notebooks/runner/difference.mjs";
import { runNotebook } from "../../notebooks/runner/notebook.mjs";

const folder = fileURLToPath(new URL("../../notebooks", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

describe.each(files)("notebooks/%s", (name) => {
  it("shows what it showed", { timeout: 300_000 }, async () => {
    const { notebook, failure } = await runNotebook(join(folder, name), join(folder, ".jupyter/kernels/tslab"));
    expect(failure).toBeUndefined();
    expect(firstDifference(read(name), notebook)).toBeUndefined();
  });

  it("has every cell run, in order, without a trace of this machine", () => {
    const cells = read(name).cells.filter(({ cell_type }: { cell_type: string }) => cell_type === "code");
    const counts = cells.map(({ execution_count }: { execution_count: number }) => execution_count);
    expect(counts).toEqual(counts.map((_: number, i: number) => i + 1));
    expect(JSON.stringify(cells.map(({ outputs }: { outputs: object[] }) => outputs))).not.toMatch(
      /\/(home|tmp|Users)\//,
    );
  });
});

describe("a difference", () => {
  it("is told by the lines from where it begins, not by all of them", () => {
    const [before, after] = parted("one\ntwo\nthree\nfour", "one\n2\nthree\nfour", 2);
    expect(before).toBe("two\nthree");
    expect(after).toBe("2\nthree");
  });

  const saved = { cells: [{ cell_type: "code", outputs: [{ output_type: "stream", name: "stdout", text: ["1\n"] }] }] };

  it("is found in a number, and not in a picture's pixels", () => {
    const with1 = (outputs: object[]) => ({ cells: [{ cell_type: "code", outputs }] });
    const other = with1([{ output_type: "stream", name: "stdout", text: ["2\n"] }]);
    expect(firstDifference(saved, other)).toMatchObject({ cell: 1 });
    expect(firstDifference(saved, saved)).toBeUndefined();
    const picture = (png: string) =>
      with1([{ output_type: "display_data", data: { "image/png": png, "text/plain": "a" } }]);
    expect(firstDifference(picture("x"), picture("y"))).toBeUndefined();
  });
});
