import { listRule } from "../domain/questionnaire/list-rule";
import { sheetLooks } from "../domain/questionnaire/sheet-looks";
import type { PlannedPrompt, PlannedTable, QuestionnairePlan, SheetPlan } from "../domain/questionnaire/sheet-plan";
import { columnLetters } from "../domain/cell-area";
import { drawCells } from "./draw-cells";
import { layOutPage } from "./lay-out-page";
import type { requestRoom } from "./request-room";
import { asText } from "./as-text";

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
  for (const [row, pixels] of Object.entries(planned.rowHeights)) {
    sheet.getRange(`${Number(row) + 1}:${Number(row) + 1}`).format.rowHeight = pixels * pointsAPixel;
  }
  await room(
    (planned.names.length +
      planned.statuses.length +
      (planned.lists.length + planned.prompts.length + planned.tables.length) * 4) *
      500,
  );
  for (const { name, row, column } of planned.names) {
    context.workbook.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1));
  }
  for (const { name, row, column, rows } of planned.statuses) {
    context.workbook.names.add(name, sheet.getRangeByIndexes(row, column, rows, 1)).visible = false;
  }
  for (const table of planned.tables) drawTable(sheet, table);
  for (const list of planned.lists) {
    const { source, errorAlert } = listRule(list, plan);
    const dataValidation = drawPrompt(sheet, list, { list: { inCellDropDown: true, source: `=${source}` } });
    dataValidation.errorAlert = { ...errorAlert };
  }
  // Excel has no prompt without a rule; this one allows everything, as the check says what is wrong.
  for (const prompt of planned.prompts) drawPrompt(sheet, prompt, { custom: { formula: "=TRUE" } });
  const { freezeRows, freezeColumns } = planned;
  if (freezeRows > 0 && freezeColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freezeRows, freezeColumns));
  } else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else if (freezeColumns > 0) sheet.freezePanes.freezeColumns(freezeColumns);
  sheet.tabColor = planned.tabColor;
  layOutPage(sheet, planned.page);
  if (planned.isProtected) {
    const allowed = Object.fromEntries(sheetLooks.allowed.map((option) => [option, true]));
    sheet.protection.protect({ ...allowed, selectionMode: "Normal" });
  }
}

function drawPrompt(
  sheet: Excel.Worksheet,
  { row, column, rows, message }: PlannedPrompt,
  rule: Excel.DataValidationRule,
): Excel.DataValidation {
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, 1);
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: "", message };
  return dataValidation;
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
    range.values = list.map((answer) => [asText(answer)]);
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
