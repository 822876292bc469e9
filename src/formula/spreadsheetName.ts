/** Functions of spreadsheets that have another name here. */
const names: ReadonlyMap<string, string> = new Map([
  ["average", "write mean(x, index)"],
  ["sumproduct", "write sum(a * b, index)"],
  ["ln", "write log, the natural logarithm"],
  ["power", 'write "^" for a power'],
  ["pow", 'write "^" for a power'],
  ["int", "write floor"],
  ["ceiling", "write ceil"],
  ["vlookup", "write lookup(table, grid, x)"],
]);

/** What to write instead of a function of a spreadsheet; undefined for all others. */
export function spreadsheetName(fn: string): string | undefined {
  return names.get(fn.toLowerCase());
}
