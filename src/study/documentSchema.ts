/** The schemas that editors read. */
import { assumptionSchema } from "../assumptions/keys.js";
import type { JsonSchema } from "../schema/shape.js";
import type { Analysis } from "./analysis.js";
import { studyShape } from "./document.js";
import { setShape } from "./setDocument.js";

/** JSON Schema for editors: of a study file or of an assumption set. */
export function documentSchema(kind: "study" | "assumption-set", analyses: readonly Analysis[]): JsonSchema {
  const shape = kind === "study" ? studyShape(analyses) : setShape;
  const title = kind === "study" ? "credence study or run definition" : "credence assumption set";
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...shape.schema,
    $defs: { assumption: assumptionSchema() },
  };
}
