import type { ScrapbookService, TextBlock, WorkbookTexts } from "../../../src/actions/ports";
import { problem, type Problem } from "../../../src/domain/problems";
import { fail, succeed, type Result } from "../../../src/domain/result";
import { demonstrationAnswers } from "../../domain/scrapbook/demonstration-answers";
import type { ScrapbookAnswer } from "../../../src/domain/scrapbook/scrapbook-answer";

/** A scrapbook, and a sheet with one cell in it that may hold something. */
export interface FakeScrapbook extends ScrapbookService, WorkbookTexts {
  given: Result<readonly ScrapbookAnswer[]>;
  /** Why these are not the newest; null if they are. */
  notice: Problem | null;
  /** What the service finds for any words, or why it does not. */
  found: Result<readonly string[]>;
  /** What the selected cell holds. */
  holds: string;
  /** What was written last, row by row; null if nothing was, or it was put back. */
  written: readonly (readonly string[])[] | null;
  /** Whether somebody has typed over all that was written. */
  typed: boolean;
  /** Excel's answer to every change; null if it works. */
  refusal: string | null;
}

export function fakeScrapbook(): FakeScrapbook {
  const place = { sheet: "Budget", cell: "C4" };
  const change = async <T>(work: () => T): Promise<Result<T>> =>
    book.refusal === null ? succeed(work()) : fail(problem("workbook-refused", { detail: book.refusal }));
  const book: FakeScrapbook = {
    given: succeed(demonstrationAnswers),
    holds: "",
    written: null,
    typed: false,
    refusal: null,
    notice: null,
    found: succeed([]),
    answers: async () => (book.given.ok ? succeed({ answers: book.given.value, notice: book.notice }) : book.given),
    search: async () => book.found,
    readBlock: async (_from, { rows, columns }): Promise<Result<TextBlock>> =>
      succeed({
        place,
        area: columns === 1 ? "C4" : `C4:G${3 + rows}`,
        head: ["", ""],
        cells: [{ place, before: { content: book.holds, numberFormat: "General" } }],
        looks: { wrapText: false, verticalAlignment: "Bottom", isHeaderBold: false, columnWidths: [48] },
      }),
    writeTexts: (block, rows) =>
      change(() => {
        book.written = rows;
        return { ...block, cells: block.cells.map((cell) => ({ ...cell, after: rows[0]?.[0] ?? "" })) };
      }),
    restoreBlock: ({ cells }) =>
      change(() => {
        if (book.typed) return cells.map((cell) => cell.place);
        book.written = null;
        return [];
      }),
  };
  return book;
}
