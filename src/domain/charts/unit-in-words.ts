/** A unit as people write it: "£ a week" for "GBP per week". */
export function unitInWords(unit: string): string {
  return unit
    .replace(/^GBP\b/, "£")
    .replace(/\bper (day|night|week|month|year)\b/, "a $1")
    .replace(/\bper hour\b/, "an hour");
}
