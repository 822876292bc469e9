/** Which chart draws an analysis, and which analyses a chart draws. */
import { type SensitivityMethod, sensitivityMethods } from "../sensitivity/index.js";
import { charts } from "./index.js";

/** The chart of a method; undefined where its answer is a table alone. */
export function chartOf({ chart, name }: Pick<SensitivityMethod, "chart" | "name">): string | undefined {
  return [chart, name, `${name}-dots`].find((id) => charts.some((one) => one.id === id));
}

/** Names of the analyses that a chart shows; none where it shows no analysis. */
export function analysesOn(id: string): readonly string[] {
  const stated = charts.find((chart) => chart.id === id)?.analyses;
  return stated ?? sensitivityMethods.filter((method) => chartOf(method) === id).map(({ name }) => name);
}
