/** Every public function, given what it does not take, says so in words: no TypeError of the engine reaches a reader. */
import { describe, expect, it } from "vitest";
import * as credence from "../../src/index.js";

/** Functions that take anything, or nothing. */
const free = ["preparations", "openThreads", "CredenceError"];
const functions = Object.entries<unknown>(credence).filter(
  (entry): entry is [string, (given: unknown) => unknown] => typeof entry[1] === "function" && !free.includes(entry[0]),
);

async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

it.each(functions)("%s refuses in words what it does not take", async (_, call) => {
  for (const given of [undefined, null, 5, {}, []]) {
    const error = await thrownBy(() => call(given));
    expect(error).toBeInstanceOf(credence.CredenceError);
    expect((error as Error).message).toMatch(/\w+: .*\w/);
  }
});

describe("the message", () => {
  const refusal = async (call: () => unknown) => (await thrownBy(call)) as credence.CredenceError;
  const dice = credence.defineStudy({
    study: "Dice",
    assumptions: { d: credence.uniform({ min: 1, max: 6 }) },
    formulas: { twice: "2 * d" },
  });

  it("says what was wanted, what was given, and where to have it", async () => {
    const { code, message } = await refusal(() => credence.simulate(null as never));
    expect(code).toBe("wrong-argument");
    expect(message).toMatch(/^simulate: must be given a study, got null; make one with study\("/);
    expect((await refusal(() => credence.cite(dice as never))).message).toMatch(
      /^cite: must be given a run, got a record of something else; make one with await simulate/,
    );
    expect((await refusal(() => credence.beta(undefined as never))).message).toMatch(
      /^beta: must be given a record of its keys, got undefined; write beta\(\{ alpha, beta \}\)/,
    );
    expect((await refusal(() => credence.simulate("study.yaml" as never))).message).toContain('got "study.yaml"');
  });

  it("knows a forgotten await", async () => {
    const promise = credence.simulate(dice, { scenarios: 64 });
    const { message, remedy } = await refusal(() => credence.interval(promise as never));
    expect(message).toContain("got a promise of one");
    expect(remedy).toBe("write await before what makes it");
    await promise;
  });

  it("speaks of overrides that are none", async () => {
    for (const given of [undefined, null, 5, []]) {
      const { code, message } = await refusal(() => dice.with(given as never));
      expect(code).toBe("wrong-argument");
      expect(message).toContain("must be given assumptions or settings by id, got ");
    }
  });

  it("speaks of the second argument of compare too, and of the methods of a run's analyses", async () => {
    const run = await credence.simulate(dice, { scenarios: 64 });
    expect((await refusal(() => credence.compare(run, "b" as never))).message).toContain(
      'must be given a run, got "b"',
    );
    expect((await refusal(() => credence.sobol("a" as never))).message).toMatch(
      /^sobol: must be given a run or a study/,
    );
    expect((await refusal(() => credence.figure(run, undefined as never))).message).toMatch(/name of a chart/);
    expect((await refusal(() => credence.show({ raw: () => undefined })(undefined as never))).code).toBe("not-shown");
  });
});
