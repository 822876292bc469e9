import type { ScopeTable } from "../../study/study.js";

/** The 14 healthcare resource groups of the baseline case, as printed. */
export const supportedDischargeGroups: ScopeTable = {
  title: "Enhanced supported discharge: 14 healthcare resource groups, age 19 and over",
  columns: ["HRG3.5", "Description"],
  rows: [
    ["H30", "Infections of bones or joints"],
    ["H39", "Closed upper limb fractures or dislocations >69 or with complications"],
    ["H40", "Closed upper limb fractures or dislocations <70 without complications"],
    ["H71", "Revisonal procedures to hips"],
    ["H80-81", "Primary hip replacement un/cemented"],
    ["H82-83", "Extracapsular neck of femur fracture with fixation with or without complications"],
    ["H84-85", "Intracapsular neck of femur fracture with fixation with or without complications"],
    ["H86-87", "Neck of femur fracture with hip replacement with or without complications"],
    ["H88-89", "Other neck of femur fracture with or without complications"],
  ],
  note: "Nine rows, five of them pairs: 14 groups. They are also among the 363 of the extended case. Spelling as printed.",
  source: "Hospital care at home: Methodologies (2010), section 3.2",
};
