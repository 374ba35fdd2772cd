import type { TextBlock, WorkbookTexts } from "../actions/ports";
import { columnLetters, parseArea } from "../domain/cell-area";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { restorableContent } from "./restore-cells";

/** A block of cells, with all that is needed to restore it. One round trip. */
export const readTextBlock: WorkbookTexts["readBlock"] = (from, { rows, columns }): Promise<Result<TextBlock>> =>
  inExcel(async (context) => {
    const { workbook } = context;
    const sheet = from === null ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(from.sheet);
    const first = from === null ? workbook.getActiveCell() : sheet.getRange(from.cell);
    const block = first.getResizedRange(rows - 1, columns - 1);
    block.load({ address: true, values: true, formulas: true, numberFormat: true });
    const format = block.format.load({ wrapText: true, verticalAlignment: true });
    const headerFont = block.getRow(0).format.font.load({ bold: true });
    const widths = Array.from({ length: columns }, (_, at) => block.getColumn(at).format.load({ columnWidth: true }));
    sheet.load({ name: true });
    const head = sheet.getRange("A1:A2").load({ values: true });
    await context.sync();

    const area = block.address.slice(block.address.lastIndexOf("!") + 1);
    const { values, numberFormat } = block;
    const { top, left } = parseArea(area) ?? { top: 0, left: 0 };
    const nameOf = (row: number, column: number) => `${columnLetters(left + column)}${top + row + 1}`;
    return {
      place: { sheet: sheet.name, cell: nameOf(0, 0) },
      area,
      head: [String(head.values[0]?.[0]), String(head.values[1]?.[0])],
      cells: block.formulas.flatMap((formulas, row) =>
        formulas.map((formula: unknown, column) => ({
          place: { sheet: sheet.name, cell: nameOf(row, column) },
          before: restorableContent(values[row]?.[column], formula, String(numberFormat[row]?.[column])),
        })),
      ),
      looks: {
        // Null where the cells differ, which Excel's types don't say.
        wrapText: format.wrapText as boolean | null,
        verticalAlignment: format.verticalAlignment as string | null,
        isHeaderBold: headerFont.bold as boolean | null,
        columnWidths: widths.map(({ columnWidth }) => columnWidth),
      },
    };
  });
