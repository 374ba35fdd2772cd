import type { Result } from "../../domain/result";
import type { CellCall } from "./cell-function";
import { forEachCell } from "./for-each-cell";
import { isBlank, readNumber } from "./read-arguments";

/** The numbers of one cell's call; what may be omitted is then what it means. */
type Numbers<Name extends string, Omitted> = {
  readonly [N in Name]: number | (N extends keyof Omitted ? Omitted[N] : never);
};

/**
 * Answers from numbers of the user's own alone, once for every cell of ranges: the models, which need no figures.
 *
 * @param args as Excel gives them, by name
 * @param omitted what those that may be omitted then mean
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
