import { quoted } from "../../domain/quoted-text";
import type { ReportParameters } from "../../domain/reports/report";
import { sheetPrefix } from "../../domain/sheet-prefix";
import { dataCells } from "./data-cells";
import type { FoundReport } from "./find-reports";
import { reportFonts } from "./report-fonts";

/**
 * Writes below the cells that say what a report compares why there is none of it. The sentence shows only as long as they
 * say just that, so that it goes even where the report's pages have to wait to be updated.
 */
export function writeRefusal(
  sheet: Excel.Worksheet,
  { cells, dataSheet }: Pick<FoundReport, "cells" | "dataSheet">,
  { sentence, parameters }: { readonly sentence: string; readonly parameters: ReportParameters },
): void {
  const cell = sheet.getCell(cells.bottom + 1, cells.left);
  const from = sheetPrefix(dataSheet);
  const isSo = (["member", "peers", "year"] as const).map(
    (name) => `TRIM(${from}${dataCells[name]}&"")=${quoted(parameters[name])}`,
  );
  cell.formulas = [[`=IF(AND(${isSo.join(",")}),${quoted(sentence)},"")`]];
  cell.format.font.bold = reportFonts.warning.bold;
  cell.format.font.color = reportFonts.warning.color;
}
