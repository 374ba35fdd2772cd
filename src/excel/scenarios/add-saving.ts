import { at } from "../../domain/templates/cells";
import { fail, succeed, type Result } from "../../domain/result";
import {
  formatOf,
  savingsYearCell,
  trackedRows,
  type SavingsSheet,
} from "../../domain/scenarios/savings/lay-out-savings";
import {
  contentsOfSaving,
  isFormulaColumn,
  isSameSaving,
  savingsColumnIds,
  savingsColumns,
  savingsColumnsIn,
  savingsTableName,
  savingStatuses,
  savingsYearName,
  type SavingsColumn,
  type SavingToAdd,
} from "../../domain/scenarios/savings/savings-table";
import { workbookProblem } from "../../domain/workbook-problems";
import type { SavingAdded } from "../../actions/scenario-ports";
import { asText } from "../as-text";
import { inExcel } from "../in-excel";
import { addNewSheet } from "../templates/add-new-sheet";
import { drawTemplateSheet } from "../templates/draw-template-sheet";

/**
 * Adds a saving as a new last row of the tracker and shows it; makes the tracker if the workbook has none. Whatever else
 * the tracker holds stays as it is: columns are found by their headings, and only blank cells of the new row are filled.
 * At most seven round trips.
 *
 * @param planned the tracker with this saving, for a workbook that has none
 * @param isAgain whether it is added even if the tracker has it already
 */
export async function addSaving(
  saving: SavingToAdd,
  planned: SavingsSheet,
  isAgain: boolean,
): Promise<Result<SavingAdded>> {
  const added = await inExcel(async (context): Promise<SavingAdded | "no-tracker" | "no-column" | "filled"> => {
    const table = context.workbook.tables.getItemOrNullObject(savingsTableName).load({ name: true });
    await context.sync();
    return table.isNullObject ? "no-tracker" : appendTo(context, table, saving, isAgain);
  });
  if (!added.ok) return added;
  if (added.value === "no-column")
    return fail(workbookProblem("tracker-column-gone", { column: savingsColumns.planned.header }));
  if (added.value === "filled") return fail(workbookProblem("tracker-filled"));
  if (added.value !== "no-tracker") return succeed(added.value);
  const made = await addNewSheet(planned, (sheet, context) => drawTracker(sheet, context, planned));
  return made.ok ? succeed({ sheet: made.value, alreadyIn: null }) : made;
}

async function drawTracker(sheet: Excel.Worksheet, context: Excel.RequestContext, planned: SavingsSheet) {
  const { heading } = planned;
  // Before the formulas that use it.
  sheet.names.add(savingsYearName, sheet.getCell(savingsYearCell.row, savingsYearCell.column));
  savingsColumnIds.forEach((id, column) => {
    const numberFormat = formatOf(id);
    const below = sheet.getRangeByIndexes(heading + 1, column, trackedRows, 1);
    if (numberFormat !== undefined) below.numberFormat = numberFormat as unknown as string[][];
    if (id !== "status") return;
    below.dataValidation.rule = { list: { inCellDropDown: true, source: savingStatuses.join(",") } };
    below.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  });
  await drawTemplateSheet(context, sheet, planned);
  for (const id of ["saving", "model", "evidence", "responsible"] as const) {
    const { format } = sheet.getRangeByIndexes(heading + 1, savingsColumnIds.indexOf(id), trackedRows, 1);
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  // Sentences are typed here: rows grow with them, or print would cut them.
  sheet.getRangeByIndexes(heading + 1, 0, 1, 1).format.autofitRows();
  const table = sheet.tables.add(sheet.getRangeByIndexes(heading, 0, 2, savingsColumnIds.length), true);
  table.name = savingsTableName;
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  // Whole columns, as the table grows.
  sheet.pageLayout.setPrintArea(sheet.getRange(`A:${at(savingsColumnIds.length - 1, 0).replace(/\d+$/, "")}`));
  sheet.getRangeByIndexes(heading + 1, 0, 1, 1).select();
}

async function appendTo(
  context: Excel.RequestContext,
  table: Excel.Table,
  saving: SavingToAdd,
  isAgain: boolean,
): Promise<SavingAdded | "no-column" | "filled"> {
  const header = table.getHeaderRowRange().load({ values: true });
  const body = table.getDataBodyRange().load({ formulas: true, rowIndex: true });
  const sheet = table.worksheet.load({ name: true });
  const year = sheet.names.getItemOrNullObject(savingsYearName).load({ name: true });
  await context.sync();
  const places = savingsColumnsIn(header.values[0] ?? []);
  if (places.planned === null) return "no-column";
  const text = (row: readonly unknown[], place: number | null) => (place === null ? "" : String(row[place] ?? ""));
  const known = body.formulas.findIndex((row: readonly unknown[]) =>
    isSameSaving(saving, {
      saving: text(row, places.saving),
      model: text(row, places.model),
      planned: text(row, places.planned),
    }),
  );
  if (known >= 0 && !isAgain) return { sheet: sheet.name, alreadyIn: body.rowIndex + known + 1 };

  table.rows.add();
  const last = table.getDataBodyRange().getLastRow().load({ formulas: true, rowIndex: true, columnIndex: true });
  await context.sync();
  const cellOf = (column: SavingsColumn) => {
    const place = places[column];
    return place === null ? null : at(last.columnIndex + place, last.rowIndex);
  };
  const contents = contentsOfSaving(saving, cellOf, !year.isNullObject);
  const written = new Map<number, string | number>();
  for (const [column, content] of contents) {
    const place = places[column];
    // What Excel filled in by itself is the user's own, such as a formula that the whole column has; but what is planned is
    // this saving's, even if Excel has copied the link of the row above.
    if (place === null || (column !== "planned" && last.formulas[0]?.[place] !== "")) continue;
    const isWords = typeof content === "string" && !isFormulaColumn(column);
    const typed = isWords ? asText(content) : content;
    written.set(place, typed);
    last.getCell(0, place).formulas = [[typed]];
  }
  sheet.activate();
  last.getCell(0, places.planned).select();
  const isKept = await keepRowsAbove(context, table, body.formulas, written);
  return isKept ? { sheet: sheet.name, alreadyIn: null } : "filled";
}

/**
 * Puts the rows above the new one back as they were. By a setting that is on unless somebody turned it off, Excel fills a
 * column of a table with the formula that was just put into one of its rows: each saving would have the new one's link.
 *
 * @param before the table without its new row
 * @param written what was put into the new row, by the place of its column
 * @returns whether they are as they were
 */
async function keepRowsAbove(
  context: Excel.RequestContext,
  table: Excel.Table,
  before: readonly (readonly unknown[])[],
  written: ReadonlyMap<number, string | number>,
): Promise<boolean> {
  const changed = async () => {
    const now = table.getDataBodyRange().load({ formulas: true });
    await context.sync();
    return [...written].filter(([place]) => before.some((row, at) => row[place] !== now.formulas[at]?.[place]));
  };
  const filled = await changed();
  if (filled.length === 0) return true;
  for (const [place, content] of filled) {
    // All at once: one alone would fill the column again.
    const column = table.getDataBodyRange().getColumn(place);
    column.formulas = [...before.map((row) => [row[place]]), [content]];
  }
  return (await changed()).length === 0;
}
