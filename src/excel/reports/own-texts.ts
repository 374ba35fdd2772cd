import { firstRow, headingRow } from "../chart-parts/data-block";
import { dataCells } from "./data-cells";
import type { DrawnPages } from "./draw-pages";
import type { FoundReport } from "./find-reports";

/** A cell of a report's own columns into which somebody typed something else. */
export interface TypedCell {
  /** On the sheet, counting from 0. */
  readonly row: number;
  /** What is in it: a text, a number or a formula. */
  readonly content: string | number | boolean;
}

/** Keeps on the data sheet which texts we wrote into the pages, so that we know what somebody typed over them. */
export function writeOwnTexts(dataSheet: Excel.Worksheet, dataName: string, { formulas }: DrawnPages): void {
  const texts = [...new Set(formulas.flat())].filter((text) => text !== "" && !refersTo(dataName, text));
  const { texts: column } = dataCells;
  const area = dataSheet.getRange(`${column}${headingRow}:${column}${headingRow + texts.length}`);
  area.numberFormat = "@" as unknown as string[][];
  area.values = ["Texts of its pages", ...texts.map(asKept)].map((text) => [text]);
}

/** A formula without its "=", so that it is not worked out where we keep it. */
function asKept(text: string): string {
  return text.replace(/^=/, "");
}

/** Whether it is a formula with cells of that sheet: each of ours is, but those that only give a text. */
function refersTo(sheet: string, content: string): boolean {
  return content.startsWith("=") && content.includes(sheet.replaceAll("'", "''"));
}

/**
 * Loads what is in a report's own columns; after the next round trip it gives the cells that are not as we wrote them. A
 * cell that somebody only emptied is none of these. None either in a report that was made before we kept our texts.
 */
export function loadTyped(
  sheet: Excel.Worksheet,
  dataSheet: Excel.Worksheet,
  { cells, dataSheet: dataName }: Pick<FoundReport, "cells" | "dataSheet">,
  pageColumns: string,
): () => readonly TypedCell[] {
  const load = { formulas: true, rowIndex: true } as const;
  const pages = sheet.getRange(pageColumns).getUsedRangeOrNullObject(true).load(load);
  const kept = dataSheet
    .getRange(`${dataCells.texts}:${dataCells.texts}`)
    .getUsedRangeOrNullObject(true)
    .load({ values: true, rowIndex: true });
  return () => {
    if (pages.isNullObject || kept.isNullObject) return [];
    const ours = new Set(kept.values.slice(firstRow - 1 - kept.rowIndex).map(([text]) => String(text)));
    const isOurs = (content: unknown) =>
      content === "" || ours.has(asKept(String(content))) || refersTo(dataName, String(content));
    return pages.formulas.flatMap((contents: readonly TypedCell["content"][], down) => {
      const row = pages.rowIndex + down;
      // What is typed there is asked, and kept as it is.
      if (row >= cells.top && row <= cells.bottom) return [];
      return contents.flatMap((content) => (isOurs(content) ? [] : [{ row, content }]));
    });
  };
}
