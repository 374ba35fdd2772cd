/** This name for a new sheet, with a number if a sheet of this name exists. Excel ignores case in the names of sheets. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
