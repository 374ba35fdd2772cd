import { sheetPrefix } from "../../sheet-prefix";
import { linkTo } from "../scenario-in-workbook";
import type { SavingOnSheet } from "./saving-on-sheet";
import { formats } from "../../templates/cells";

/** The name of the tracker's sheet if no other has it. */
export const savingsSheetName = "Savings tracker";

/** The name of its table, by which it is found wherever it is. */
export const savingsTableName = "Yardstick_savings";

/** The name that the sheet has for the day on which the tracked year begins. */
export const savingsYearName = "Savings_year";

/**
 * What is known of each saving: the headings of the table's columns with their widths in pixels. Trackers that are in
 * workbooks already may have a former heading.
 */
export const savingsColumns = {
  // The longest name that a sheet may have, on one line.
  saving: { header: "Saving", width: 225 },
  model: { header: "Model", width: 205 },
  starts: { header: "Starts", width: 95, numberFormat: formats.day },
  planned: { header: "Planned £ a year", width: 115, numberFormat: formats.pounds },
  thisYear: { header: "Planned £ this year", width: 135, numberFormat: formats.pounds },
  delivered: { header: "Delivered £ this year", former: "Delivered £", width: 115, numberFormat: formats.pounds },
  still: {
    header: "Still to deliver £ this year",
    former: "Still to deliver £",
    width: 130,
    numberFormat: formats.pounds,
  },
  evidence: { header: "Evidence", width: 190 },
  responsible: { header: "Responsible", width: 120 },
  due: { header: "Due", width: 95, numberFormat: formats.day },
  status: { header: "Status", width: 90 },
} as const;

export type SavingsColumn = keyof typeof savingsColumns;

export const savingsColumnIds = Object.keys(savingsColumns) as readonly SavingsColumn[];

/** What the column of statuses offers; totals leave out what was dropped. */
export const savingStatuses = ["planned", "on track", "at risk", "delivered", "dropped"] as const;

/** A saving to be tracked. */
export interface SavingToAdd extends Omit<SavingOnSheet, "examples"> {
  /** Whether the tracker follows the sheet; otherwise it has what the saving comes to now. */
  readonly isLive: boolean;
}

/** Where each of our columns is among the table's headings as they are now; null if somebody renamed or deleted it. */
export function savingsColumnsIn(headers: readonly unknown[]): Readonly<Record<SavingsColumn, number | null>> {
  const names = headers.map((header) => String(header).trim().toLowerCase());
  const places = savingsColumnIds.map((id) => {
    const column = savingsColumns[id];
    const known = "former" in column ? [column.header, column.former] : [column.header];
    const at = known.map((header) => names.indexOf(header.toLowerCase())).find((place) => place >= 0);
    return [id, at ?? null];
  });
  return Object.fromEntries(places) as Record<SavingsColumn, number | null>;
}

/**
 * What goes into a new row of the table.
 *
 * @param cellOf the address of a column's cell in that row; null if there is no such column
 * @param hasYear whether the sheet says which year is tracked
 */
export function contentsOfSaving(
  { sheet, model, name, value, isLive }: SavingToAdd,
  cellOf: (column: SavingsColumn) => string | null,
  hasYear: boolean,
): ReadonlyMap<SavingsColumn, string | number> {
  const contents = new Map<SavingsColumn, string | number>([
    ["saving", sheet],
    ["model", model],
    ["status", savingStatuses[0]],
  ]);
  if (isLive) contents.set("planned", linkTo(sheet, name));
  else if (value !== null) contents.set("planned", value);
  const [planned, starts, thisYear, delivered] = [
    cellOf("planned"),
    cellOf("starts"),
    cellOf("thisYear"),
    cellOf("delivered"),
  ];
  if (planned !== null && starts !== null && thisYear !== null && hasYear)
    contents.set("thisYear", inTrackedYear(planned, starts));
  // A tracker of an earlier Yardstick knows whole years alone.
  const due = thisYear ?? planned;
  if (due !== null && delivered !== null) contents.set("still", `=IF(ISNUMBER(${due}),${due}-N(${delivered}),"")`);
  return contents;
}

/** What a saving comes to in the tracked year, by days from its start; blank until it is known when it starts. */
function inTrackedYear(planned: string, starts: string): string {
  const next = `EDATE(${savingsYearName},12)`;
  const days = `MAX(0,${next}-MAX(${savingsYearName},${starts}))`;
  return `=IF(COUNT(${planned},${starts},${savingsYearName})=3,${planned}*${days}/(${next}-${savingsYearName}),"")`;
}

/** Whether texts in this column are formulas; a sheet's name in another may begin with "=" as well. */
export function isFormulaColumn(column: SavingsColumn): boolean {
  return column === "planned" || column === "thisYear" || column === "still";
}

/** Whether a row is about this saving already: its planned figure follows the sheet, or it has its name and model. */
export function isSameSaving(
  { sheet, model }: SavingToAdd,
  row: { readonly saving: string; readonly model: string; readonly planned: string },
): boolean {
  const planned = row.planned.toLowerCase();
  const plain = `${sheet.toLowerCase()}!`;
  const isLinked =
    planned.includes(sheetPrefix(sheet).toLowerCase()) ||
    ["=", "(", ","].some((before) => planned.includes(`${before}${plain}`));
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  return isLinked || (same(row.saving, sheet) && same(row.model, model));
}
