/** A unit as it stands at an axis or in a title: "£ per week" for "GBP per week". */
export function unitInWords(unit: string): string {
  return unit.replace(/^GBP\b/, "£");
}
