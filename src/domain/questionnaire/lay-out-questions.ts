import type { Question } from "../clubs/question";
import type { BesideTheInput } from "./beside-the-input";
import type { Block } from "./block";
import type { ChoiceLists } from "./choice-lists";
import { columnLetters } from "../cell-area";
import { inputFormat } from "./input-format";
import { promptText } from "./prompt-text";
import { inputColumn, type QuestionColumns, publishedHeading } from "./question-columns";
import { rowHeight } from "./row-height";
import type { PlannedCell, PlannedLink } from "./sheet-plan";
import { signedFormat } from "./signed-format";
import { statusName } from "./status-name";
import { unitText } from "./unit-text";
import { linesIn } from "./wrap-text";

/** What the layout needs besides the questions. */
export interface LayOutContext {
  readonly choices: ChoiceLists;
  beside(question: Question): BesideTheInput;
  /** Where the guidance on a field is; null if it is nowhere. */
  guidanceOn(id: string): PlannedLink | null;
}

/** How far units are indented, in pixels. */
const indent = 12;
/** The fewest lines of a cell for an answer in words. */
const linesForWords = 3;

/** A list of questions from a given row on: a header row, then one row per question. */
export function layOutQuestions(
  questions: readonly Question[],
  top: number,
  columns: QuestionColumns,
  context: LayOutContext,
): Block {
  const rows = questions.map((question, at) => layOutQuestion(question, top + 1 + at, columns, context));
  return {
    cells: [...headingsOf(top, columns), ...rows.flatMap(({ cells }) => cells)],
    names: questions.map(({ id }, at) => ({ name: id, row: top + 1 + at, column: inputColumn })),
    statuses: questions
      .slice(0, 1)
      .map(({ id }) => ({ name: statusName(id), row: top + 1, column: columns.status, rows: questions.length })),
    lists: rows.flatMap(({ lists }) => lists),
    prompts: rows.flatMap(({ prompts }) => prompts),
    rowHeights: Object.fromEntries(rows.map(({ height }, at) => [top + 1 + at, height])),
    rows: questions.length + 1,
  };
}

function headingsOf(
  row: number,
  { unit, status, lastYear, change, published }: QuestionColumns,
): readonly PlannedCell[] {
  const headings: readonly (readonly [number | null, string, PlannedCell["look"]])[] = [
    [0, "Question", "heading"],
    [inputColumn, "Answer", "heading"],
    [unit, "Unit", "word-heading"],
    [status, "Status", "word-heading"],
    [lastYear, "Last year", "figure-heading"],
    [change, "Change", "figure-heading"],
    [published, publishedHeading, "figure-heading"],
  ];
  return headings.flatMap(([column, value, look]) => (column === null ? [] : [{ row, column, value, look }]));
}

function layOutQuestion(question: Question, row: number, columns: QuestionColumns, context: LayOutContext) {
  const { choices, beside, guidanceOn } = context;
  const { label, type, unit, definition } = question;
  const { lastYear, published } = beside(question);
  const format = inputFormat(question);
  const numberFormat = format === null ? {} : { numberFormat: format };
  const link = guidanceOn(question.id);
  const shown = (column: number | null, value: string | number | null): readonly PlannedCell[] =>
    column === null || value === null
      ? []
      : [{ row, column, value, look: typeof value === "number" ? "figure" : "words", ...numberFormat }];
  const cells: readonly PlannedCell[] = [
    { row, column: 0, value: label, look: "label", ...(link !== null && { link }) },
    { row, column: inputColumn, value: null, look: "input", ...numberFormat },
    ...(columns.unit === null || unit === null
      ? []
      : [{ row, column: columns.unit, value: unitText(unit), look: "unit" as const }]),
    { row, column: columns.status, value: null, look: "status" },
    ...shown(columns.lastYear, lastYear),
    ...(typeof lastYear === "number" && type !== "date" ? changeOf(row, columns, question) : []),
    ...publishedCell(question, row, columns.published, published),
  ];
  const list = choices.listOf(question);
  const prompt = { row, column: inputColumn, rows: 1, message: promptText(definition) };
  const [questionWidth = 0, answerWidth = 0] = columns.widths;
  const lines = Math.max(
    linesIn(label, questionWidth),
    columns.unit === null ? 1 : linesIn(unitText(unit), (columns.widths[columns.unit] ?? answerWidth) - indent),
    type === "text" && answerWidth > questionWidth ? linesForWords : 1,
    ...question.choices.map((choice) => linesIn(choice, answerWidth)),
    typeof lastYear === "string" && columns.lastYear !== null
      ? linesIn(lastYear, columns.widths[columns.lastYear] ?? questionWidth)
      : 1,
  );
  return {
    cells,
    lists: list === null ? [] : [{ ...prompt, list, label }],
    prompts: list === null ? [prompt] : [],
    height: rowHeight(lines),
  };
}

/** A published figure with its year beside it, which may be another than the one asked about. */
export function publishedCell(
  question: Question,
  row: number,
  column: number | null,
  published: BesideTheInput["published"],
): readonly PlannedCell[] {
  if (column === null || published === null) return [];
  const numberFormat = `${inputFormat(question) ?? "General"}" (${published.year})"`;
  return [{ row, column, value: published.value, look: "figure", numberFormat }];
}

/** This year's answer less last year's, while both are numbers. */
function changeOf(row: number, { change, lastYear }: QuestionColumns, question: Question): readonly PlannedCell[] {
  if (change === null || lastYear === null) return [];
  const [answer, before] = [inputColumn, lastYear].map((column) => `${columnLetters(column)}${row + 1}`);
  const formula = `=IF(ISNUMBER(${answer}),${answer}-${before},"")`;
  return [{ row, column: change, value: "", formula, look: "total", numberFormat: signedFormat(question, "–") }];
}
