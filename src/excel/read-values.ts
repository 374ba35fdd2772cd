import type { RangeValues } from "../actions/ports";
import { parseArea } from "../domain/cell-area";
import { succeed, type Result } from "../domain/result";
import { unquoted } from "../domain/quoted-text";
import { inExcel } from "./in-excel";

/** A range with more cells than this is not a list that a person made for a formula. */
const mostCells = 1_000;

/** A reference to cells, perhaps on another sheet of this workbook: the sheet in quotes, the sheet, and the cells. */
const reference =
  /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i;

/**
 * The values of cells, ranges and names, also of names for a text, as a formula on this sheet writes them. What does not exist or is too large is
 * left out. One round trip, however many there are; one more if there are names.
 */
export async function readValues(
  sheet: string,
  references: readonly string[],
): Promise<Result<ReadonlyMap<string, RangeValues>>> {
  if (references.length === 0) return succeed(new Map());
  return inExcel(async (context) => {
    const { workbook } = context;
    const names = references
      .filter((written) => !reference.test(written))
      .map((written) => {
        const ofSheet = workbook.worksheets.getItem(sheet).names.getItemOrNullObject(written).load({ formula: true });
        return { written, ofSheet, ofBook: workbook.names.getItemOrNullObject(written).load({ formula: true }) };
      });
    if (names.length > 0) await context.sync();
    const meant = new Map(references.map((written) => [written, written]));
    for (const { written, ofSheet, ofBook } of names) {
      const name = ofSheet.isNullObject ? ofBook : ofSheet;
      meant.set(written, name.isNullObject ? "" : String(name.formula).replace(/^=/, ""));
    }

    const texts = [...meant].flatMap(([written, means]): [string, RangeValues][] => {
      const text = unquoted(means);
      return text === null ? [] : [[written, [[text]]]];
    });
    const ranges = [...meant].flatMap(([written, address]) => {
      const [, quoted, plain = sheet, cells = ""] = reference.exec(address) ?? [];
      const area = parseArea(cells);
      if (area === null || (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells) return [];
      const on = workbook.worksheets.getItem(quoted?.replaceAll("''", "'") ?? plain);
      return [[written, on.getRange(cells).load({ values: true })] as const];
    });
    await context.sync();
    return new Map([...texts, ...ranges.map(([written, range]) => [written, range.values as RangeValues] as const)]);
  });
}
