import { columnLetters } from "../cell-area";
import { addsColumns, addsRows } from "../clubs/adds";
import type { Grid } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import type { Block } from "./block";
import { inputFormat } from "./input-format";
import { type LayOutContext, publishedCell } from "./lay-out-questions";
import { promptText } from "./prompt-text";
import { figureWidth, inputColumn, publishedHeading } from "./question-columns";
import { rowHeight } from "./row-height";
import type { PlannedCell } from "./sheet-plan";
import { signedFormat } from "./signed-format";
import { statusName } from "./status-name";
import { unitText } from "./unit-text";
import { linesIn } from "./wrap-text";

/** The columns of a grid after those of its answers; null for one that it does not have. */
interface GridColumns {
  readonly last: number;
  readonly sum: number | null;
  readonly whole: number | null;
  readonly difference: number | null;
  readonly status: number;
  readonly published: number | null;
}

/**
 * A grid of questions from a given row on: a header row, a row for each of its rows with what its answers add up to, and
 * a row with what the columns add up to, as far as the grid is added up. Where the whole of a row is asked too, it stands
 * beside the sum with the difference. A column of statuses has one for each row. Last year's answers follow in the same
 * shape, if there are any.
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
  const units = questions[0]?.cells.map(({ unit }) => unitText(unit)) ?? [];
  const hasOneUnit = new Set(units).size === 1;
  /** A heading such as "Children" says its unit already. */
  const withUnit = (text: string, unit = "") =>
    unit === "" || text.toLowerCase().includes(unit.toLowerCase()) ? text : `${text} (${unit})`;
  const label = hasOneUnit ? withUnit(grid.label, units[0]) : grid.label;
  const header = [
    label,
    ...(hasOneUnit ? headings : headings.map((heading, at) => withUnit(heading, units[at]))),
    ...(columns.sum === null ? [] : ["Added up"]),
    ...(columns.whole === null ? [] : ["Total", "Difference"]),
  ];
  const headerLines = header.map((text, column) => linesIn(text, column === 0 ? labelWidth : figureWidth));
  const laid = questions.map((row, at) => layOutRow(row, rows[at]?.label ?? "", top + 1 + at, columns, context));
  const sums =
    rows.length > 1 && addsColumns(grid) ? sumsOfColumns(top + 1, top + rows.length, columns, questions) : [];
  const last = lastYearBlock(grid, questions, top + rows.length + 3, columns, context);
  const inputs = laid.flatMap((row) => row.inputs);
  return {
    cells: [
      ...header.map((value, column) => headingCell(top, column, value)),
      { row: top, column: columns.status, value: "Status", look: "word-heading" },
      ...(columns.published === null ? [] : [headingCell(top, columns.published, publishedHeading)]),
      ...laid.flatMap(({ cells }) => cells),
      ...sums,
      ...last.cells,
    ],
    names: inputs.map(({ question, row, column }) => ({ name: question.id, row, column })),
    statuses:
      first === undefined
        ? []
        : [{ name: statusName(first.id), row: top + 1, column: columns.status, rows: rows.length }],
    lists: inputs.flatMap(({ list, prompt, question }) =>
      list === null ? [] : [{ ...prompt, list, label: question.label }],
    ),
    prompts: inputs.flatMap(({ list, prompt }) => (list === null ? [prompt] : [])),
    rowHeights: {
      [top]: rowHeight(Math.max(...headerLines)),
      ...Object.fromEntries(rows.map(({ label: each }, at) => [top + 1 + at, rowHeight(linesIn(each, labelWidth))])),
    },
    rows: rows.length + 1 + (sums.length > 0 ? 1 : 0) + last.rows,
  };
}

type GridRow = { readonly cells: readonly Question[]; readonly whole: Question | null };

function columnsOf(grid: Grid, rows: readonly GridRow[], { beside }: LayOutContext): GridColumns {
  const last = inputColumn + grid.columns.length - 1;
  const sum = addsRows(grid) ? last + 1 : null;
  const hasWhole = rows.some(({ whole }) => whole !== null);
  const status = last + 1 + (sum === null ? 0 : hasWhole ? 3 : 1);
  const isPublished = rows.some(({ whole }) => whole !== null && beside(whole).published !== null);
  return {
    last,
    sum,
    whole: hasWhole && sum !== null ? sum + 1 : null,
    difference: hasWhole && sum !== null ? sum + 2 : null,
    status,
    published: isPublished ? status + 1 : null,
  };
}

function layOutRow(
  asked: GridRow,
  label: string,
  row: number,
  columns: GridColumns,
  { beside, choices, guidanceOn }: LayOutContext,
) {
  const { whole } = asked;
  const [first] = asked.cells;
  const inputs = inputsOf(asked, columns).map(({ question, column }) => ({
    question,
    row,
    column,
    list: choices.listOf(question),
    prompt: { row, column, rows: 1, message: promptText(`${question.label}: ${question.definition}`) },
  }));
  const link = first === undefined ? null : guidanceOn(first.id);
  const published = whole === null ? null : beside(whole).published;
  const own = rangeOf(row, inputColumn, columns.last);
  const cells: readonly PlannedCell[] = [
    { row, column: 0, value: label, look: "label", ...(link !== null && { link }) },
    ...inputs.map(({ question, column }): PlannedCell => inputCell(question, row, column)),
    ...(columns.sum === null ? [] : [sumCell(row, columns.sum, own, first)]),
    ...(whole === null ? [] : differenceCells(row, columns, whole)),
    { row, column: columns.status, value: null, look: "status" },
    ...(whole === null ? [] : publishedCell(whole, row, columns.published, published)),
  ];
  return { cells, inputs };
}

/** The last row of a grid: what each of its columns adds up to. */
function sumsOfColumns(
  top: number,
  bottom: number,
  { last, sum, whole, difference }: GridColumns,
  [asked]: readonly GridRow[],
): readonly PlannedCell[] {
  const row = bottom + 1;
  const first = asked?.cells[0];
  const columns = Array.from({ length: (whole ?? sum ?? last) - inputColumn + 1 }, (_, at) => inputColumn + at);
  return [
    { row, column: 0, value: "Added up", look: "label" },
    ...columns.map((column, at) => {
      const letters = columnLetters(column);
      return sumCell(row, column, `${letters}${top + 1}:${letters}${bottom + 1}`, asked?.cells[at] ?? first);
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
  if (sum === null || whole === null || difference === null) return [];
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
