import type { QuestionnairePlan } from "../../domain/questionnaire/sheet-plan";
import type { SheetData } from "../../workbook-file/workbook-data";

/** The hidden sheet of permitted answers: each list has its own column, starting in the first row. */
export function sheetOfLists({ lists, listSheet }: QuestionnairePlan): SheetData {
  return {
    name: listSheet,
    visibility: "Hidden",
    cells: lists.flatMap((list, column) =>
      list.map((value, row) => ({ row, column, value, formula: null, spill: null, numberFormat: "@", format: {} })),
    ),
    columnWidths: {},
    rowHeights: {},
    showGridlines: true,
    freezeRows: 0,
    freezeColumns: 0,
    charts: [],
  };
}
