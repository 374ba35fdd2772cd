import type { Field } from "../clubs/question";
import type { Register } from "../clubs/register";
import { headNotes } from "./head-notes";
import { inputFormat } from "./input-format";
import type { LayOutContext } from "./lay-out-questions";
import type { SheetHead } from "./lay-out-section";
import { promptText } from "./prompt-text";
import { questionPage } from "./question-page";
import { subtitleOf } from "./questionnaire-of";
import { rowHeight, titleHeight } from "./row-height";
import { sectionTabs } from "./sheet-looks";
import type { PlannedCell, SheetPlan } from "./sheet-plan";
import { statusHeader } from "./status-header";
import { statusName } from "./status-name";
import { linesIn, widthOfLongestWord } from "./wrap-text";

/** How many rows a table starts with; it grows as rows are typed or pasted below. */
const rowsToStart = 20;

/** In pixels: as narrow as answers and headings allow, so that a page holds all columns in print that can be read. */
const widths: Readonly<Record<Field["type"], number>> = {
  text: 84,
  choice: 98,
  likert: 98,
  amount: 86,
  count: 84,
  decimal: 80,
  percent: 80,
  date: 84,
};
/** Of the column that names the row. */
const keyWidth = 126;
/** Of the button to filter by, which covers the end of a heading. */
const filterButton = 20;
/** Around an example that a definition gives, with one digit more, as some numbers are longer. */
const besideExample = 12;
/** Of the column of statuses. */
const statusWidth = 80;

/** The sheet of a register: a table with a column of statuses at its end, with a sentence above it and the rest of the guidance on the sheet of guidance. */
export function layOutRegister(
  register: Register,
  { name, label, guidance, of }: SheetHead,
  { choices, guidanceOn }: LayOutContext,
): SheetPlan {
  const { id, columns, key, minRows, maxRows } = register;
  const rows = Math.max(minRows, Math.min(maxRows, rowsToStart), 1);
  const notes = headNotes(guidance, 2);
  const linkRow = 2 + notes.length;
  const headerRow = linkRow + 2;
  const [first] = columns;
  const link = first === undefined ? null : guidanceOn(`${id}[${first.id}]`);
  const columnWidths = columns.map((column) =>
    key.includes(column.id)
      ? keyWidth
      : Math.max(
          widths[column.type],
          widthOfLongestWord(column.label) + filterButton,
          widthOfLongestWord(exampleIn(column)) + besideExample,
        ),
  );
  const inputs = columns.flatMap((column, at) => {
    const numberFormat = inputFormat(column);
    return Array.from({ length: rows }, (_, row): PlannedCell => {
      const place = { row: headerRow + 1 + row, column: at, value: null, look: "input" as const };
      return numberFormat === null ? place : { ...place, numberFormat };
    });
  });
  const statusColumn = columns.length;
  const statuses = Array.from({ length: rows }, (_, row): PlannedCell => {
    return { row: headerRow + 1 + row, column: statusColumn, value: null, look: "status" };
  });
  const headers = [...columns.map((column) => column.label), statusHeader(columns)];
  const prompts = columns.map((column, at) => ({
    row: headerRow + 1,
    column: at,
    rows,
    message: promptText(column.definition),
    label: column.label,
    list: choices.listOf(column),
  }));
  const headerLines = columns.map((column, at) => linesIn(column.label, (columnWidths[at] ?? 0) - filterButton));
  return {
    name,
    cells: [
      { row: 0, column: 0, value: label, look: "title" },
      { row: 1, column: 0, value: subtitleOf(of), look: "subtitle" },
      ...notes,
      ...(link === null
        ? []
        : [{ row: linkRow, column: 0, value: "What goes in each column", look: "link" as const, link }]),
      ...headers.map((value, column): PlannedCell => ({
        row: headerRow,
        column,
        value,
        look: column === statusColumn ? "word-heading" : "heading",
      })),
      ...inputs,
      ...statuses,
    ],
    names: [],
    statuses: [{ name: statusName(id), row: headerRow, column: statusColumn, rows: 1 }],
    tables: [{ name: id, row: headerRow, column: 0, headers, rows }],
    lists: prompts.flatMap(({ list, ...prompt }) => (list === null ? [] : [{ ...prompt, list }])),
    prompts: prompts.flatMap(({ list, label: _, ...prompt }) => (list === null ? [prompt] : [])),
    columnWidths: [...columnWidths, statusWidth],
    rowHeights: { 0: titleHeight, [headerRow]: rowHeight(Math.max(...headerLines)) },
    // Excel shows a table's headers while it is scrolled.
    freezeRows: 0,
    freezeColumns: 1,
    tabColor: sectionTabs.notBegun,
    page: questionPage(of, "Landscape", headerRow + 1),
    isProtected: false,
  };
}

/**
 * The example that the definition of a text gives, such as "e.g. 1-123456789": a number like that would be broken at its
 * hyphen in a narrow column. Empty if it gives none.
 */
function exampleIn({ type, definition }: Field): string {
  return type === "text" ? (/\be\.g\. (\S*\d\S*\d)/.exec(definition)?.[1] ?? "") : "";
}
