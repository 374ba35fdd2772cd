import { cellLooks } from "../../domain/questionnaire/cell-looks";
import { identityXml } from "../../domain/questionnaire/identity-xml";
import { listRule } from "../../domain/questionnaire/list-rule";
import { sheetLooks } from "../../domain/questionnaire/sheet-looks";
import type { PlannedCell, PlannedList, QuestionnairePlan, SheetPlan } from "../../domain/questionnaire/sheet-plan";
import { columnName, formatArea } from "../../workbook-file/a1";
import type { TableData, ValidationData } from "../../workbook-file/sheet-parts";
import type { CellData, NameData, SheetData, WorkbookData } from "../../workbook-file/workbook-data";
import { sheetOfLists } from "./sheet-of-lists";

/** Makes a workbook from a planned questionnaire: cells, names, tables, lists, protection, and what it says it is. */
export function workbookOfPlan(plan: QuestionnairePlan): WorkbookData {
  let tableId = 0;
  const sheets = plan.sheets.map((sheet) => sheetOf(sheet, plan, () => ++tableId));
  return {
    sheets: plan.lists.length === 0 ? sheets : [...sheets, sheetOfLists(plan)],
    names: plan.sheets.flatMap(namesOf),
    activeSheet: plan.sheets[0]?.name ?? "",
    settings: {},
    customXml: [{ id: identityXml.id, xml: identityXml.write(plan.template) }],
  };
}

function sheetOf(sheet: SheetPlan, plan: QuestionnairePlan, nextTableId: () => number): SheetData {
  return {
    name: sheet.name,
    visibility: "Visible",
    cells: sheet.cells.map(cellOf),
    columnWidths: { ...sheet.columnWidths },
    rowHeights: {},
    showGridlines: false,
    freezeRows: sheet.freezeRows,
    freezeColumns: 0,
    charts: [],
    tables: sheet.tables.map((table) => tableOf(table, nextTableId())),
    validations: sheet.lists.map((list) => validationOf(list, plan)),
    page: { orientation: sheetLooks.orientation, fit: { wide: sheetLooks.pagesWide, tall: 0 } },
    ...(sheet.isProtected && {
      protection: { allowed: sheetLooks.allowed, selectionMode: "Normal", hasPassword: false },
    }),
  };
}

function cellOf({ row, column, value, formula, look, numberFormat = "General" }: PlannedCell): CellData {
  return { row, column, value, formula: formula ?? null, spill: null, numberFormat, format: cellLooks[look] };
}

function tableOf({ name, row, column, headers, rows }: SheetPlan["tables"][number], id: number): TableData {
  return {
    id,
    name,
    reference: formatArea({ top: row, left: column, bottom: row + rows, right: column + headers.length - 1 }),
    columns: headers.map((header, at) => ({ id: at + 1, name: header })),
    style: sheetLooks.tableStyle,
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
  };
}

function validationOf(list: PlannedList, plan: QuestionnairePlan): ValidationData {
  const { row, column, rows } = list;
  const { source, errorAlert } = listRule(list, plan);
  return {
    ranges: formatArea({ top: row, left: column, bottom: row + rows - 1, right: column }),
    type: "List",
    operator: "Between",
    formula1: source,
    formula2: "",
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert,
    prompt: { showPrompt: false, title: "", message: "" },
  };
}

function namesOf({ name: sheet, names }: SheetPlan): readonly NameData[] {
  return names.map(({ name, row, column }) => ({
    name,
    refersTo: `=${quoted(sheet)}!$${columnName(column)}$${row + 1}`,
    comment: "",
    scope: null,
    visible: true,
  }));
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
