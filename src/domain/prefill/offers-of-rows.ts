import type { ClubDefinition } from "../clubs/club-definition";
import type { Register } from "../clubs/register";
import type { Answers } from "../questionnaire/answer";
import { breakSince } from "../rules/last-year-of";
import { columnsThatCarry } from "./carries-over";
import { copiedValue } from "./copied-value";
import { fitsField } from "./fits-field";
import { fromLastReturn } from "./from-last-return";
import type { LastReturn } from "./last-return";
import type { Offer } from "./offer";
import { rowsByName } from "./rows-by-name";

/**
 * What last year's rows of a register say of this year's: of each that carries over, the columns that do. Those of a row
 * that is in the table already are offered only where its cells are blank. A row without a name, or with another's, is
 * left out; so is one that no longer fits.
 */
export function offersOfRows(
  club: ClubDefinition,
  register: Register,
  answers: Answers,
  last: LastReturn,
): readonly Offer[] {
  const [then, now] = [last.answers.registers[register.id], answers.registers[register.id]];
  const columns = columnsThatCarry(register);
  if (then === undefined || now === undefined || columns.length === 0) return [];
  const unless = register.rowsCarry?.unless;
  const standing = rowsByName(register, now);
  return [...rowsByName(register, then)].flatMap(([name, at]) => {
    const row = at === null ? undefined : then.rows[at];
    const here = standing.get(name);
    if (row === undefined || here === null || (unless !== undefined && isFilled(row[unless]))) return [];
    if (register.key.some((column) => !isFilled(row[column]))) return [];
    const offers = columns.flatMap((column): readonly Offer[] => {
      const answer = breakSince(column, last.answers) === null ? row[column.id] : undefined;
      const value = answer === undefined || answer.holds === "not-available" ? null : copiedValue(answer);
      const isBlank =
        now.columnLetters[column.id] !== undefined && (here === undefined || !isFilled(now.rows[here]?.[column.id]));
      if (value === null || !isBlank || !fitsField(column, value)) return [];
      const field = `${register.id}[${column.id}]`;
      return [{ ...fromLastReturn(club, last), field, row: name, value, caution: null, isTicked: true }];
    });
    const isWhole =
      here !== undefined || register.key.every((id) => offers.some(({ field }) => field === `${register.id}[${id}]`));
    return isWhole ? offers : [];
  });
}

function isFilled(answer: Answers["registers"][string]["rows"][number][string] | undefined): boolean {
  return answer !== undefined && answer.holds !== "blank";
}
