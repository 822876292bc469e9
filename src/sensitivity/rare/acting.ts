/** Which assumptions the formulas let act together on some output, as positions of drivers. */
import { type Interacts, interactingInputs } from "../../formula/interactingInputs.js";
import type { SensitivityRequest } from "../method.js";

/** @param drivers those that are asked about */
export function acting(
  { study, plan, outputs }: Pick<SensitivityRequest, "study" | "plan" | "outputs">,
  drivers: readonly number[],
): (a: number, b: number) => boolean {
  const assumptionOf = (driver: number) => plan.drivers[driver]?.assumption ?? "";
  const asked = new Set(drivers.map(assumptionOf));
  // What shares another's draw is that other.
  const inputs = study.assumptions.filter(({ id, sameAs }) => asked.has(sameAs ?? id));
  const idsOf = new Map(
    [...asked].map((id) => [id, inputs.filter((one) => (one.sameAs ?? one.id) === id).map((one) => one.id)]),
  );
  const formulas = new Set(study.outputs.filter(({ id }) => outputs.includes(id)).map(({ formula }) => formula));
  const among = new Set(inputs.map(({ id }) => id));
  const readings: readonly Interacts[] = [...formulas].map((formula) => interactingInputs(study.graph, formula, among));
  return (a, b) => {
    const [own, other] = [a, b].map((driver) => idsOf.get(assumptionOf(driver)) ?? []) as [string[], string[]];
    return readings.some((interact) => own.some((x) => other.some((y) => interact(x, y))));
  };
}
