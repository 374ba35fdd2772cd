import { columnLetters } from "../../cell-area";
import { questionPage } from "../../questionnaire/question-page";
import { at, heightsOf, rowOf, wordsAt, type Content } from "../../templates/cells";
import type { TemplateSheet } from "../../templates/template";
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

const [totals, heading] = [4, 10];

/** The savings tracker as a sheet that is not yet in a workbook, with its first saving. */
export interface SavingsSheet extends TemplateSheet {
  /** The row of the table's headings, from 0; its first saving is in the row below. */
  readonly heading: number;
}

/** The tracker: totals, and below them a table that the council keeps itself. */
export function layOutSavings(
  saving: SavingToAdd,
  { member, isDemonstration }: { readonly member: string; readonly isDemonstration: boolean },
): SavingsSheet {
  const title = titleOfMember(savingsSheetName, member);
  const cellOf = (column: SavingsColumn) => at(savingsColumnIds.indexOf(column), heading + 1);
  const contents = contentsOfSaving(saving, cellOf);
  return {
    name: savingsSheetName,
    heading,
    cells: [
      ...rowOf(0, [[title, "title"]]),
      ...rowOf(1, [["Your council's own record: add rows and columns below as you like.", "note"]]),
      ...rowOf(2, [
        [
          "A planned figure that is a link follows its scenario. A blank delivered figure counts as nothing yet.",
          "note",
        ],
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
    rowHeights: heightsOf([heading]),
    lists: [],
    freezeRows: heading + 1,
    page: questionPage({ title, isDemonstration }, "Landscape", heading + 1, ""),
  };
}

/** The number format of a column; undefined for words. */
export function formatOf(column: SavingsColumn): string | undefined {
  const declared = savingsColumns[column];
  return "numberFormat" in declared ? declared.numberFormat : undefined;
}

/** Headings begin at the left, where a table's filter button doesn't cover them; words after figures are set off. */
function looksOf(column: SavingsColumn) {
  if (savingsColumns[column].header.includes("£")) return { heading: "heading", look: "total" } as const;
  if (column === "saving" || column === "model") return { heading: "heading", look: "label" } as const;
  return { heading: "word-heading", look: "status" } as const;
}

/** Each blank until the table has a figure for it. */
function totalRows(): readonly (readonly (Content | null)[])[] {
  const of = (column: SavingsColumn) => {
    const letters = columnLetters(savingsColumnIds.indexOf(column));
    return `$${letters}$${heading + 2}:$${letters}$${heading + 1 + trackedRows}`;
  };
  const total = (label: string, column: SavingsColumn, sum: string): readonly (Content | null)[] => [
    [label, "note"],
    null,
    [`=IF(COUNT(${of(column)})=0,"",${sum})`, "total", savingsColumns.planned.numberFormat],
  ];
  return [
    [
      ["Totals", "heading"],
      [null, "heading"],
      ["£", "figure-heading"],
    ],
    total(
      "Planned a year, without what was dropped",
      "planned",
      `SUMIFS(${of("planned")},${of("status")},"<>dropped")`,
    ),
    total("Delivered", "delivered", `SUM(${of("delivered")})`),
    total("Still to deliver, without what was dropped", "still", `SUMIFS(${of("still")},${of("status")},"<>dropped")`),
    total("Of that, at risk", "still", `SUMIFS(${of("still")},${of("status")},"at risk")`),
  ];
}
