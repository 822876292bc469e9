/** The table that `credence parameters --format csv` writes, read back. */
import { CredenceError } from "../../errors.js";
import type { Convention, ImportedRecord, Row } from "../convention.js";

/** Columns that are keys of a record under the same or another name. */
const keys: Readonly<Record<string, string>> = {
  label: "label",
  unit: "unit",
  price_year: "price-year",
  provenance: "provenance",
  source: "source",
  note: "note",
};

export const own: Convention = {
  name: "credence",
  columns: ["assumption", "base_case", "distribution", "parameters"],
  read(row) {
    const {
      assumption = "",
      base_case: base = "",
      distribution = "",
      parameters = "",
      same_as: sameAs = "",
    } = row.cells;
    if (assumption.includes("[")) {
      const text = [`base case ${base}`, `${distribution} ${parameters}`.trim()].filter(Boolean).join(", ");
      return { id: assumption, text, isCell: true };
    }
    const words = Object.entries(keys).flatMap(([column, key]) => {
      const text = row.cells[column] ?? "";
      return text === "" ? [] : [[key, text]];
    });
    const numbers =
      sameAs === "" ? { ...baseCaseOf(base), ...distributionOf(distribution, parameters, row) } : { "same-as": sameAs };
    return { id: assumption, record: { ...Object.fromEntries(words), ...numbers } };
  },
};

function baseCaseOf(base: string): ImportedRecord {
  if (base === "") return {};
  return { value: String(Number(base)) === base ? Number(base) : base };
}

/** "mean = 9900; sd = 3000", lists in brackets. */
function distributionOf(distribution: string, parameters: string, row: Row): ImportedRecord {
  if (distribution === "" || distribution === "fixed") return {};
  const stated = parts(parameters)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [, key = "", value = ""] = /^([^=]*)=(.*)$/s.exec(part)?.map((side) => side.trim()) ?? [];
      if (/^[\w.-]+$/.test(key) && value !== "") return [key, parsed(value)];
      const rule = `parameters: must be written "mean = 100; sd = 20", got "${parameters}"`;
      throw new CredenceError("sheet-number", rule, { place: row.place });
    });
  return { distribution, ...Object.fromEntries(stated) };
}

/** Parted at semicolons, but for those in quotes. */
function parts(parameters: string): readonly string[] {
  return parameters.match(/(?:"(?:[^"\\]|\\.)*"|[^;"])+/g) ?? [];
}

function parsed(value: string): unknown {
  if (value.startsWith("[{")) return membersOf(value);
  if (value.startsWith("["))
    return value
      .slice(1, -1)
      .split(",")
      .map((item) => parsed(item.trim()));
  if (value === "true") return true;
  if (value === "Infinity" || value === "-Infinity") return Number(value);
  return Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Distributions that this one is made of, as JSON. */
function membersOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
