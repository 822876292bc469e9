/** The cases that a study states: values or percentiles of some assumptions. */
import type { Point } from "../../engine/evaluate.js";
import { CredenceError, unknownName } from "../../errors.js";
import { percentIn } from "../../schema/probability.js";
import { record } from "../../schema/record.js";
import { documented, mapOf, type Shape, wrongShape } from "../../schema/shape.js";
import type { Study } from "../../study/study.js";
import { optionsOf } from "../method.js";
import { groupedSwings, type Swing, swings } from "../points/swings.js";
import type { Case } from "./case.js";

/** A value, or a percentile of the assumption's own distribution. */
type Setting = { readonly value: number } | { readonly p: number };

const setting: Shape<Setting> = {
  schema: { type: ["number", "string"] },
  read(written, subject) {
    if (written.kind === "number" && Number.isFinite(written.value)) return { value: written.value };
    const p = written.kind === "text" ? percentIn(written.text) : undefined;
    if (p !== undefined && p > 0 && p < 1) return { p };
    throw wrongShape(subject, "a number, or a percentile such as 5 %", written);
  },
};

export const caseOptions = record({
  of: documented(mapOf(mapOf(setting)), "Cases by name: for each the values, or percentiles, of some assumptions"),
});

/** @throws CredenceError `unknown-assumption`, `case-outside-support`, `case-conflict` */
export function statedCases(study: Study): readonly Case[] {
  const { options: chosen, place } = optionsOf(study, "cases", caseOptions);
  const known = [...groupedSwings(study), ...swings(study)];
  const swingOf = (id: string, name: string): Swing => {
    const found = known.find((swing) => swing.name === id);
    if (found !== undefined) return found;
    const { message, remedy } = unknownName(
      "uncertain assumption",
      id,
      known.map((swing) => swing.name),
    );
    throw new CredenceError("unknown-assumption", `sensitivity: cases: ${name}: ${message}`, { place, remedy });
  };
  return (chosen.of ?? []).map(({ id: name, value: settings }) => {
    let point: Point = {};
    const values = settings.map(({ id, value: set }) => {
      const swing = swingOf(id, name);
      const value = "p" in set ? swing.at(set.p) : set.value;
      const added = "p" in set ? swing.point(set.p) : swing.set(value);
      refuseOutside(swing, value, name);
      refuseConflict(point, added, id, name);
      point = { ...point, ...added };
      return [id, value] as const;
    });
    return { name, point, values: Object.fromEntries(values) };
  });

  function refuseOutside({ name: id, support: [least, most] }: Swing, value: number, name: string): void {
    if (value >= least && value <= most) return;
    const rule = `sensitivity: cases: ${name}: ${id} must lie within ${least} to ${most}, got ${value}`;
    throw new CredenceError("case-outside-support", rule, { place });
  }

  function refuseConflict(point: Point, added: Point, id: string, name: string): void {
    if (!Object.keys(added).some((cell) => Object.hasOwn(point, cell))) return;
    const rule = `sensitivity: cases: ${name}: ${id} is decided by what the case has set already`;
    throw new CredenceError("case-conflict", rule, { place, remedy: "set one share of a whole at most" });
  }
}
