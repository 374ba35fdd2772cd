import { asText } from "./as-text";
import type { CellTexts } from "./excel-chart";
import { placeBlock, type Corner } from "./place-block";

/**
 * Writes words of a chart into its cells. They may begin with a name or a label, of a release or of a user, so none may be
 * taken for a formula.
 */
export function writeTexts(sheet: Excel.Worksheet, corner: Corner, texts: readonly CellTexts[]): void {
  for (const { area, values, isTextFormat } of texts) {
    sheet.getRange(placeBlock(area, corner)).values = values.map((row) =>
      row.map((value) => (typeof value === "string" && isTextFormat !== true ? asText(value) : value)),
    );
  }
}
