import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { isBlank, readNumber } from "./read-arguments";
import { rowsOf } from "./rows-of";

/** A column of numbers, one a category, none blank and none below zero where they count something. */
export function readColumn(argument: string, given: unknown, isCount: boolean): Result<readonly number[]> {
  const numbers: number[] = [];
  for (const row of rowsOf(argument, given)) {
    if (row.length !== 1) {
      const given = `${row.length} columns`;
      return fail(problem("bad-argument", { argument, expected: "one column, with a row for each category", given }));
    }
    if (isBlank(row[0])) return fail(problem("blank-cell", { argument }));
    const number = readNumber(argument, row[0], "numbers, one for each category");
    if (!number.ok) return number;
    if (isCount && number.value < 0) {
      return fail(problem("out-of-range", { argument, expected: "0 or more", given: String(number.value) }));
    }
    numbers.push(number.value);
  }
  return succeed(numbers);
}
