import type { CellResult } from "../../../workbook-file/workbook-data";

/** What a chart needs from the workbook: the cells its series refer to. */
export interface ChartReader {
  /** The cells of a reference such as "Chart!$B$2:$B$9", row by row; none if it leads nowhere. */
  values(reference: string): readonly CellResult[];
  /** The number format of the reference's first cell; "General" if it leads nowhere. */
  numberFormat(reference: string): string;
  /** A value as text under an Excel number format. */
  text(value: number, numberFormat: string): string;
}

/** The numbers in a reference; null for a cell that is blank, text or an error, which a chart leaves out. */
export function numbersOf(reader: ChartReader, reference: string): (number | null)[] {
  return reader.values(reference).map((value) => (typeof value === "number" ? value : null));
}
