/** What studies in hand share from run to run, and that nobody sees it. */
import { describe, expect, it } from "vitest";
import * as credence from "../../src/index.js";
import { preparationsOf } from "../../src/notebook/prepared.js";
import { simulate as simulatePlain } from "../../src/run/simulate.js";

const kit = credence.study("catheter-dressings");
const run = { scenarios: 2000, seed: "again", workers: 1 } as const;
const [assumption = ""] = kit.assumptions.flatMap(({ id, uncertainty }) => (uncertainty === undefined ? [] : [id]));

describe("a study in hand", () => {
  it("is made ready once, however often it is run, and each variant once", async () => {
    const own = credence.study("catheter-dressings");
    const kept = preparationsOf(own)();
    await credence.simulate(own, run);
    await credence.simulate(own, { ...run, seed: "another" });
    expect(kept.studies).toHaveLength(1);
    const variant = own.with({ [assumption]: 1 });
    for (const each of [variant, own, variant]) await credence.simulate(each, run);
    expect(kept.studies).toHaveLength(2);
    expect(preparationsOf(variant)()).toBe(kept);
    expect(preparationsOf(credence.study("catheter-dressings"))()).not.toBe(kept);
  });

  it("goes with its runs, whose analyses begin at once as well", async () => {
    const own = credence.study("catheter-dressings");
    const found = await credence.simulate(own, run);
    const kept = preparationsOf(own)();
    expect(preparationsOf(found.study)()).toBe(kept);
    const before = kept.studies.length;
    await credence.analyse(found, "one-way");
    await found.threshold();
    await own.oneWay();
    expect(kept.studies).toHaveLength(before);
    await credence.simulate(found.study, run);
    expect(kept.studies).toHaveLength(before);
  });

  it("answers as a study that was never run before, to the bit", async () => {
    const variant = kit.with({ [assumption]: 2 });
    const alone = [await simulatePlain({ ...kit }, run), await simulatePlain({ ...variant }, run)];
    for (let time = 0; time < 2; time++) {
      const again = [await credence.simulate(kit, run), await credence.simulate(variant, run)];
      expect(again.map((each) => each.run.resultHash)).toEqual(alone.map((each) => each.run.resultHash));
      expect(again.map(({ sensitivity }) => sensitivity)).toEqual(alone.map(({ sensitivity }) => sensitivity));
    }
  });

  it("may be given preparations of somebody else", async () => {
    const own = credence.study("catheter-dressings");
    const prepared = credence.preparations();
    await credence.simulate(own, { ...run, prepared });
    expect(prepared.studies).toHaveLength(1);
    expect(preparationsOf(own)().studies).toHaveLength(0);
  });

  it("shows none of it: not when listed, copied, cloned or written down", async () => {
    const { study } = await credence.simulate(kit, run);
    for (const one of [kit, study]) {
      expect(Object.getOwnPropertySymbols({ ...one })).toEqual([]);
      expect(Object.getOwnPropertySymbols(structuredClone({ ...one }))).toEqual([]);
      expect(preparationsOf({ ...one })).not.toBe(preparationsOf(one));
      expect(JSON.stringify(one)).toBe(JSON.stringify({ ...one }));
    }
  });
});
