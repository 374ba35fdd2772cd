import { columnLetters, formatArea, joinCells } from "../../domain/cell-area";
import { groupBy } from "../../domain/group-by";
import { isErrorText } from "../../domain/frozen/error-text";
import type { CellValue } from "../../domain/frozen/is-same-value";
import type { SheetCell } from "../../domain/frozen/kept-formula";
import { asText } from "../as-text";

/** What to write into a cell: a formula with its "=", a value, or "" to empty it. */
export interface CellWrite extends SheetCell {
  readonly content: CellValue;
  /** Whether the content is a formula, and not a text that begins like one. */
  readonly isFormula: boolean;
  /** Whether the cell is formatted as text, in which Excel would take a formula or a number for a text. */
  readonly isText: boolean;
}

/** How many characters are written in one piece. */
const charactersAPiece = 400_000;

/** A text that Excel takes for nothing else. */
const isPlain = /^(?!true$|false$)[a-z][a-z ,.;:&()/-]*$/i;

/** Queues contents of cells, in as few pieces as they make; number formats stay. @param room as requestRoom gives it */
export async function writeContents(
  worksheets: Excel.WorksheetCollection,
  writes: readonly CellWrite[],
  room: (characters: number) => Promise<void>,
): Promise<void> {
  for (const [name, its] of groupBy(writes, ({ sheet }) => sheet)) {
    const sheet = worksheets.getItem(name);
    const alone = its.filter(
      ({ isText, isFormula, content }) => isText && (isFormula || typeof content !== "string" || isErrorText(content)),
    );
    const together = its.filter((write) => !alone.includes(write));
    const contents = new Map(together.map((write) => [`${write.row} ${write.column}`, contentOf(write)]));
    for (const area of joinCells(together)) {
      const { top, left, bottom, right } = area;
      let rows: CellValue[][] = [];
      let characters = 0;
      let from = top;
      const flush = async (to: number) => {
        await room(characters);
        sheet.getRange(formatArea({ top: from, left, bottom: to, right })).formulas = rows;
        [rows, characters, from] = [[], 0, to + 1];
      };
      for (let row = top; row <= bottom; row += 1) {
        const cells = Array.from(
          { length: right - left + 1 },
          (_, across) => contents.get(`${row} ${left + across}`) ?? "",
        );
        rows.push(cells);
        characters += cells.reduce<number>((sum, cell) => sum + String(cell).length + 4, 0);
        if (characters > charactersAPiece) await flush(row);
      }
      if (rows.length > 0) await flush(bottom);
    }
    for (const { row, column, content } of alone) {
      await room(String(content).length + 300);
      const cell = sheet.getRange(`${columnLetters(column)}${row + 1}`);
      cell.numberFormat = [["General"]];
      cell.formulas = [[isErrorText(content) ? `=${content}` : content]];
      cell.numberFormat = [["@"]];
    }
  }
}

function contentOf({ content, isFormula, isText }: CellWrite): CellValue {
  if (isFormula || typeof content !== "string") return content;
  if (isErrorText(content)) return `=${content}`;
  if (isText || isPlain.test(content)) return content;
  // Elsewhere Excel would take a text such as 2011-12 for a date.
  return asText(content);
}
