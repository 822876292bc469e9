import type { ScopeTable } from "../../study/study.js";

/** The group that characterises the admission avoided. */
export const endOfLifeGroup: ScopeTable = {
  title: "End of life: the admission avoided",
  columns: ["HRG3.5", "Description"],
  rows: [["D99", "Complex elderly with a respiratory system primary diagnosis"]],
  note: "One admission avoided for each patient, the one that ends in death. The source says both over 60 and 60 and over.",
  source: "Hospital care at home: Methodologies (2010), section 3.4",
};
