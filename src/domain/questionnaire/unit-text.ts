/** A unit as it is written on a sheet: pounds with their sign; empty if there is none. */
export function unitText(unit: string | null): string {
  return unit?.replace(/^GBP/, "£") ?? "";
}
