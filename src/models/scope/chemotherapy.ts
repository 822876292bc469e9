import type { ScopeTable } from "../../study/study.js";

/** Ten procurement bands, as printed. */
export const chemotherapyProcurement: ScopeTable = {
  title: "Chemotherapy: procurement bands",
  columns: ["Procurement", "OPCS code", "NHS reference cost"],
  rows: [
    ["Band 1 chemotherapy", "X70.1", "£196"],
    ["Band 2 chemotherapy", "X70.2", "£346"],
    ["Band 3 chemotherapy", "X70.3", "£771"],
    ["Band 4 chemotherapy", "X70.4", "£639"],
    ["Band 5 chemotherapy", "X70.5", "£782"],
    ["Band 6 chemotherapy", "X71.1", "£980"],
    ["Band 7 chemotherapy", "X71.2", "£1,015"],
    ["Band 8 chemotherapy", "X71.3", "£1,517"],
    ["Band 9 chemotherapy", "X71.4", "£1,985"],
    ["Band 10 chemotherapy", "X71.5", "£1,712"],
  ],
  note: "Costs do not rise with the band: band 4 lies below band 3 and band 10 below band 9, as printed.",
  source: "Hospital care at home: Methodologies (2010), section 3.3, from NHS Reference Costs 2007/08",
};

/** Six delivery bands, as printed. */
export const chemotherapyDelivery: ScopeTable = {
  title: "Chemotherapy: delivery bands",
  columns: ["Delivery description", "OPCS code", "NHS reference cost"],
  rows: [
    ["Deliver complex chemotherapy, including prolonged infusional treatment at first attendance", "X72.1", "£208"],
    ["Deliver more complex parenteral chemotherapy at first attendance", "X72.2", "£117"],
    ["Deliver simple parenteral chemotherapy at first attendance", "X72.3", "£153"],
    ["Deliver subsequent elements of a chemotherapy cycle", "X72.4", "£154"],
    ["Other specified delivery of chemotherapy for neoplasm", "X72.8", "£160"],
    ["Unspecified delivery of chemotherapy for neoplasm", "X72.9", "£160"],
  ],
  note: "The more complex delivery X72.2 costs less than the simple one X72.3, as printed.",
  source: "Hospital care at home: Methodologies (2010), section 3.3, from NHS Reference Costs 2007/08",
};

/** Operations that lead to Herceptin, codes as printed. */
export const breastOperations: ScopeTable = {
  title: "Chemotherapy: breast cancer operations (primary diagnosis ICD-10 C50)",
  columns: ["OPCS4 code", "Description"],
  rows: [
    ["B72.2", "Total mastectomy and excision of both pectoral muscles NEC"],
    ["B27.3", "Total mastectomy and excision of pectoralis minor muscle"],
    ["B27.4", "Total mastectomy NEC"],
    ["B27.5", "Subcutaneous mastectomy"],
    ["B27.6", "Skin sparing mastectomy"],
    ["B27.8", "Other specified total excision of breast"],
    ["B27.9", "Unspecified total excision of breast"],
    ["B28.1", "Quadrantectomy of breast"],
    ["B28.2", "Partial excision of breast NEC"],
    ["B28.3", "Excision of lesion of breast NEC"],
    ["B28.4", "Re-excision of breast margins"],
    ["B28.5", "Wire-guided partial excision of breast"],
    ["B28.6", "Excision of accessory breast tissue"],
    ["B28.7", "Wire-guided excision of lesion of breast"],
    ["B28.8", "Other specified other excision of breast"],
    ["B28.9", "Unspecified other excision of breast"],
  ],
  note: "B72.2 is a misprint of the source: by sequence, and in HESonline, the code is B27.2 (B27.1 is absent).",
  source: "Hospital care at home: Methodologies (2010), section 3.3",
};

/** All cancers of the extended case, codes as printed. */
export const cancerDiagnoses: ScopeTable = {
  title: "Chemotherapy, extended case: all cancer diagnoses",
  columns: ["ICD-10 code", "Description"],
  rows: [
    ["C00-C14", "Lip, oral cavity and pharynx"],
    ["C15-C26", "Digestive organs"],
    ["C30-C39", "Respiratory and intrathoracic organs"],
    ["C40-C41", "Bone and articular cartilage"],
    ["C43-C44", "Skin"],
    ["C45-C49", "Mesothelial and soft tissue"],
    ["C50", "Breast"],
    ["C51-C58", "Female genital organs"],
    ["C60-C63", "Male genital organs"],
    ["C64-C68", "Urinary tract"],
    ["C69-C72", "Eye, brain and other parts of central nervous system"],
    ["C73-C75", "Thyroid and other endocrine glands"],
    ["C76-C80", "Malignant neoplasms of ill-defined, secondary and unspecific sites"],
    [
      "C81-C96",
      "Malignant neoplasms, stated or presumed to be primary, of lymphoid, haematopoietic and related tissue",
    ],
    ["C97", "Malignant neoplasms of independent (primary) multiple sites"],
  ],
  note: "Herceptin relates only to breast cancer and does not change in the extended case.",
  source: "Hospital care at home: Methodologies (2010), section 3.3",
};
