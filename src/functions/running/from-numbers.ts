import type { Result } from "../../domain/result";
import type { CellCall } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { isBlank, readNumber } from "./read-arguments";

/** The numbers for one cell, with the default in place of any that was omitted. */
type Numbers<Name extends string, Omitted> = {
  readonly [N in Name]: number | (N extends keyof Omitted ? Omitted[N] : never);
};

/**
 * Answers from the user's own numbers alone, once for each cell of the ranges given. For the models, which need no
 * figures.
 *
 * @param args as Excel gives them, by name
 * @param omitted the default of each argument that may be omitted
 */
export function fromNumbers<Name extends string, Omitted extends Partial<Record<Name, number | null>>>(
  args: Readonly<Record<Name, unknown>>,
  omitted: Omitted,
  answer: (numbers: Numbers<Name, Omitted>) => Result<number>,
): CellCall {
  return forEachCell(args, (cells) => {
    const numbers: Partial<Record<Name, number | null>> = {};
    for (const name of Object.keys(args) as Name[]) {
      if (name in omitted && isBlank(cells[name])) {
        numbers[name] = omitted[name];
        continue;
      }
      const number = readNumber(name, cells[name], "a number");
      if (!number.ok) return number;
      numbers[name] = number.value;
    }
    return answer(numbers as Numbers<Name, Omitted>);
  });
}
