import type { RibbonState } from "../../actions/ribbon-ports";
import { frozenSheetName } from "../../domain/frozen/frozen-sheet";
import { hasClubCall } from "../../domain/has-club-call";
import { succeed, type Result } from "../../domain/result";
import { countFrozen } from "../frozen/thaw-cells";
import { inExcel } from "../in-excel";
import { readContents } from "../read-contents";
import { usedCells } from "../read-in-parts";

/** No more cells than this are read to see whether a button makes sense; in a larger workbook it stays on. */
const mostRead = 20_000;

/**
 * Whether the open workbook has formulas with functions of ours, and frozen ones; null where it is too large to look.
 * A few round trips, however large it is.
 */
export async function surveyWorkbook(): Promise<Result<Pick<RibbonState, "hasFormulas" | "hasFrozen">>> {
  const frozen = await countFrozen();
  if (!frozen.ok) return frozen;
  const hasFormulas = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    // Frozen formulas are kept on a sheet that nobody can show.
    const sheets = worksheets.items
      .filter(
        ({ name, visibility }) => visibility !== Excel.SheetVisibility.veryHidden || !name.startsWith(frozenSheetName),
      )
      .map((sheet) => ({
        sheet,
        name: sheet.name,
        used: sheet.getUsedRangeOrNullObject(true).load({ address: true }),
      }));
    await context.sync();
    if (usedCells(sheets) > mostRead) return null;
    const contents = await readContents(context, sheets);
    return sheets.some(({ name }) => [...contents.cellsOf(name)].some(({ content }) => hasClubCall(content)));
  });
  return hasFormulas.ok ? succeed({ hasFormulas: hasFormulas.value, hasFrozen: frozen.value > 0 }) : hasFormulas;
}
