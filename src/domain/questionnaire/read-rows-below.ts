import { plainText } from "../plain-text";
import { textKey } from "../text-key";
import type { RowBelow } from "./answer";
import type { TableCells } from "./questionnaire-cells";

/** As much of a text as is needed to recognise the row. */
const mostLetters = 60;

/**
 * The rows below a table in which anything can be seen; a formula that shows nothing counts as blank.
 *
 * @param statuses the header of the column of statuses, which is ours: a status is not an answer
 */
export function readRowsBelow({ below = [], columns }: TableCells, statuses: string): readonly RowBelow[] {
  const ours = columns.findIndex(({ header }) => textKey(header) === textKey(statuses));
  return below.flatMap(({ row, cells }) => {
    const answers = cells.filter((_, at) => at !== ours);
    const texts = answers.map(({ value }) => (value === null ? "" : plainText(String(value))));
    const seen = texts.find((text) => text !== "");
    return seen === undefined ? [] : [{ row, seen: seen.slice(0, mostLetters) }];
  });
}
