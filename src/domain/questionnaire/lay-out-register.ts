import type { Register } from "../clubs/register";
import type { ChoiceLists } from "./choice-lists";
import { inputFormat } from "./input-format";
import { howToAnswer } from "./lay-out-questions";
import { noteLines } from "./note-lines";
import type { PlannedCell, SheetPlan } from "./sheet-plan";

/** How many rows a table starts with; it grows as rows are typed or pasted below. */
const rowsToStart = 20;

/** The sheet of a register: a table, with what counts and how to answer above each column. */
export function layOutRegister(
  register: Register,
  name: string,
  subtitle: string,
  { listOf }: ChoiceLists,
): Omit<SheetPlan, "isProtected"> {
  const { id, label, definition, guidance, columns, minRows, maxRows } = register;
  const rows = Math.max(minRows, Math.min(maxRows, rowsToStart), 1);
  const notes = noteLines([definition, guidance].join(" "), 2);
  const headerRow = 2 + notes.length + 2;
  const top: PlannedCell[] = [
    { row: 0, column: 0, value: label, look: "title" },
    { row: 1, column: 0, value: subtitle, look: "subtitle" },
    ...notes,
  ];
  const headers = columns.flatMap((column, at): PlannedCell[] => {
    const unit = column.unit === null ? "" : `In ${column.unit.replace(/^GBP/, "£")}.`;
    const help = [column.definition, unit, howToAnswer(column)].filter((sentence) => sentence !== "").join(" ");
    return [
      { row: headerRow - 1, column: at, value: help, look: "guidance" },
      { row: headerRow, column: at, value: column.label, look: "heading" },
    ];
  });
  const inputs = columns.flatMap((column, at) => {
    const numberFormat = inputFormat(column);
    return Array.from({ length: rows }, (_, row): PlannedCell => {
      const place = { row: headerRow + 1 + row, column: at, value: null, look: "input" as const };
      return numberFormat === null ? place : { ...place, numberFormat };
    });
  });
  return {
    name,
    cells: [...top, ...headers, ...inputs],
    names: [],
    tables: [{ name: id, row: headerRow, column: 0, headers: columns.map((column) => column.label), rows }],
    lists: columns.flatMap((column, at) => {
      const list = listOf(column);
      return list === null ? [] : [{ row: headerRow + 1, column: at, rows, list, label: column.label }];
    }),
    columnWidths: columns.map(({ type }) => (type === "text" ? 200 : 150)),
    // Excel shows a table's headers while it is scrolled; freezing the guidance would leave little room for rows.
    freezeRows: 0,
  };
}
