import { describe, expect, it } from "vitest";
import type { Pool } from "../../../src/engine/executors/pool.js";
import { type Claims, doClaimed, type Sharing, shareOut } from "../../../src/engine/executors/sharing.js";
import type { Threads } from "../../../src/engine/executors/threads.js";

const soon = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Threads whose pool is this thread: `ask` does what a worker would. */
function threadsOf(size: number, ask: Pool["ask"]): Threads {
  const pool: Pool = {
    size,
    ask,
    serve: () => () => Promise.reject(new Error("no tasks here")),
    close: async () => {},
  };
  const nothing = async () => {};
  return { most: size + 1, wanted: "paying", started: false, ready: nothing, pool: async () => pool, close: nothing };
}

function sharingOf(size: number, work: (claims: Claims) => Promise<unknown>): Sharing {
  const threads = threadsOf(size, (_, claims) => work(claims as Claims));
  return { threads, filename: "worker.js", message: (claims) => claims };
}

/** Takes long enough that others are asked. */
const slowly =
  (done: number[], milliseconds = 60) =>
  async (place: number) => {
    done.push(place);
    await soon(milliseconds);
    return place * place;
  };
const squares = [0, 1, 4, 9, 16, 25, 36, 49];

describe("work that is shared out", () => {
  it("is done here where there is nobody else", async () => {
    const done: number[] = [];
    expect(await shareOut(8, slowly(done, 0))).toEqual(squares);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(await shareOut(0, slowly(done, 0))).toEqual([]);
  });

  it("is done once, whoever does it, the others beginning with the last", async () => {
    const [here, aside]: [number[], number[]] = [[], []];
    const sharing = sharingOf(2, (claims) => doClaimed(claims, slowly(aside, 20)));
    expect(await shareOut(8, slowly(here), { sharing })).toEqual(squares);
    expect([...here, ...aside].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(here.slice(0, 2)).toEqual([0, 1]);
    expect(aside[0]).toBe(7);
  });

  it("is not shared while there is little of it, nor with one thread", async () => {
    const [here, aside]: [number[], number[]] = [[], []];
    const sharing = sharingOf(1, (claims) => doClaimed(claims, slowly(aside)));
    expect(await shareOut(8, slowly(here, 0), { sharing })).toEqual(squares);
    const alone = { ...sharing, threads: { ...sharing.threads, most: 1 } };
    expect(await shareOut(8, slowly(here, 20), { sharing: alone })).toEqual(squares);
    expect(aside).toEqual([]);
  });

  it("needs no shared memory with one thread, as in a browser page", async () => {
    const { SharedArrayBuffer: shared } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, "SharedArrayBuffer");
      const sharing = sharingOf(1, () => Promise.reject(new Error("nobody is asked")));
      const alone = { ...sharing, threads: { ...sharing.threads, most: 1 } };
      expect(await shareOut(8, slowly([], 0), { sharing: alone })).toEqual(squares);
    } finally {
      globalThis.SharedArrayBuffer = shared;
    }
  });

  it("waits for what only this thread can do, while the others have begun", async () => {
    const told: string[] = [];
    const noting = (who: string) => async (place: number) => {
      told.push(`${who} ${place}`);
      await soon(5);
      return place * place;
    };
    const sharing = { ...sharingOf(1, (claims) => doClaimed(claims, noting("aside"))), after: 0 };
    const first = async () => {
      await soon(30);
      told.push("first");
    };
    expect(await shareOut(8, noting("here"), { sharing, first })).toEqual(squares);
    expect(told[0]).toBe("aside 7");
    expect(told.indexOf("first")).toBeGreaterThan(1);
    expect(told.filter((one) => one.startsWith("here")).every((one) => told.indexOf(one) > told.indexOf("first"))).toBe(
      true,
    );
    expect(told.length).toBe(9);
  });

  it("is no more where what comes first fails, and nobody takes more", async () => {
    const aside: number[] = [];
    const sharing = { ...sharingOf(1, (claims) => doClaimed(claims, slowly(aside, 20))), after: 0 };
    const first = () => soon(10).then(() => Promise.reject(new Error("the first")));
    await expect(shareOut(8, slowly([]), { sharing, first })).rejects.toThrow("the first");
    const taken = aside.length;
    await soon(60);
    expect(aside.length).toBe(taken);
  });

  it("is not waited for where the others have taken nothing", async () => {
    const sharing = sharingOf(1, () => new Promise(() => {}));
    expect(await shareOut(4, slowly([]), { sharing })).toEqual(squares.slice(0, 4));
  });

  it("is done here where others fail, with the errors of this thread", async () => {
    const here: number[] = [];
    const failing = sharingOf(1, (claims) => doClaimed(claims, () => Promise.reject(new Error("a worker's"))));
    expect(await shareOut(5, slowly(here), { sharing: failing })).toEqual(squares.slice(0, 5));
    expect(here).toEqual([0, 1, 2, 3, 4]);
    const broken = { ...failing, threads: { ...failing.threads, pool: () => Promise.reject(new Error("no threads")) } };
    expect(await shareOut(5, slowly(here), { sharing: broken })).toEqual(squares.slice(0, 5));
    const mine = async (place: number) => {
      await soon(60);
      if (place === 3) throw new Error("mine");
      return place;
    };
    await expect(shareOut(5, mine, { sharing: failing })).rejects.toThrow("mine");
  });

  it("stops when it is told to, and lets nobody take more", async () => {
    const abort = new AbortController();
    const aside: number[] = [];
    const sharing = sharingOf(1, (claims) => doClaimed(claims, slowly(aside, 300)));
    const stopping = shareOut(4, slowly([], 80), { sharing, signal: abort.signal });
    setTimeout(() => abort.abort(new Error("enough")), 330);
    await expect(stopping).rejects.toThrow("enough");
    const taken = aside.length;
    await soon(320);
    expect(aside.length).toBe(taken);
  });
});
