import { describe, expect, it } from "vitest";
import { decisionCsv } from "../../src/report/csv/decisionCsv.js";
import { decidedIn, decisionCells } from "../../src/report/decisionTable.js";
import { decisionJson } from "../../src/report/json/decisionJson.js";
import { summaryJson } from "../../src/report/json/summaryJson.js";
import { decision as section } from "../../src/report/sections/decision.js";
import { terminalSummary } from "../../src/report/terminal/terminal.js";
import { terminalDecision } from "../../src/report/terminal/terminalDecision.js";
import { analysed, fair, switches } from "../charts/analysed.js";
import { nationalResult } from "./fixture.js";

const result = analysed(nationalResult(10));
const HEAD =
  "output,assumption,label,unit,at_low,low,at_high,high,swing,swing_se,share,share_se,switches_at,switches_at_se,switch_probability,share_of,evppi,share_together,share_together_se,together_with";

describe("the decision-grade tornado as a table", () => {
  const [one] = decidedIn(result);

  it("stands where swing, share and switching values were all asked for", () => {
    const national = nationalResult(10);
    expect(decidedIn(result)).toHaveLength(1);
    for (const rows of [{ threshold: switches }, { shapley: fair }]) {
      const partly = analysed(national, rows);
      expect(decidedIn(partly)).toEqual([]);
      expect([decisionJson(partly), decisionCsv(partly), section.body(partly, [])]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(terminalDecision(partly)).toEqual([]);
      expect(summaryJson(partly)).not.toHaveProperty("decision");
    }
  });

  it("says what each assumption does, what it shares with others and where nothing switches", () => {
    const cells = one?.decision.rows.map((row) => [
      row.assumption,
      ...decisionCells(result, one.reading, row).slice(1),
    ]);
    expect(cells?.find(([id]) => id === "extent.esd")).toEqual([
      "extent.esd",
      "0.400 (0.010)",
      "none within range",
      "",
      "not computed",
    ]);
    expect(cells?.find(([id]) => id === "common.tariffIndex")?.slice(2)).toEqual([
      "× 0.710".slice(2),
      "0.002",
      "not computed",
    ]);
    expect(cells?.find(([id]) => id === "ltc.captureRate")?.[1]).toBe("with others");
  });

  it("has the share of what depends on each other together, at each of its rows", () => {
    const factor = {
      assumption: "extent.esd + common.tariffIndex",
      first: 0.5,
      total: 0.6,
      firstError: 0.01,
      totalError: 0.012,
    };
    const kinds = { ...result.sensitivity["national.total"], shapley: [], exact: [], sobol: [factor] };
    const shared = { ...result, sensitivity: { "national.total": kinds } };
    const rows = decidedIn(shared)[0]?.decision.rows ?? [];
    const cell = (id: string) =>
      rows
        .filter(({ assumption }) => assumption === id)
        .map((row) => one && decisionCells(shared, one.reading, row)[1]);
    expect([cell("extent.esd"), cell("common.tariffIndex")]).toEqual([
      ["0.600 (0.012) together"],
      ["0.600 (0.012) together"],
    ]);
    expect(cell("ltc.captureRate")).toEqual(["with others"]);
    const found = decisionJson(shared)?.["national.total"]?.rows.find(({ assumption }) => assumption === "extent.esd");
    const members = rows
      .map(({ assumption }) => assumption)
      .filter((id) => factor.assumption.split(" + ").includes(id));
    expect(found).toMatchObject({ share: null, shareError: null, together: { share: 0.6, error: 0.012 } });
    expect([...(found?.together?.members ?? [])].sort()).toEqual([...members].sort());
    expect(decisionCsv(shared)).toMatch(
      /extent\.esd,.*,,,.*,Total order,not computed,0\.6,0\.012,(extent\.esd; common\.tariffIndex|common\.tariffIndex; extent\.esd)/,
    );
  });

  it("has six decimals of a share at most, as the table of the analysis itself", () => {
    const row = one?.decision.rows[0];
    const cell = (share: number, shareError: number) =>
      one && row && decisionCells(result, one.reading, { ...row, share, shareError })[1];
    expect(cell(0, 3e-11)).toBe("0.000000 (<0.000001)");
    expect(cell(0.4987, 0.0021)).toBe("0.499 (0.002)");
    expect(cell(0.4987, 0)).toBe("0.499");
  });

  it("says where a switching value is one of several", () => {
    const row = one?.decision.rows.find(({ assumption }) => assumption === "common.tariffIndex");
    const cell = (switches?: number) =>
      one && row && decisionCells(result, one.reading, switches === undefined ? row : { ...row, switches })[2];
    expect([cell(), cell(3)]).toEqual(["0.710", "0.710, one of 3"]);
  });

  it("is data with an error beside each number, and null where there is none", () => {
    const found = decisionJson(result)?.["national.total"];
    expect(found).toMatchObject({ shareOf: "Shapley effect", evppi: expect.stringContaining("not computed: it is") });
    expect(found?.rows.find(({ assumption }) => assumption === "common.tariffIndex")).toMatchObject({
      swingError: 0,
      share: 0.3,
      shareError: 0.01,
      switchesAt: 0.71,
      switchesAtError: 0,
      switchProbability: 0.002,
      evppi: null,
    });
    const still = found?.rows.find(({ assumption }) => assumption === "extent.esd");
    expect(still).toMatchObject({ switchesAt: null, switchesAtError: null, switchProbability: null });
    for (const { low, high, swing } of found?.rows ?? []) expect(swing).toBeGreaterThanOrEqual(Math.abs(high - low));
    expect(summaryJson(result).decision?.["national.total"]).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("is a table of comma-separated values, a row an assumption", () => {
    const lines = decisionCsv(result)?.trim().split("\r\n") ?? [];
    expect(lines[0]).toBe(HEAD);
    expect(lines).toHaveLength(1 + (one?.decision.rows.length ?? 0));
    const row = lines.find((line) => line.includes(",common.tariffIndex,"));
    expect(row).toMatch(/,0,0\.3,0\.01,0\.71,0,0\.002,Shapley effect,not computed,,,$/);
    expect(lines.find((line) => line.includes(",extent.esd,"))).toMatch(
      /,0\.4,0\.01,,,,Shapley effect,not computed,,,$/,
    );
  });

  it("stands in the report and the terminal, with the reason why EVPPI is not there", () => {
    const text = String(section.body(result, []));
    expect(text).toContain("(EVPPI) is not computed: it is a value of information");
    expect(text.match(/<td class="n">not computed<\/td>/g)?.length).toBe(one?.decision.rows.length);
    const [block = []] = terminalDecision(result);
    expect(block.length).toBeLessThanOrEqual(15);
    for (const line of block) expect(line.length).toBeLessThanOrEqual(100);
    expect(block.join(" ")).toContain("is not computed");
    expect(terminalSummary(result)).toContain("for the decision, widest first");
  });
});
