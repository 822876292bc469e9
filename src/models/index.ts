import { lazily } from "../lazily.js";
import type { Model } from "../study/model.js";
import { areaAmounts } from "./areaAmounts.js";
import { budgetImpact } from "./budgetImpact.js";
import { centralCosts } from "./centralCosts.js";
import { chemotherapy } from "./chemotherapy.js";
import { commissioners } from "./commissioners.js";
import { composeModels } from "./composeModels.js";
import { efficiencyOpportunities } from "./efficiencyOpportunities.js";
import { endOfLife } from "./endOfLife.js";
import { england } from "./england.js";
import { extendedDischarge } from "./extendedDischarge.js";
import { integratedCarePilots } from "./integratedCarePilots.js";
import { ladder } from "./ladder.js";
import { longTermConditions } from "./longTermConditions.js";
import { overlap } from "./overlap.js";
import { perspectives } from "./perspectives.js";
import { realisation } from "./realisation.js";
import { referenceClass } from "./referenceClass.js";
import { supportedDischarge } from "./supportedDischarge.js";
import { transitionBreakEven } from "./transitionBreakEven.js";
import { uptake } from "./uptake.js";

/** The models a study can name under `model:`. The four local ones stand alone with their own assumption set and `common`. */
export const models: () => Readonly<Record<string, Model>> = lazily(() => {
  const hospitalCareAtHome = composeModels("hospital-care-at-home", "Hospital care at home, England", [
    longTermConditions,
    supportedDischarge,
    extendedDischarge,
    chemotherapy,
    endOfLife,
    centralCosts,
    england,
  ]);
  const claimToCash = composeModels("claim-to-cash", "From claim to cash, England", [
    hospitalCareAtHome,
    areaAmounts,
    overlap,
    realisation,
    uptake,
    perspectives,
    ladder,
    commissioners,
    referenceClass,
    budgetImpact,
  ]);

  const shipped = [
    longTermConditions,
    supportedDischarge,
    chemotherapy,
    endOfLife,
    hospitalCareAtHome,
    claimToCash,
    integratedCarePilots,
    transitionBreakEven,
    efficiencyOpportunities,
  ];
  return Object.fromEntries(shipped.map((model) => [model.name, model]));
});
