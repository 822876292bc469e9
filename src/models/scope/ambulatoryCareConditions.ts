import type { ScopeTable } from "../../study/study.js";

/** Nine ambulatory care sensitive conditions, codes as printed. */
export const ambulatoryCareConditions: ScopeTable = {
  title: "Long-term conditions: nine ambulatory care sensitive conditions, emergency admissions, age 19 and over",
  columns: ["ACS condition", "ICD-10 code"],
  rows: [
    ["Chronic obstructive pulmonary disease (COPD)", "J20, J41-J44, J47"],
    ["Diabetes complications", "E100-E108, E110-E118, E120-E128, E130-E138, E140-E148"],
    ["Dehydration & gastroenteritis", "E86, K52"],
    ["Influenza & pneumonia", "J10, J11, J13, J14-J16, J18"],
    ["Cellulitis", "L03, L04, L08, L980"],
    ["Asthma", "J45, J46"],
    ["Angina", "I20, I24"],
    ["Hypertension", "I10, I119"],
    ["Iron deficiency anaemia", "D501, D508, D509"],
  ],
  note: "COPD, influenza and pneumonia overlap with end-of-life care, whose HRG D99 has a respiratory primary diagnosis: up to 70% of the end-of-life patients may be counted in both areas.",
  source: "Hospital care at home: Methodologies (2010), section 3.1",
};
