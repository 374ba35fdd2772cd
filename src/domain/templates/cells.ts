import type { CellLook, PlannedCell } from "../questionnaire/sheet-plan";
import { firstSentence } from "../first-sentence";
import { quoted } from "../quoted-text";
import { columnLetters } from "../cell-area";
import type { TemplateContext, TemplateList } from "./template";

/** Number formats of templates; below 0 with the minus sign of our sentences. */
export const formats = {
  pounds: "£#,##0;−£#,##0",
  pence: "£#,##0.00;−£#,##0.00",
  count: "#,##0;−#,##0",
  percent: "0.0%;−0.0%",
  day: "d mmm yyyy",
} as const;

/** Words of others, such as a name in a release: never a formula, also if they begin with "=". */
export interface Words {
  readonly words: string;
}

/** A cell without its place: what it holds, how it looks, and its number format. */
export type Content = readonly [value: string | number | Words | null, look: CellLook, numberFormat?: string];

/** The cells of a row from the first column on; null leaves one blank. A text that begins with "=" is a formula. */
export function rowOf(row: number, contents: readonly (Content | null)[]): readonly PlannedCell[] {
  return contents.flatMap((content, column) => {
    if (content === null) return [];
    const [given, look, numberFormat] = content;
    if (given !== null && typeof given === "object") return wordsAt(row, column, given.words, look);
    const isFormula = typeof given === "string" && given.startsWith("=");
    return [
      {
        row,
        column,
        value: isFormula ? null : given,
        look,
        ...(isFormula && { formula: given }),
        ...(numberFormat !== undefined && { numberFormat }),
      },
    ];
  });
}

/** A cell with words that somebody typed, or with a line of a longer text: never a formula, also if they begin with "=". */
export function wordsAt(row: number, column: number, words: string, look: CellLook): PlannedCell {
  return { row, column, value: words, look };
}

/** The heights in pixels of the title and of rows of headings on two lines. */
export function heightsOf(headings: readonly number[]): Readonly<Record<number, number>> {
  return Object.fromEntries([[0, 28], ...headings.map((row) => [row, 36])]);
}

/** The address of a cell in the sheet, as a formula writes it. Rows and columns count from 0. */
export function at(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Where every template says what it shows: the cells that its formulas refer to. */
export const asked = { member: "$B$3", peers: "$B$4", year: "$B$5" } as const;

/** Title and the cells that say what is shown: the first five rows of every template. */
export function head(
  title: string,
  purpose: string,
  { member, peers, year }: TemplateContext,
  yearLabel: string,
): readonly PlannedCell[] {
  return [
    ...rowOf(0, [[title, "title"]]),
    ...rowOf(1, [[purpose, "note"]]),
    ...rowOf(2, [
      ["Authority", "label"],
      [{ words: member }, "input"],
      null,
      ["Change a yellow cell, and the figures follow.", "note"],
    ]),
    ...rowOf(3, [
      ["Compare with", "label"],
      [{ words: peers }, "input"],
    ]),
    ...rowOf(4, [
      [yearLabel, "label"],
      [year, "input"],
    ]),
  ];
}

/** The lists of those cells. */
export function headLists({ choices }: TemplateContext): readonly TemplateList[] {
  return [
    { row: 3, column: 1, options: choices.peers },
    { row: 4, column: 1, options: choices.years },
  ];
}

/** Where the figures are from: live, from the release; the publications; and the licence. A row each. */
export function sourceRows(row: number, indicator: string, context: TemplateContext): readonly PlannedCell[] {
  const about = `CLUB.ABOUT(${quoted(indicator)})`;
  const words = [
    ...context.sources.map((source) => `Source: ${source}.`),
    // What follows lists all sources of the release.
    firstSentence(context.licence),
  ];
  return [
    ...rowOf(row, [[`="Published figures: "&LEFT(${about},FIND(". ",${about}))`, "note"]]),
    ...words.map((line, index) => wordsAt(row + 1 + index, 0, line, "note")),
  ];
}
