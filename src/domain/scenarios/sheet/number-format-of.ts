import { unitInWords } from "../../charts/unit-in-words";
import { formats } from "../../templates/cells";

/** What is shown: its unit and how many decimals. */
interface Shown {
  readonly unit: string;
  readonly decimals: number;
}

/** The number format of cells with this unit, below 0 with the minus sign of our sentences. */
export function numberFormatOf({ unit, decimals }: Shown): string {
  const digits = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (unit === "share") return `0${digits}%;−0${digits}%`;
  if (unit === "GBP" || unit.startsWith("GBP ")) return `£#,##0${digits};−£#,##0${digits}`;
  return decimals === 0 ? formats.count : `#,##0${digits};−#,##0${digits}`;
}

/** A unit as the sheet writes it: "£ a week", "%", "children". */
export function unitInSheet(unit: string): string {
  return unit === "share" ? "%" : unitInWords(unit);
}

/** The number format along an axis: pounds without pence, and from a million on in millions. */
export function axisFormatOf(of: Shown): string {
  if (of.unit.startsWith("GBP")) return '[>=1000000]£0.0,,"m";[<=-1000000]−£0.0,,"m";£#,##0';
  return numberFormatOf(of);
}

/** The number format of an input's limits: from a million pounds on in millions, so that they fit their columns. */
export function limitFormatOf(of: Shown): string {
  return of.unit.startsWith("GBP") ? axisFormatOf(of).replaceAll("£0.0,,", "£#,##0,,") : numberFormatOf(of);
}
