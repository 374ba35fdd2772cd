import { columnLetters } from "../../cell-area";
import { formulaInYear } from "../evaluate-scenario";
import { rewriteNames } from "../formula/rewrite-names";
import type { ScenarioStep } from "../scenario";
import { columns } from "./scenario-places";

/** The name of the cell that says whether every input can be used. */
export const inputsReady = "Inputs_ready";

/**
 * A step's formula as the sheet has it: over the sheet's own names, and in a row of years over the cells of the same column
 * and the one before. Blank until every input can be used, or a blank would count as 0.
 *
 * @param rowOfYears the row of a name that has a value for each year; undefined for other names
 * @param index of the year, from 0; null for a single result
 */
export function sheetFormula(
  step: ScenarioStep,
  rowOfYears: (name: string) => number | undefined,
  index: number | null,
): string {
  if (index === null) return ifReady(step.formula);
  const inYears = rewriteNames(formulaInYear(step, index), ({ name, isBefore }) => {
    const row = rowOfYears(name);
    return row === undefined ? name : `${columnLetters(columns.value + index - (isBefore ? 1 : 0))}${row + 1}`;
  });
  return ifReady(inYears);
}

/** A formula that is blank until every input can be used. */
export function ifReady(formula: string): string {
  return `=IF(${inputsReady},${formula},"")`;
}
