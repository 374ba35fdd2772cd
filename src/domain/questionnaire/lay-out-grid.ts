import { columnLetters } from "../cell-area";
import type { Grid } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import type { Block } from "./block";
import { inputFormat } from "./input-format";
import { type LayOutContext, publishedCell } from "./lay-out-questions";
import { promptText } from "./prompt-text";
import { inputColumn } from "./question-columns";
import { rowHeight } from "./row-height";
import type { PlannedCell } from "./sheet-plan";
import { signedFormat } from "./signed-format";
import { statusName } from "./status-name";
import { unitText } from "./unit-text";
import { linesIn } from "./wrap-text";

/** The columns of a grid after those of its answers; null for one that it does not have. */
interface GridColumns {
  readonly sum: number;
  readonly whole: number | null;
  readonly difference: number | null;
  readonly status: number;
  readonly published: number | null;
}

/**
 * A grid of questions from a given row on: a header row, a row for each of its rows with what its answers add up to, and
 * a row with what the columns add up to. Where the whole of a row is asked too, it stands beside the sum with the
 * difference. A column of statuses has one for
 * each row. Last year's answers follow in the same shape, if there are any.
 *
 * @param questionOf the question of an id
 */
export function layOutGrid(
  grid: Grid,
  questionOf: (id: string) => Question,
  top: number,
  labelWidth: number,
  context: LayOutContext,
): Block {
  const { rows, columns: headings } = grid;
  const questions = rows.map(({ cells, whole }) => ({
    cells: cells.map(questionOf),
    whole: whole === undefined ? null : questionOf(whole),
  }));
  const columns = columnsOf(grid, questions, context);
  const [first] = questions[0]?.cells ?? [];
  const label = `${grid.label}${first?.unit ? ` (${unitText(first.unit)})` : ""}`;
  const header = [label, ...headings, "Added up", ...(columns.whole === null ? [] : ["Total", "Difference"])];
  const laid = questions.map((row, at) => layOutRow(row, rows[at]?.label ?? "", top + 1 + at, columns, context));
  const sums = sumsOfColumns(top + 1, top + rows.length, columns, first);
  const last = lastYearBlock(grid, questions, top + rows.length + 3, columns, context);
  return {
    cells: [
      ...header.map((value, column) => headingCell(top, column, value)),
      { row: top, column: columns.status, value: "Status", look: "word-heading" },
      ...(columns.published === null ? [] : [headingCell(top, columns.published, "Published")]),
      ...laid.flatMap(({ cells }) => cells),
      ...(rows.length > 1 ? sums : []),
      ...last.cells,
    ],
    names: laid.flatMap(({ names }) => names),
    statuses:
      first === undefined
        ? []
        : [{ name: statusName(first.id), row: top + 1, column: columns.status, rows: rows.length }],
    lists: [],
    prompts: laid.flatMap(({ prompts }) => prompts),
    rowHeights: {
      [top]: rowHeight(linesIn(label, labelWidth)),
      ...Object.fromEntries(rows.map(({ label: each }, at) => [top + 1 + at, rowHeight(linesIn(each, labelWidth))])),
    },
    rows: rows.length + 1 + (rows.length > 1 ? 1 : 0) + last.rows,
  };
}

type GridRow = { readonly cells: readonly Question[]; readonly whole: Question | null };

function columnsOf({ columns }: Grid, rows: readonly GridRow[], { beside }: LayOutContext): GridColumns {
  const sum = inputColumn + columns.length;
  const hasWhole = rows.some(({ whole }) => whole !== null);
  const status = sum + (hasWhole ? 3 : 1);
  const isPublished = rows.some(({ whole }) => whole !== null && beside(whole).published !== null);
  return {
    sum,
    whole: hasWhole ? sum + 1 : null,
    difference: hasWhole ? sum + 2 : null,
    status,
    published: isPublished ? status + 1 : null,
  };
}

function layOutRow(
  asked: GridRow,
  label: string,
  row: number,
  columns: GridColumns,
  { beside, guidanceOn }: LayOutContext,
): Pick<Block, "cells" | "names" | "prompts"> {
  const { whole } = asked;
  const [first] = asked.cells;
  const inputs = inputsOf(asked, columns);
  const link = first === undefined ? null : guidanceOn(first.id);
  const published = whole === null ? null : beside(whole).published;
  const own = rangeOf(row, inputColumn, columns.sum - 1);
  return {
    cells: [
      { row, column: 0, value: label, look: "label", ...(link !== null && { link }) },
      ...inputs.map(({ question, column }): PlannedCell => inputCell(question, row, column)),
      sumCell(row, columns.sum, own, first),
      ...(whole === null ? [] : differenceCells(row, columns, whole)),
      { row, column: columns.status, value: null, look: "status" },
      ...(whole === null ? [] : publishedCell(whole, row, columns.published, published)),
    ],
    names: inputs.map(({ question, column }) => ({ name: question.id, row, column })),
    prompts: inputs.map(({ question, column }) => ({
      row,
      column,
      rows: 1,
      message: promptText(`${question.label}: ${question.definition}`),
    })),
  };
}

/** The last row of a grid: what each of its columns adds up to. */
function sumsOfColumns(
  top: number,
  bottom: number,
  { sum, whole, difference }: GridColumns,
  first: Question | undefined,
): readonly PlannedCell[] {
  const row = bottom + 1;
  const last = whole ?? sum;
  const columns = Array.from({ length: last - inputColumn + 1 }, (_, at) => inputColumn + at);
  return [
    { row, column: 0, value: "Added up", look: "label" },
    ...columns.map((column) => {
      const letters = columnLetters(column);
      return sumCell(row, column, `${letters}${top + 1}:${letters}${bottom + 1}`, first);
    }),
    ...(whole === null || difference === null || first === undefined
      ? []
      : differenceCells(row, { sum, whole, difference }, first)),
  ];
}

/** Last year's answers in the shape of the grid; nothing if there are none. */
function lastYearBlock(
  { rows }: Grid,
  questions: readonly GridRow[],
  top: number,
  columns: GridColumns,
  { beside }: LayOutContext,
): { readonly cells: readonly PlannedCell[]; readonly rows: number } {
  const figures = questions.flatMap((asked, at) =>
    inputsOf(asked, columns)
      .map(({ question, column }) => ({ question, row: top + 1 + at, column, value: beside(question).lastYear }))
      .filter(({ value }) => value !== null),
  );
  if (figures.length === 0) return { cells: [], rows: 0 };
  return {
    cells: [
      { row: top, column: 0, value: "Last year", look: "heading" },
      ...rows.map(({ label }, at): PlannedCell => ({ row: top + 1 + at, column: 0, value: label, look: "unit" })),
      ...figures.map(({ question, row, column, value }): PlannedCell => ({
        row,
        column,
        value,
        look: typeof value === "number" ? "figure" : "words",
        ...formatOf(question),
      })),
    ],
    rows: rows.length + 2,
  };
}

/** The questions of a row with the columns of their answers. */
function inputsOf({ cells, whole }: GridRow, columns: GridColumns) {
  const asked = cells.map((question, at) => ({ question, column: inputColumn + at }));
  return whole === null || columns.whole === null ? asked : [...asked, { question: whole, column: columns.whole }];
}

function inputCell(question: Question, row: number, column: number): PlannedCell {
  return { row, column, value: null, look: "input", ...formatOf(question) };
}

/** A sum that is blank while nothing is filled in. */
function sumCell(row: number, column: number, range: string, like: Question | undefined): PlannedCell {
  const formula = `=IF(COUNT(${range})=0,"",SUM(${range}))`;
  return { row, column, value: "", formula, look: "total", ...(like !== undefined && formatOf(like)) };
}

/** What is added up less the whole as it is stated, while both are there: in words where they agree. */
function differenceCells(
  row: number,
  { sum, whole, difference }: Pick<GridColumns, "sum" | "whole" | "difference">,
  like: Question,
): readonly PlannedCell[] {
  if (whole === null || difference === null) return [];
  const [added, stated] = [sum, whole].map((column) => `${columnLetters(column)}${row + 1}`);
  const formula = `=IF(AND(ISNUMBER(${added}),ISNUMBER(${stated})),${added}-${stated},"")`;
  return [{ row, column: difference, value: "", formula, look: "total", numberFormat: signedFormat(like, "agrees") }];
}

function headingCell(row: number, column: number, value: string): PlannedCell {
  return { row, column, value, look: column === 0 ? "heading" : "figure-heading" };
}

function formatOf(question: Question): { readonly numberFormat?: string } {
  const format = inputFormat(question);
  return format === null ? {} : { numberFormat: format };
}

function rangeOf(row: number, left: number, right: number): string {
  return `${columnLetters(left)}${row + 1}:${columnLetters(right)}${row + 1}`;
}
