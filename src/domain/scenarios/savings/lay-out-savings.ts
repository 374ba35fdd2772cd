import { columnLetters } from "../../cell-area";
import { financialYearOf } from "../../financial-year-of";
import { at, formats, heightsOf, rowOf, wordsAt, type Content } from "../../templates/cells";
import type { TemplateSheet } from "../../templates/template";
import { datedPage } from "../sheet/dated-page";
import {
  contentsOfSaving,
  isFormulaColumn,
  savingsColumnIds,
  savingsColumns,
  savingsSheetName,
  type SavingsColumn,
  type SavingToAdd,
} from "./savings-table";
import { titleOfMember } from "../../title-of-member";

/** How many rows the totals count, and have lists and formats ready: more savings than a council tracks. */
export const trackedRows = 1_000;

const [year, totals, heading] = [6, 7, 12];
const figures = ["planned", "thisYear", "delivered", "still"] as const;
const firstFigure = savingsColumnIds.indexOf("planned");

/** Where the sheet says on which day the tracked year begins. Rows and columns count from 0. */
export const savingsYearCell = { row: year, column: firstFigure } as const;

/** The savings tracker as a sheet that is not yet in a workbook, with its first saving. */
export interface SavingsSheet extends TemplateSheet {
  /** The row of the table's headings, from 0; its first saving is in the row below. */
  readonly heading: number;
}

interface SavingsContext {
  readonly member: string;
  readonly isDemonstration: boolean;
  /** ISO date: the tracked year is the financial year that it is in. */
  readonly today: string;
}

const notes = [
  "Your council's own record: add rows and columns below as you like.",
  "A planned figure that is a link follows its scenario. Savings about the same children or adults may overlap: then a total counts some of them twice.",
  "Planned £ this year is the planned figure of a whole year, shared out by days from the day a saving starts. It doesn't have one-off and first-year costs in full: where there are any, type over it.",
  "For a new year, keep a copy of this sheet, change the yellow date, and clear what was delivered. A blank delivered figure counts as nothing yet.",
] as const;

/** The tracker: totals, and below them a table that the council keeps itself. */
export function layOutSavings(saving: SavingToAdd, { member, isDemonstration, today }: SavingsContext): SavingsSheet {
  const title = titleOfMember(savingsSheetName, member);
  const cellOf = (column: SavingsColumn) => at(savingsColumnIds.indexOf(column), heading + 1);
  const contents = contentsOfSaving(saving, cellOf, true);
  return {
    name: savingsSheetName,
    heading,
    cells: [
      ...rowOf(0, [[title, "title"]]),
      ...notes.flatMap((note, index) => rowOf(1 + index, [[note, "note"]])),
      ...rowOf(year, [
        ["The year that is tracked begins on", "note"],
        ...Array<null>(firstFigure - 1).fill(null),
        // As a formula, for workbooks that count their dates from 1904.
        [`=DATE(${financialYearOf(today).slice(0, 4)},4,1)`, "input", formats.day],
      ]),
      ...totalRows().flatMap((contentsOfRow, index) => rowOf(totals + index, contentsOfRow)),
      ...rowOf(
        heading,
        savingsColumnIds.map((id): Content => [savingsColumns[id].header, looksOf(id).heading]),
      ),
      ...savingsColumnIds.flatMap((id, column) => {
        const content = contents.get(id) ?? null;
        const { look } = looksOf(id);
        if (typeof content === "string" && !isFormulaColumn(id)) return wordsAt(heading + 1, column, content, look);
        const numberFormat = formatOf(id);
        const cell: Content = numberFormat === undefined ? [content, look] : [content, look, numberFormat];
        return rowOf(heading + 1, [...Array<null>(column).fill(null), cell]);
      }),
    ],
    columnWidths: savingsColumnIds.map((id) => savingsColumns[id].width),
    rowHeights: heightsOf([totals, heading]),
    lists: [],
    freezeRows: heading + 1,
    page: datedPage({ title, isDemonstration }, "Landscape", heading + 1),
  };
}

/** The number format of a column; undefined for words. */
export function formatOf(column: SavingsColumn): string | undefined {
  const declared = savingsColumns[column];
  return "numberFormat" in declared ? declared.numberFormat : undefined;
}

/** Headings begin at the left, where a table's filter button doesn't cover them; words after figures are set off. */
function looksOf(column: SavingsColumn) {
  if (formatOf(column) !== undefined) return { heading: "heading", look: "total" } as const;
  if (column === "saving" || column === "model") return { heading: "heading", look: "label" } as const;
  return { heading: "word-heading", look: "status" } as const;
}

/**
 * Above the table, which grows below, and so with headings of their own; each blank until its column has a figure. Only
 * numbers are added up, because a link to a sheet that is deleted would make every total an error.
 */
function totalRows(): readonly (readonly (Content | null)[])[] {
  const of = (column: SavingsColumn) => {
    const letters = columnLetters(savingsColumnIds.indexOf(column));
    return `$${letters}$${heading + 2}:$${letters}$${heading + 1 + trackedRows}`;
  };
  const total = (label: string, status: string): readonly (Content | null)[] => [
    [label, "label"],
    ...Array<null>(firstFigure - 1).fill(null),
    ...figures.map((column): Content => [
      `=IF(COUNT(${of(column)})=0,"",SUMIFS(${of(column)},${of("status")},"${status}",${of(column)},"<1E+300"))`,
      "total",
      formats.pounds,
    ]),
  ];
  // Row by row: one that has a figure of the year and none of a whole year makes up for no other.
  const unknown = `SUMPRODUCT(ISNUMBER(${of("planned")})*(1-ISNUMBER(${of("thisYear")}))*(${of("status")}<>"dropped"))`;
  const broken = `SUMPRODUCT(--(${figures.map((column) => `ISERROR(${of(column)})`).join("+")}>0))`;
  return [
    [
      ["Totals", "heading"],
      ...Array<Content>(firstFigure - 1).fill([null, "heading"]),
      ...figures.map((column): Content => [savingsColumns[column].header, "figure-heading"]),
    ],
    [
      ...total("All except dropped", "<>dropped"),
      [`=IF(${unknown}>0,${unknown}&" without a start: not in the figures of this year","")`, "status"],
    ],
    [
      ...total("Of these, at risk", "at risk"),
      [
        `=IF(${broken}>0,${broken}&IF(${broken}=1," row has"," rows have")&" an error for a figure: not in the totals. Was a linked sheet deleted?","")`,
        "status",
      ],
    ],
    total("Dropped", "dropped"),
  ];
}
