import type { Model } from "../study/model.js";
import { centralCosts } from "./centralCosts.js";
import { chemotherapy } from "./chemotherapy.js";
import { composeModels } from "./composeModels.js";
import { endOfLife } from "./endOfLife.js";
import { england } from "./england.js";
import { extendedDischarge } from "./extendedDischarge.js";
import { longTermConditions } from "./longTermConditions.js";
import { supportedDischarge } from "./supportedDischarge.js";

const hospitalCareAtHome = composeModels("hospital-care-at-home", "Hospital care at home, England", [
  longTermConditions,
  supportedDischarge,
  extendedDischarge,
  chemotherapy,
  endOfLife,
  centralCosts,
  england,
]);

const shipped = [longTermConditions, supportedDischarge, chemotherapy, endOfLife, hospitalCareAtHome];

/** The models a study can name under `model:`. The four local ones stand alone with their own assumption set and `common`. */
export const models: Readonly<Record<string, Model>> = Object.fromEntries(shipped.map((model) => [model.name, model]));
