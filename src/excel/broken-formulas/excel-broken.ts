import type { BrokenFormulas, RepairedCell, RepairOutcome } from "../../actions/frozen-ports";
import { formatArea, parseArea } from "../../domain/cell-area";
import { placeOfCell } from "../../domain/cell-place";
import type { SheetCell } from "../../domain/frozen/kept-formula";
import { inExcel } from "../in-excel";
import { readContents } from "../read-contents";
import { requestRoom } from "../request-room";
import type { SheetContents } from "../../domain/sheet-contents";
import { writeContents } from "../frozen/write-contents";
import { type BrokenCell, findBroken, surveyOf } from "./find-broken";

/** Formulas of the open workbook that a program without the add-in has left broken. Needs ExcelApi 1.9. */
export const excelBroken: BrokenFormulas = {
  find: (read, most) =>
    inExcel(async (context) => {
      const found = await findBroken(context, read, most);
      return found && surveyOf(found);
    }),

  /** At most nine round trips for any usual number of cells. */
  repair: (read) =>
    inExcel(async (context): Promise<RepairOutcome> => {
      const found = (await findBroken(context, read, Infinity)) ?? { broken: [], unknown: [], guarded: [], named: [] };
      const { broken } = found;
      await enter(context, broken);
      const now = await contentsNow(context, new Set(broken.map(({ sheet }) => sheet)));
      const repaired = broken.map((cell): RepairedCell => ({
        place: placeOfCell(cell),
        before: cell.formula,
        // As Excel has it, in which it is looked for when it is taken back.
        after: String(now.at(cell.sheet, cell.row, cell.column)),
        isText: cell.isText,
      }));
      return { ...surveyOf(found), repaired };
    }),

  /** Four round trips for any usual number of cells. */
  putBack: (repaired) =>
    inExcel(async (context) => {
      const cells = repaired.flatMap((one) => {
        const area = parseArea(one.place.cell);
        return area ? [{ ...one, sheet: one.place.sheet, row: area.top, column: area.left }] : [];
      });
      const now = await contentsNow(context, new Set(cells.map(({ sheet }) => sheet)));
      const isAsLeft = ({ sheet, row, column, after }: SheetCell & RepairedCell) =>
        now.at(sheet, row, column) === after;
      const due = cells.filter(isAsLeft);
      await writeContents(
        context.workbook.worksheets,
        due.map(({ before, ...cell }) => ({ ...cell, content: before, isFormula: true })),
        requestRoom(context),
      );
      await context.sync();
      return { restored: due.length, changed: cells.filter((cell) => !isAsLeft(cell)).map(({ place }) => place) };
    }),
};

/**
 * Writes formulas. One that fills cells is cleared first with all of them, because Excel lets nobody change a part of an
 * array; right before it is written, so that nothing is lost if Excel then refuses something else.
 */
async function enter(context: Excel.RequestContext, broken: readonly BrokenCell[]): Promise<void> {
  const { worksheets } = context.workbook;
  const room = requestRoom(context);
  const writeOf = ({ sheet, row, column, repaired, isText }: BrokenCell) => ({
    sheet,
    row,
    column,
    content: repaired,
    isFormula: true,
    isText,
  });
  for (const cell of broken) {
    if (cell.area === null) continue;
    worksheets.getItem(cell.sheet).getRange(formatArea(cell.area)).clear("Contents");
    await writeContents(worksheets, [writeOf(cell)], room);
  }
  await writeContents(worksheets, broken.filter(({ area }) => area === null).map(writeOf), room);
  await context.sync();
}

/** What sheets hold now; of those that are gone, nothing. Two round trips; one more for every 200,000 used cells. */
async function contentsNow(context: Excel.RequestContext, names: ReadonlySet<string>): Promise<SheetContents> {
  const sheets = [...names].map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  await context.sync();
  const here = sheets
    .filter(({ sheet }) => !sheet.isNullObject)
    .map((one) => ({ ...one, used: one.sheet.getUsedRangeOrNullObject(true).load({ address: true }) }));
  await context.sync();
  return readContents(context, here);
}
