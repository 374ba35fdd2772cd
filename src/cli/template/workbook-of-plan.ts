import { columnLetters } from "../../domain/cell-area";
import { cellLooks } from "../../domain/questionnaire/cell-looks";
import { identityXml } from "../../domain/questionnaire/identity-xml";
import { listRule } from "../../domain/questionnaire/list-rule";
import { sheetLooks } from "../../domain/questionnaire/sheet-looks";
import type {
  PlannedCell,
  PlannedList,
  PlannedPrompt,
  QuestionnairePlan,
  SheetPlan,
} from "../../domain/questionnaire/sheet-plan";
import { sheetPrefix } from "../../domain/sheet-prefix";
import { formatArea } from "../../workbook-file/a1";
import type { HyperlinkData, TableData, ValidationData } from "../../workbook-file/sheet-parts";
import type { CellData, NameData, SheetData, WorkbookData } from "../../workbook-file/workbook-data";
import { sheetOfLists } from "./sheet-of-lists";

const pointsAPixel = 0.75;

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
    rowHeights: Object.fromEntries(
      Object.entries(sheet.rowHeights).map(([row, pixels]) => [row, pixels * pointsAPixel]),
    ),
    showGridlines: false,
    freezeRows: sheet.freezeRows,
    freezeColumns: sheet.freezeColumns,
    charts: [],
    tables: sheet.tables.map((table) => tableOf(table, nextTableId())),
    validations: [...sheet.lists.map((list) => listOf(list, plan)), ...sheet.prompts.map(promptOf)],
    hyperlinks: sheet.cells.flatMap(linkOf),
    tabColor: sheet.tabColor,
    page: {
      orientation: sheet.page.orientation,
      fit: { wide: sheetLooks.pagesWide, tall: 0 },
      paperSize: sheetLooks.paper.number,
      margins: { left: sheetLooks.sideMargin, right: sheetLooks.sideMargin },
      header: headerOf(sheet.page.header),
      footer: headerOf(sheet.page.footer),
    },
    ...(sheet.page.titleRows > 0 && {
      printRanges: { area: "", titleRows: `1:${sheet.page.titleRows}`, titleColumns: "" },
    }),
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

function listOf(list: PlannedList, plan: QuestionnairePlan): ValidationData {
  const { source, errorAlert } = listRule(list, plan);
  return { ...promptOf(list), type: "List", formula1: source, errorAlert };
}

/** Says how to answer and allows everything, so that nothing typed is refused: the check says what is wrong. */
function promptOf({ row, column, rows, message }: PlannedPrompt): ValidationData {
  return {
    ranges: formatArea({ top: row, left: column, bottom: row + rows - 1, right: column }),
    type: "Custom",
    operator: "Between",
    formula1: "TRUE",
    formula2: "",
    inCellDropDown: true,
    ignoreBlanks: true,
    // As Excel sets it; nothing is ever refused.
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    prompt: { showPrompt: true, title: "", message },
  };
}

function linkOf({ row, column, link }: PlannedCell): readonly HyperlinkData[] {
  if (link === undefined) return [];
  const documentReference = `${sheetPrefix(link.sheet)}${columnLetters(link.column)}${link.row + 1}`;
  const ranges = formatArea({ top: row, left: column, bottom: row, right: column });
  return [{ ranges, address: "", documentReference, screenTip: link.tip }];
}

function headerOf({ left, center = "", right }: { left: string; center?: string; right: string }): string {
  const sides = { L: left, C: center, R: right };
  return Object.entries(sides)
    .map(([side, text]) => (text === "" ? "" : `&${side}${text}`))
    .join("");
}

function namesOf({ name: sheet, names, statuses }: SheetPlan): readonly NameData[] {
  const named = (name: string, first: string, last: string, visible: boolean): NameData => ({
    name,
    refersTo: `=${sheetPrefix(sheet)}${first === last ? first : `${first}:${last}`}`,
    comment: "",
    scope: null,
    visible,
  });
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return [
    ...names.map(({ name, row, column }) => named(name, cell(row, column), cell(row, column), true)),
    ...statuses.map(({ name, row, column, rows }) =>
      named(name, cell(row, column), cell(row + rows - 1, column), false),
    ),
  ];
}
