import { parseArea } from "../../domain/cell-area";
import { pageSize } from "../../domain/reports/page-size";
import { pageColumns } from "./draw-pages";
import type { FoundReport } from "./find-reports";
import { loadTyped, type TypedCell } from "./own-texts";
import { notesColumn, notesHeading } from "./set-up-pages";

/** A page of a report as it is in the workbook, and what somebody wrote beside it. */
export interface PlacedPage {
  readonly key: string;
  readonly title: string;
  /** Its rows on the sheet, counting from 0. */
  readonly top: number;
  readonly height: number;
  /** The rows, counting from its first, that have something of the user's, beside the report's own columns or in them. */
  readonly noted: ReadonlySet<number>;
}

/** What somebody typed over ours, and where beside the page there is room for it. */
export interface TypedOver extends TypedCell {
  readonly besideColumn: number;
}

/** Loads what there is to know of a report's pages; read it after the next round trip. */
export function loadPages(
  sheet: Excel.Worksheet,
  dataSheet: Excel.Worksheet,
  report: FoundReport,
): () => { readonly pages: readonly PlacedPage[]; readonly typed: readonly TypedOver[] } {
  const { pageAreas } = report;
  const readTyped = loadTyped(sheet, dataSheet, report, pageColumns);
  const beside = sheet.getRange(besideColumns).getUsedRangeOrNullObject(true).load({ formulas: true, address: true });
  const titles = pageAreas.map(({ area }) => sheet.getCell(area.top, 0).load({ values: true }));
  return () => {
    const typed = besideTheirPages(readTyped(), beside);
    const besides = beside.isNullObject ? [] : notedRows(beside);
    const noted = [...new Set([...besides, ...typed.map(({ row }) => row)])].sort((one, other) => one - other);
    const pages = pageAreas.map(({ key, area }, at): PlacedPage => {
      // What is above the first page moves with it.
      const top = at === 0 ? 0 : area.top;
      const next = pageAreas[at + 1]?.area.top ?? Math.max(top + pageSize.rows, (noted.at(-1) ?? 0) + 1);
      const rows = noted.filter((row) => row >= top && row < next).map((row) => row - top);
      return { key, title: String(titles[at]?.values[0]?.[0] ?? ""), top, height: next - top, noted: new Set(rows) };
    });
    return { pages, typed };
  };
}

/** Puts what somebody typed over ours beside its page, in the column for notes or the first one after their notes. */
export function putBeside(sheet: Excel.Worksheet, typed: readonly TypedOver[]): void {
  for (const { row, content, besideColumn } of typed) sheet.getCell(row, besideColumn).formulas = [[content]];
}

/** Where each has room: to the right of all that is in its row, and of the others of its row. */
function besideTheirPages(typed: readonly TypedCell[], beside: Excel.Range): readonly TypedOver[] {
  const { top, left } = beside.isNullObject ? { top: 0, left: 0 } : cornerOf(beside);
  const free = new Map<number, number>();
  return typed.map((cell): TypedOver => {
    const there = beside.isNullObject ? [] : (beside.formulas[cell.row - top] ?? []);
    const last = there.findLastIndex((content) => content !== "");
    const column = free.get(cell.row) ?? Math.max(notesColumn, left + last + 1);
    free.set(cell.row, column + 1);
    return { ...cell, besideColumn: column };
  });
}

function cornerOf({ address }: Excel.Range): { readonly top: number; readonly left: number } {
  return parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? { top: 0, left: 0 };
}

/** All columns to the right of a report's own. */
const besideColumns = "J:XFD";

/** The rows of the sheet, from the top, in which somebody wrote something beside the pages. */
function notedRows(beside: Excel.Range): readonly number[] {
  const { top, left } = cornerOf(beside);
  return beside.formulas.flatMap((row, down) => {
    const isNoted = row.some((cell, across) => {
      const isHeading = left + across === notesColumn && cell === notesHeading;
      return cell !== "" && !isHeading;
    });
    return isNoted ? [top + down] : [];
  });
}
