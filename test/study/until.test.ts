/** The grammar of targets. */
import { describe, expect, it } from "vitest";
import { readUntil } from "../../src/study/until.js";

const subjects = { outputs: ["national.total", "cash[year=1]"], interval: 0.95, published: ["national.total"] };
const read = (text: string) => readUntil(text, subjects);

describe("a target", () => {
  it("names an output, statistics and an amount", () => {
    expect(read("national.total: 2.5 %, 97.5% ± 1m")).toEqual({
      text: "national.total: 2.5 %, 97.5% ± 1m",
      output: "national.total",
      statistics: [
        { kind: "quantile", key: "0.025" },
        { kind: "quantile", key: "0.975" },
      ],
      tolerance: 1_000_000,
      relative: false,
    });
  });

  it.each([
    ["± 1", 1, false],
    ["± 0.5 %", 0.005, true],
    ["+- 250k", 250_000, false],
    ["+/-1.5bn", 1_500_000_000, false],
  ])("takes %s", (amount, tolerance, relative) => {
    expect(read(`cash[year=1]: mean ${amount}`)).toMatchObject({ tolerance, relative });
  });

  it("knows every statistic that a summary has", () => {
    const { statistics } = read("national.total: mean, sd, median, 50 %, above 0, within published range ± 1 %");
    expect(statistics.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "mean mean",
      "sd sd",
      "quantile 0.5",
      "quantile 0.5",
      "probability above 0",
      "probability within published range",
    ]);
  });

  it.each([
    ["national.total", "until-syntax"],
    ["national.total: mean", "until-syntax"],
    ["national.total: mean ± 0", "until-amount"],
    ["national.total: mean ± -1", "until-amount"],
    ["national.total: mean ± 1q", "until-amount"],
    ["± 1m", "until-syntax"],
    ["national.totl: mean ± 1m", "unknown-output"],
    ["national.total: mena ± 1m", "unknown-statistic"],
    ["national.total: 5 % ± 1m", "unknown-statistic"],
    ["national.total: mean, ± 1m", "unknown-statistic"],
    ["cash[year=1]: within published range ± 1 %", "unknown-statistic"],
  ])("%s: %s", (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ["£5m", '"± 5m"'],
    ["1.5 M", '"± 1.5m"'],
    ["2 Bn", '"± 2bn"'],
    ["1e6", '"± 1000000"'],
    ["1,000", '"± 1000"'],
    ["half", '"± 250k"'],
    ["1m, 97.5 % ± 2m", "one amount at the end serves all statistics"],
    ["1m, 97.5 % +- 2m", "one amount at the end serves all statistics"],
    ["", '"± 250k"'],
  ])("of the amount %s it says what to write", (amount, remedy) => {
    expect(() => read(`national.total: mean ± ${amount}`)).toThrow(
      expect.objectContaining({
        code: "until-amount",
        message: expect.stringContaining(`got "${amount}"`),
        remedy: expect.stringContaining(remedy),
      }),
    );
  });

  it("says which name is nearest", () => {
    expect(() => read("national.totl: mean ± 1m")).toThrow(/national\.totl/);
    try {
      read("national.total: mena ± 1m");
    } catch (error) {
      expect(String((error as { message: string }).message) + String((error as { remedy?: string }).remedy)).toContain(
        "mean",
      );
    }
  });
});
