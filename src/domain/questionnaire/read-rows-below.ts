import { plainText } from "../plain-text";
import type { RowBelow } from "./answer";
import type { TableCells } from "./questionnaire-cells";

/** As much of a text as is needed to recognise the row. */
const mostLetters = 60;

/** The rows below a table in which anything can be seen; a formula that shows nothing counts as blank. */
export function readRowsBelow({ below = [] }: TableCells): readonly RowBelow[] {
  return below.flatMap(({ row, cells }) => {
    const texts = cells.map(({ value }) => (value === null ? "" : plainText(String(value))));
    const seen = texts.find((text) => text !== "");
    return seen === undefined ? [] : [{ row, seen: seen.slice(0, mostLetters) }];
  });
}
