import { formatArea } from "../../domain/cell-area";
import { withMinus } from "../../domain/charts/with-minus";
import { cellLooks } from "../../domain/questionnaire/cell-looks";
import { questionPage } from "../../domain/questionnaire/question-page";
import type { ChangesSheet } from "../../domain/refresh/changes-sheet";
import type { Result } from "../../domain/result";
import { asText } from "../as-text";
import { freeSheetName } from "../../domain/free-sheet-name";
import { inExcel } from "../in-excel";
import { layOutPage } from "../lay-out-page";
import { requestRoom } from "../request-room";
import { changesSheetName, changesTableName } from "./changes-names";

/** In points: together as wide as a page of A4 on its side can hold at 8 points. */
const widths = [120, 170, 190, 80, 80, 80, 60, 70, 120];
/** The columns with numbers: was, is now and difference in the cell's own format, and the change as a share. */
const [was, change] = [3, 6];
const rowsAtOnce = 1_000;

/**
 * Puts what changed on a new sheet at the end of the workbook, as a table that can be sorted and prints on A4, and shows
 * it. Earlier ones stay. Two round trips, one more for every 2 million characters.
 *
 * @returns the sheet's name
 */
export function writeChanges({ title, lines, headers, rows }: ChangesSheet): Promise<Result<string>> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load({ name: true });
    tables.load({ name: true });
    await context.sync();
    const name = freeSheetName(
      changesSheetName,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const heading = sheet.getRange("A1");
    heading.values = [[title]];
    heading.format.font.bold = true;
    heading.format.font.size = 16;
    lines.forEach((line, at) => void (sheet.getRange(`A${at + 2}`).values = [[asText(line)]]));

    const top = lines.length + 2;
    const last = headers.length - 1;
    const part = (first: number, bottom: number, left = 0, right = last) =>
      sheet.getRange(formatArea({ top: top + first, left, bottom: top + bottom, right }));
    const room = requestRoom(context);
    part(0, 0).values = [[...headers]];
    for (let first = 0; first < rows.length; first += rowsAtOnce) {
      const some = rows.slice(first, first + rowsAtOnce);
      const [from, to] = [first + 1, first + some.length];
      const contents = some.map(({ cells }) =>
        cells.map((cell) => (typeof cell === "string" ? asText(cell) : (cell ?? ""))),
      );
      await room(2 * JSON.stringify(contents).length);
      part(from, to).values = contents;
      part(from, to, was, change).numberFormat = some.map(({ numberFormat }) => [
        numberFormat,
        numberFormat,
        withMinus(numberFormat),
        withMinus("0.0%"),
      ]);
    }
    const table = sheet.tables.add(part(0, Math.max(rows.length, 1)), true);
    table.name = freeSheetName(
      changesTableName,
      tables.items.map((one) => one.name),
    ).replace(" ", "_");
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    const { fill = "", fontColor = "" } = cellLooks.heading;
    const { format } = part(0, 0);
    format.fill.color = fill;
    format.font.color = fontColor;
    format.font.bold = true;
    const body = part(0, Math.max(rows.length, 1));
    body.format.wrapText = true;
    body.format.verticalAlignment = "Top";
    widths.forEach((width, at) => void (part(0, 0, at, at).format.columnWidth = width));
    part(0, 0, was, change).format.horizontalAlignment = "Right";
    body.format.autofitRows();
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(top + 1);
    layOutPage(sheet, questionPage({ title, isDemonstration: false }, "Landscape", top + 1, ""));
    sheet.activate();
    await context.sync();
    return name;
  });
}
