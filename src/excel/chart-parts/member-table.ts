import type { ChartLayout } from "../excel-chart";
import { columnLetters } from "../../domain/cell-area";

/** A column of a table of members: its heading, and its formula in a row. */
export interface MemberColumn {
  readonly heading: string;
  formula(row: number): string;
}

/** More members than any club has. */
const mostMembers = 200;

/** The columns before the first of the kind's own. */
const leading = 3;

/**
 * The group's members one by one, below everything else: A and B as CLUB.PEERVALUES spills them, C whether a member has
 * every figure, from D on the kind's own columns. One's own figures are in the first row, whether or not one is in the
 * group.
 *
 * @param top the row of the headings
 * @param list the formula that spills the members, without its equals sign
 * @param isComplete whether a row counts, as part of a formula
 */
export function memberTable(
  top: number,
  list: string,
  columns: readonly MemberColumn[],
  isComplete: (row: number) => string,
) {
  const own = top + 1;
  const [first, last] = [top + 2, top + 1 + mostMembers];
  const letterOf = (at: number) => columnLetters(leading + at);
  const lastLetter = letterOf(columns.length - 1);
  const down = (letter: string) => `$${letter}$${first}:$${letter}$${last}`;
  const rows = [own, ...Array.from({ length: mostMembers }, (_, at) => first + at)];
  return {
    /** A column of the members, by its place among the kind's own. */
    column: (at: number) => down(letterOf(at)),
    /** 1 for each member with every figure. */
    complete: down("C"),
    /** One's own cell in a column. */
    own: (at: number) => `$${letterOf(at)}$${own}`,
    /** 1 if one's own figures are complete. */
    isOwnComplete: `$C$${own}`,
    /** How many members have every figure. */
    count: `SUM(${down("C")})`,
    /** The sum of a column over those that have every figure. */
    sum: (at: number) => `SUMIFS(${down(letterOf(at))},${down("C")},1)`,
    figures: `D${own}:${lastLetter}${last}`,
    headings: [`A${top}:${lastLetter}${top}`],
    cells: [
      {
        area: `A${top}:${lastLetter}${top}`,
        formulas: [["Member", "Value", "Every figure?", ...columns.map(({ heading }) => heading)]],
      },
      { area: `A${own}`, formulas: [["=B7"]] },
      { area: `A${first}`, formulas: [[`=${list}`]] },
      {
        area: `C${own}:${lastLetter}${last}`,
        formulas: rows.map((row) => [
          `=IF($A${row}="","",IF(${isComplete(row)},1,0))`,
          ...columns.map(({ formula }) => formula(row)),
        ]),
      },
    ] satisfies ChartLayout["cells"],
  };
}

/** A member's value of the indicator whose id is in that cell, "" if there is none; the year is in another. */
export function valueColumn(heading: string, id: string, year: string): MemberColumn {
  return {
    heading,
    formula: (row) => `=IF(OR($A${row}="",${id}=""),"",IFERROR(CLUB.VALUE(${id},$A${row},${year}),""))`,
  };
}
