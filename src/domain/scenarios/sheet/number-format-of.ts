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

/**
 * The number format along an axis: pounds without pence, all in one unit, with the minus sign in a section of its own.
 * Excel adds a minus to a section with a condition, and LibreOffice doesn't. Thousands reach far, because the figures may
 * become ten times as large or small on the sheet, where no format of an axis follows.
 *
 * @param figures along the axis; none if they are not known yet, and an amount is then taken for thousands
 */
export function axisFormatOf(of: Shown, figures: readonly number[]): string {
  if (!of.unit.startsWith("GBP")) return numberFormatOf(of);
  const largest = figures.length > 0 ? Math.max(...figures.map(Math.abs)) : of.unit === "GBP" ? 10_000 : 0;
  if (largest >= 10_000_000) return '£#,##0.0,,"m";−£#,##0.0,,"m";£0';
  return largest >= 10_000 ? '£#,##0,"k";−£#,##0,"k";£0' : "£#,##0;−£#,##0;£0";
}

/** The number format of an input's limit: from a million pounds on in millions, so that it fits its column. */
export function limitFormatOf(of: Shown, limit: number): string {
  if (!of.unit.startsWith("GBP")) return numberFormatOf(of);
  return Math.abs(limit) >= 1_000_000 ? '£#,##0,,"m";−£#,##0,,"m"' : numberFormatOf({ ...of, decimals: 0 });
}
