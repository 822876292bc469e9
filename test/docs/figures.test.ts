/** Figures quoted in the documentation are those of the committed headline run and of the second implementation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadStudy } from "../../src/files/loadStudy.js";
import { beta, simulate, uniform, withOverrides } from "../../src/index.js";
import { proportionError } from "../../src/summary/probability.js";
import { roundScaled } from "../../src/summary/rounding.js";
import { page, root } from "./markdown.js";

interface Output {
  readonly mean: number;
  readonly standardError: number;
  readonly quantiles: Readonly<Record<string, number>>;
  readonly quantileErrors: Readonly<Record<string, number>>;
}
interface Swing {
  readonly assumption: string;
  readonly low: number;
  readonly high: number;
}
interface Answer {
  readonly run: { readonly scenarios: number };
  readonly outputs: Readonly<Record<string, Output>>;
  readonly sensitivity: Readonly<
    Record<string, { "one-way": readonly Swing[]; rank: readonly { assumption: string; value: number }[] }>
  >;
}
type Figures = Readonly<Record<string, Readonly<Record<string, { value: number; standardError: number }>>>>;

const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), "utf8")) as T;
const run = read<Answer>("runs/hospital-care-at-home.reference.json");
const total = run.outputs["national.total"] as Output;
const swings = run.sensitivity["national.total"]?.["one-way"] ?? [];
const oneLine = (file: string): string => page(file).text.replace(/\s+/g, " ");

describe("the README", () => {
  it("answers with the reference run, each figure to its error", () => {
    const mean = roundScaled(total.mean, total.standardError, 6);
    const [low, high] = ["0.025", "0.975"].map((p) =>
      roundScaled(total.quantiles[p] ?? Number.NaN, total.quantileErrors[p] ?? Number.NaN, 6),
    );
    const first = oneLine("README.md").split("![")[0] ?? "";
    expect(first).toContain(`£${mean.value}m a year on average (Monte Carlo standard error £${mean.error}m)`);
    expect(first).toContain(`between £${low?.value}m and £${high?.value}m`);
    expect(first).toContain(`(standard errors £${low?.error}m and £${high?.error}m)`);
  });

  it("describes the picture of that run", () => {
    const whole = (x = Number.NaN): string => `£${Math.round(x / 1e6).toLocaleString("en-GB")}m`;
    const { quantiles } = total;
    const said = `mean ${whole(total.mean)}, median ${whole(quantiles["0.5"])}, 95% between ${whole(quantiles["0.025"])} and ${whole(quantiles["0.975"])}`;
    expect(oneLine("README.md")).toContain(said);
  });
});

describe("docs/sensitivity", () => {
  const rowsOf = (file: string) => page(`docs/sensitivity/${file}.md`).text.split("\n");

  it("lists the widest five bars", () => {
    const millions = (x: number): string => Math.round(x / 1e6).toLocaleString("en-GB");
    const shown = rowsOf("one-way").filter(
      (row) => /^\|.*\| [\d,]+ \| [\d,]+ \|$/.test(row) && row.split("|").length === 7,
    );
    expect(shown).toHaveLength(5);
    shown.forEach((row, i) => {
      const { low, high } = swings[i] as Swing;
      expect(row).toContain(`| ${millions(low)} | ${millions(high)} |`);
    });
  });

  it("tells passengers by swing and rank correlation", () => {
    const shown = rowsOf("rank").filter((row) => /^\| `[\w.]+` \| \d+ \|/.test(row));
    expect(shown).toHaveLength(5);
    for (const row of shown) {
      const [, id, swing, rank] = /^\| `([\w.]+)` \| (\d+) \| ([−\d.]+) \|$/.exec(row) ?? [];
      const bar = swings.find(({ assumption }) => assumption === id) as Swing;
      expect(Math.round(Math.abs(bar.high - bar.low) / 1e6), row).toBe(Number(swing));
      const found = run.sensitivity["national.total"]?.rank.find(({ assumption }) => assumption === id)?.value;
      expect((found ?? Number.NaN).toFixed(2).replace("-", "−"), row).toBe(rank);
    }
  });
});

describe("docs/estimates-and-errors.md", () => {
  const rows = page("docs/estimates-and-errors.md")
    .text.split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 7 && cells[2]?.startsWith("`"))
    .map(([, scenarios = "", sampler = "", ...errors]) => ({
      scenarios: Number(scenarios.replace(",", "")),
      sampler,
      errors: errors.slice(0, 3).map(Number),
    }));

  it("has the errors of the reference run", () => {
    const row = rows.find((each) => each.scenarios === run.run.scenarios && each.sampler === "`sobol`");
    const found = [total.standardError, total.quantileErrors["0.025"], total.quantileErrors["0.975"]];
    expect(row).toBeDefined();
    // Each error has 15 degrees of freedom, so a relative standard deviation of 0.18.
    row?.errors.forEach((error, i) => {
      expect(Math.abs(Math.log((found[i] ?? 0) / 1e6 / error))).toBeLessThan(0.6);
    });
  });

  it("has errors of random samples that fall with the square root", () => {
    const [few, many] = rows.filter(({ sampler }) => sampler === "`random`");
    few?.errors.forEach((error, i) => {
      const ratio = error / (many?.errors[i] ?? 0) / Math.sqrt((many?.scenarios ?? 0) / few.scenarios);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    });
    expect(rows).toHaveLength(8);
  });

  it("quotes the error of what always happened", () => {
    expect(oneLine("docs/estimates-and-errors.md")).toContain(
      `${(proportionError(100_000, 100_000) * 100).toFixed(4)}%`,
    );
  });
});

describe("docs/validation.md", () => {
  const { mixesDrawn } = read<{ mixesDrawn: Figures }>("test/reference/savings.json");
  const prefix: Readonly<Record<string, string>> = {
    "England, low (extent 0)": "low: national",
    "England, high (extent 1)": "high: national",
    "England, fitted extent": "published: national",
    local: "local",
  };
  const area: Readonly<Record<string, string>> = {
    "long-term conditions": "ltc",
    "supported discharge": "esd",
    chemotherapy: "chemo",
    "end of life": "eol",
    "**total**": "total",
    "**four areas**": "total",
  };
  const rows = page("docs/validation.md")
    .text.split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 8 && cells[3]?.includes("±"));

  it.each(rows.map((cells) => [cells[1] ?? "", cells] as const))(
    "%s: agrees with the second implementation",
    (label, cells) => {
      const [case_ = "", name = ""] = label.split(": ");
      const figures = mixesDrawn[`${prefix[case_]}.${area[name]}`] ?? {};
      let farthest = 0;
      ["mean", "0.025", "0.975"].forEach((key, i) => {
        const [value = Number.NaN, error = Number.NaN] = (cells[3 + i] ?? "")
          .replaceAll(",", "")
          .split(" ± ")
          .map(Number);
        const figure = figures[key] as { value: number; standardError: number };
        const place = Number(`1e-${(cells[3 + i] ?? "").split(".")[2]?.length ?? 0}`);
        const apart = Math.max(Math.abs(value - figure.value / 1e6) - place / 2, 0);
        farthest = Math.max(farthest, apart / Math.hypot(error, figure.standardError / 1e6));
      });
      expect(farthest).toBeLessThan(3);
      expect(Math.abs(farthest - Number(cells[6]))).toBeLessThan(0.8);
    },
  );

  it("has all rows of the prototype's table", () => expect(rows).toHaveLength(16));
});

describe("docs/models.md", () => {
  const { exact } = read<{
    exact: {
      "all presets": Readonly<Record<string, string>>;
      presets: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
  }>("test/reference/savings.json");
  const text = oneLine("docs/models.md");
  const of = (id: string): number => Number(exact["all presets"][id]);
  const totalOf = (preset: string): number => Number(exact.presets[preset]?.["national.total"]) / 1e6;

  it("counts the assumptions by provenance", () => {
    const { assumptions } = loadStudy(join(root, "runs/hospital-care-at-home.yaml"));
    const count = (wanted: string): number => assumptions.filter(({ provenance }) => provenance === wanted).length;
    expect(text).toContain(
      `Of ${assumptions.length} assumptions ${count("seed")} are printed in the source documents (\`seed\`), ${count("public")} come`,
    );
    expect(text).toContain(`${count("assumed")} are judgement`);
    expect(text).toContain(`${count("calibrated")} were worked back`);
    expect(count("unverified")).toBe(1);
    expect(page("distributions/README.md").text.replace(/\s+/g, " ")).toContain(
      `Of the ${assumptions.length} assumptions of the headline study ${count("calibrated")} are calibrated`,
    );
  });

  it("says what other extents would give", async () => {
    const study = loadStudy(join(root, "runs/hospital-care-at-home.yaml"));
    const extents = { "Beta(4, 4)": beta({ alpha: 4, beta: 4 }), uniform: uniform({ min: 0, max: 1 }) };
    for (const [name, extent] of Object.entries(extents)) {
      const variant = withOverrides(study, { "extent.ltc": extent, "extent.esd": extent, "extent.chemo": extent });
      const { quantiles, quantileErrors } = (await simulate(variant, { scenarios: 16_384 })).outputs[
        "national.total"
      ] as Output;
      const [, low = "", high = ""] =
        new RegExp(`\\| ${name.replace(/[()]/g, "\\$&")}[^|]*\\| ([\\d,]+) to ([\\d,]+) \\|`).exec(text) ?? [];
      [low, high].forEach((said, i) => {
        const key = ["0.025", "0.975"][i] ?? "";
        const apart = Number(said.replace(",", "")) - (quantiles[key] ?? Number.NaN) / 1e6;
        // The figures are rounded to a million; they come from eight times as many scenarios.
        expect(Math.abs(apart), `${name} ${said}`).toBeLessThan(0.5 + (4 * (quantileErrors[key] ?? 0)) / 1e6);
      });
    }
  });

  it("states the five findings as the second implementation computes them", () => {
    const pounds = (x: number): string => `${x < 0 ? "−" : ""}£${Math.abs(Math.round(x)).toLocaleString("en-GB")}m`;
    const [lowHalf, highHalf, low30, high30] = [
      "low, release 0.5",
      "high, release 0.5",
      "low, release 0.3",
      "high, release 0.3",
    ].map(totalOf);
    expect(text).toContain(
      `${pounds(lowHalf ?? 0)} are left of the baseline and ${pounds(highHalf ?? 0)} of the extended`,
    );
    expect(text).toContain(`they are ${pounds(low30 ?? 0)} and ${pounds(high30 ?? 0)}`);
    const breakEven = ["low", "high"].map((p) =>
      (Number(exact.presets[p]?.["national.breakEvenRelease"]) * 100).toFixed(1),
    );
    expect(text).toContain(`Break-even lies at ${breakEven.join("% and ")}%`);
    const parts = ["priceGroup2", "priceGroup1", "excessBedDays"].map((part) => of(`local.esd.${part}`) / 1e6);
    expect(text).toContain(
      `of £${parts.reduce((a, b) => a + b, 0).toFixed(2)}m avoided tariff £${parts[0]?.toFixed(2)}m are that`,
    );
    expect(text).toContain(`£${(1.9 - (parts[0] ?? 0)).toFixed(2)}m are saved instead of £1.9m`);
    const [herceptin, other, delivery] = ["herceptinVat", "otherVat", "delivery"].map(
      (part) => of(`local.chemo.${part}`) / 1e3,
    );
    const vat = ((((herceptin ?? 0) + (other ?? 0)) / of("local.chemo")) * 1e5).toFixed(0);
    expect(text).toContain(`${vat}% of the chemotherapy saving is VAT`);
    expect(text).toContain(`£${herceptin?.toFixed(0)}k on Herceptin and £${other?.toFixed(0)}k on other drugs`);
    expect(text).toContain(`£${delivery?.toFixed(0)}k on delivery`);
  });
});
