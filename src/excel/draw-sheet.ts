import { listRule } from "../domain/questionnaire/list-rule";
import { sheetLooks } from "../domain/questionnaire/sheet-looks";
import type { PlannedTable, QuestionnairePlan, SheetPlan } from "../domain/questionnaire/sheet-plan";
import { columnLetters } from "./cell-area";
import { drawCells } from "./draw-cells";
import type { requestRoom } from "./request-room";

type Room = ReturnType<typeof requestRoom>;

/** Excel measures column widths in points, 72 to the inch; plans in pixels, 96 to the inch. */
const pointsAPixel = 0.75;

/** Draws one sheet of a questionnaire onto a new sheet: cells, names, tables, lists, page; its protection last. */
export async function drawSheet(
  context: Excel.RequestContext,
  planned: SheetPlan,
  plan: QuestionnairePlan,
  room: Room,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(planned.name);
  sheet.showGridlines = false;
  for (const [column, pixels] of planned.columnWidths.entries()) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pixels * pointsAPixel;
  }
  await drawCells(sheet, planned.cells, room);
  await room((planned.names.length + planned.lists.length * 4 + planned.tables.length * 4) * 500);
  for (const { name, row, column } of planned.names) {
    context.workbook.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1));
  }
  for (const table of planned.tables) drawTable(sheet, table);
  for (const list of planned.lists) {
    const { dataValidation } = sheet.getRangeByIndexes(list.row, list.column, list.rows, 1);
    const { source, errorAlert } = listRule(list, plan);
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { ...errorAlert };
    dataValidation.prompt = { showPrompt: false, title: "", message: "" };
  }
  if (planned.freezeRows > 0) sheet.freezePanes.freezeRows(planned.freezeRows);
  sheet.pageLayout.orientation = sheetLooks.orientation;
  sheet.pageLayout.zoom = { horizontalFitToPages: sheetLooks.pagesWide };
  if (planned.isProtected) {
    const allowed = Object.fromEntries(sheetLooks.allowed.map((option) => [option, true]));
    sheet.protection.protect({ ...allowed, selectionMode: "Normal" });
  }
}

/** The hidden sheet of permitted answers: one column for each list, starting in the first row. */
export async function drawLists(
  context: Excel.RequestContext,
  { lists, listSheet }: QuestionnairePlan,
  room: Room,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(listSheet);
  for (const [column, list] of lists.entries()) {
    const range = sheet.getRangeByIndexes(0, column, list.length, 1);
    await room(list.reduce((sum, answer) => sum + answer.length + 20, 500));
    range.values = list.map((answer) => [`'${answer}`]);
    range.numberFormat = list.map(() => ["@"]);
  }
  sheet.visibility = "Hidden";
}

function drawTable(sheet: Excel.Worksheet, { name, row, column, headers, rows }: PlannedTable): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows + 1, headers.length), true);
  table.name = name;
  table.style = sheetLooks.tableStyle;
  table.showBandedRows = false;
}
