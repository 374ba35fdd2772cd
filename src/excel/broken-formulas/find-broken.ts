import type { BrokenSurvey, CallReader, ReadCalls } from "../../actions/frozen-ports";
import { type CellArea, formatArea, joinCells } from "../../domain/cell-area";
import { placeOfCell } from "../../domain/cell-place";
import type { SheetCell } from "../../domain/frozen/kept-formula";
import { filledArea } from "../../domain/frozen/kept-rows";
import { groupBy } from "../../domain/group-by";
import { type ClubFormula, findFormulas } from "../frozen/find-formulas";
import { readFrozen } from "../frozen/read-frozen";
import { usedCells } from "../read-in-parts";

/** A formula to repair. */
export interface BrokenCell extends SheetCell {
  readonly formula: string;
  readonly repaired: string;
  readonly isText: boolean;
  /** All the cells that it fills; null if only its own. */
  readonly area: CellArea | null;
}

/** The broken formulas of a workbook. */
export interface FoundBroken extends Omit<BrokenSurvey, "broken"> {
  readonly broken: readonly BrokenCell[];
}

type Read = ClubFormula & { readonly calls: ReadCalls };

/**
 * Finds formulas with functions of ours that are misspelled, or that are right and yet show #NAME?, on all sheets but
 * those of a questionnaire and the one with frozen formulas. At most six round trips; one more for every 200,000 used
 * cells.
 *
 * @param most null is given if there are more used cells than this
 */
export async function findBroken(
  context: Excel.RequestContext,
  read: CallReader,
  most: number,
): Promise<FoundBroken | null> {
  const { sheets, names } = await readFrozen(context);
  if (usedCells(sheets) > most) return null;
  const isOurs = (content: unknown): content is string => typeof content === "string" && read(content) !== null;
  const { formulas } = await findFormulas(context, "workbook", sheets, isOurs);
  const isName = new Set(names.map(({ name }) => name.toLowerCase()));
  const all = formulas.flatMap((one): Read[] => {
    const calls = read(one.formula);
    return calls === null ? [] : [{ ...one, calls }];
  });
  // A right formula with a name that there is not shows #NAME? however often it is entered.
  const isStuck = ({ value, calls }: Read) =>
    value === "#NAME?" && calls.names.every((name) => isName.has(name.toLowerCase()));
  const suspect = all.filter((one) => one.calls.formula !== one.formula || isStuck(one));
  const known = suspect.filter(({ calls }) => calls.unknown.length === 0);
  const closed = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const guarded = known.filter(({ sheet }) => closed.has(sheet));
  return {
    broken: asEntered(known.filter(({ sheet }) => !closed.has(sheet))),
    unknown: suspect
      .filter(({ calls }) => calls.unknown.length > 0)
      .map((one) => ({ place: placeOfCell(one), functions: one.calls.unknown })),
    guarded: [...groupBy(guarded, ({ sheet }) => sheet)].map(([sheet, its]) => ({ sheet, count: its.length })),
    named: names
      .filter(({ formula }) => {
        const calls = read(String(formula));
        return calls !== null && calls.formula !== formula;
      })
      .map(({ name }) => name),
  };
}

/**
 * The formulas as somebody would enter them. One that was entered for several cells with Ctrl+Shift+Enter, as other
 * programs write every formula that fills cells, is the same in each of them: then it is one formula.
 */
function asEntered(formulas: readonly Read[]): readonly BrokenCell[] {
  return [...groupBy(formulas, ({ sheet, formula }) => `${sheet}\n${formula}`).values()].flatMap((same) => {
    const at = new Map(same.map((one) => [`${one.row} ${one.column}`, one]));
    return joinCells(same).flatMap(({ top, left, bottom, right }) => {
      const [rows, columns] = [bottom - top + 1, right - left + 1];
      const head = at.get(`${top} ${left}`);
      if (rows * columns > 1 && head?.calls.mayFill(rows, columns) === true)
        return [brokenCell(head, { top, left, bottom, right })];
      return same
        .filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right)
        .map((one) => brokenCell(one, filledArea(one)));
    });
  });
}

function brokenCell({ sheet, row, column, formula, isText, calls }: Read, area: CellArea | null): BrokenCell {
  return { sheet, row, column, formula, repaired: calls.formula, isText, area };
}

/** As it is told to the user. */
export function surveyOf({ broken, ...others }: FoundBroken): BrokenSurvey {
  return {
    ...others,
    broken: broken.map(({ formula, repaired, area, ...cell }) => ({
      place: placeOfCell(cell),
      fills: area && formatArea(area),
      formula,
      repaired,
    })),
  };
}
