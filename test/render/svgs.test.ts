import { describe, expect, it } from "vitest";
import type { VegaLiteSpec } from "../../src/charts/frame/spec.js";
import type { Pool } from "../../src/engine/executors/pool.js";
import type { Threads } from "../../src/engine/executors/threads.js";
import { renderSvg } from "../../src/render/svg.js";
import { renderSvgs } from "../../src/render/svgs.js";
import work, { type Posted } from "../../src/render/svgWorker.js";

const bar = (size: number): VegaLiteSpec => ({
  description: `a bar of ${size}`,
  data: { values: [{ a: "x", b: size }] },
  mark: "bar",
  encoding: { x: { field: "a", type: "nominal" }, y: { field: "b", type: "quantitative" } },
});
const specs = (count: number) => Array.from({ length: count }, (_, i) => bar(i + 1));

/** One thread beside this one, whose work is done here; what is posted is copied as a thread would have it. */
function threadsThat(answer: (posted: Posted) => Promise<unknown>) {
  const seen = { asked: 0, drawn: 0 };
  const ask: Pool["ask"] = async (module, message) => {
    expect(module).toMatch(/svgWorker\.cjs$/);
    seen.asked++;
    const { claims, ...rest } = message as Posted;
    const done = await answer({ ...structuredClone(rest), claims });
    seen.drawn += (done as readonly unknown[]).length;
    return done;
  };
  const nothing = async () => {};
  const pool: Pool = { size: 1, ask, serve: () => () => Promise.reject(new Error("no tasks here")), close: nothing };
  const threads: Threads = {
    most: 2,
    wanted: "paying",
    started: false,
    ready: nothing,
    pool: async () => pool,
    close: nothing,
  };
  return { threads, seen };
}

describe("many charts", () => {
  it("are drawn in two threads as in one, each once", async () => {
    const all = specs(14);
    const expected = [];
    for (const spec of all) expected.push(await renderSvg(spec));
    expect(await renderSvgs(all)).toEqual(expected);
    const { threads, seen } = threadsThat(work);
    expect(await renderSvgs(all, threads)).toEqual(expected);
    expect(seen.asked).toBe(1);
    expect(seen.drawn).toBeGreaterThan(0);
    expect(seen.drawn).toBeLessThan(14);
  });

  it("are drawn here where they are few, and where the thread fails", async () => {
    const few = threadsThat(work);
    expect(await renderSvgs(specs(2), few.threads)).toHaveLength(2);
    expect(await renderSvgs([], few.threads)).toEqual([]);
    expect(few.seen.asked).toBe(0);
    const failing = threadsThat(() => Promise.reject(new Error("out of memory")));
    const drawn = await renderSvgs(specs(12), failing.threads);
    expect(failing.seen.asked).toBe(1);
    expect(drawn.every((svg) => svg.startsWith("<svg "))).toBe(true);
  });

  it("fail as one does alone when one of them cannot be drawn", async () => {
    const bad = [...specs(12), { mark: "nothing", encoding: {} }];
    await expect(renderSvgs(bad, threadsThat(work).threads)).rejects.toMatchObject({ code: "chart-not-drawn" });
  });
});
