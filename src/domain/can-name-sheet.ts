/** Whether Excel takes this as the name of a sheet, with room for a number after it: 1 to 28 characters. */
export function canNameSheet(name: string): boolean {
  // Excel keeps History for itself, in any case.
  return /^(?!')[^:\\/?*[\]\p{Cc}]{1,28}(?<!')$/u.test(name) && name.toLowerCase() !== "history";
}
