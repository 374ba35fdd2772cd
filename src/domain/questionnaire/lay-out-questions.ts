import type { Field, Question } from "../clubs/question";
import type { BesideTheInput } from "./beside-the-input";
import type { ChoiceLists } from "./choice-lists";
import { inputFormat } from "./input-format";
import type { PlannedCell, SheetPlan } from "./sheet-plan";

/** What the layout needs besides the questions. */
export interface LayOutContext {
  readonly choices: ChoiceLists;
  beside(question: Question): BesideTheInput;
}

/** The column of the inputs, the same on every sheet of questions. */
export const inputColumn = 1;

const headings = ["Question", "Answer", "Unit", "Last year", "Published", "Source", "What counts", "How to answer"];

/** Column widths in pixels: for a block of text questions, and for one with figures. */
const widths = {
  words: [260, 400, 60, 260, 110, 220, 380, 380],
  figures: [260, 150, 120, 110, 110, 220, 380, 380],
};

type Block = Pick<SheetPlan, "cells" | "names" | "lists" | "columnWidths">;

/** A block of questions from a given row: a header row, then one row per question, with all the help beside its input. */
export function layOutQuestions(questions: readonly Question[], top: number, context: LayOutContext): Block {
  const header = headings.map((value, column): PlannedCell => ({ row: top, column, value, look: "heading" }));
  const rows = questions.map((question, at) => layOutQuestion(question, top + 1 + at, context));
  return {
    cells: [...header, ...rows.flatMap(({ cells }) => cells)],
    names: questions.map(({ id }, at) => ({ name: id, row: top + 1 + at, column: inputColumn })),
    lists: rows.flatMap(({ lists }) => lists),
    columnWidths: questions.every(({ type }) => type === "text") ? widths.words : widths.figures,
  };
}

function layOutQuestion(question: Question, row: number, { choices, beside }: LayOutContext) {
  const { lastYear, published, source } = beside(question);
  const format = inputFormat(question);
  const list = choices.listOf(question);
  const numberFormat = format === null ? {} : { numberFormat: format };
  const texts: readonly [number, string | number | null, PlannedCell["look"]][] = [
    [0, question.label, "label"],
    [2, unitText(question.unit), "unit"],
    [5, source, "source"],
    [6, question.definition, "guidance"],
    [7, howToAnswer(question), "guidance"],
  ];
  const cells: PlannedCell[] = [
    ...texts.filter(([, value]) => value !== "").map(([column, value, look]) => ({ row, column, value, look })),
    { row, column: inputColumn, value: null, look: "input", ...numberFormat },
    ...[lastYear, published].flatMap((value, at): PlannedCell[] =>
      value === null
        ? []
        : [{ row, column: 3 + at, value, look: typeof value === "number" ? "figure" : "words", ...numberFormat }],
    ),
  ];
  return {
    cells,
    lists: list === null ? [] : [{ row, column: inputColumn, rows: 1, list, label: question.label }],
  };
}

/** A unit as written on the sheet: pounds with their sign. */
function unitText(unit: string | null): string {
  return unit?.replace(/^GBP/, "£") ?? "";
}

/** The guidance, the markers that are allowed instead of an answer, and whether the answer may be left blank. */
export function howToAnswer(field: Field): string {
  const markers = [
    ...(field.notApplicable ? ['"not applicable" if you have none of this'] : []),
    ...(field.notAvailable ? ['"not available" if you have it but can\'t say how much'] : []),
  ];
  return [
    field.guidance,
    markers.length === 0 ? "" : `Type ${markers.join(", ")}.`,
    field.required ? "" : "May be left blank.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
