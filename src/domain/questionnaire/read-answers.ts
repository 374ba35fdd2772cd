import type { ClubDefinition } from "../clubs/club-definition";
import { questionsOf, registersOf } from "../clubs/find-field";
import type { Register } from "../clubs/register";
import { textKey } from "../text-key";
import type { Answer, Answers, RegisterAnswers } from "./answer";
import type { QuestionnaireCells, TableCells } from "./questionnaire-cells";
import type { DateSystem } from "./raw-cell";
import { readAnswer } from "./read-answer";
import { readRowsBelow } from "./read-rows-below";
import { statusHeader } from "./status-header";

/**
 * Reads all the answers of a questionnaire by names and tables, so that inserting, moving, sorting and renaming make no
 * difference. Anything missing from the workbook is left out; the template rule reports it. Columns are found by their
 * headers, ignoring capitals and spaces.
 */
export function readAnswers(club: ClubDefinition, cells: QuestionnaireCells): Answers {
  const questions = questionsOf(club).flatMap((question) => {
    const found = cells.named.get(question.id.toLowerCase());
    if (found === undefined) return [];
    return [[question.id, { answer: readAnswer(question, found.cell, cells.dates), place: found.place }] as const];
  });
  const registers = registersOf(club).flatMap((register) => {
    const table = cells.tables.get(register.id.toLowerCase());
    return table === undefined ? [] : [[register.id, readRegister(register, table, cells.dates)] as const];
  });
  return {
    template: cells.template,
    questions: Object.fromEntries(questions),
    registers: Object.fromEntries(registers),
  };
}

function readRegister(register: Register, table: TableCells, dates: DateSystem): RegisterAnswers {
  const headers = table.columns.map(({ header }) => textKey(header));
  const present = register.columns.flatMap((column) => {
    const at = headers.indexOf(textKey(column.label));
    return at < 0 ? [] : [{ column, at }];
  });
  const rows = table.rows.map((row) => {
    const answers: Record<string, Answer> = {};
    for (const { column, at } of present) answers[column.id] = readAnswer(column, row[at] ?? { value: null }, dates);
    return answers;
  });
  const below = readRowsBelow(table, statusHeader(register.columns));
  return {
    sheet: table.sheet,
    firstRow: table.firstRow,
    columnLetters: Object.fromEntries(present.map(({ column, at }) => [column.id, table.columns[at]?.letters ?? ""])),
    rows,
    ...(below.length > 0 && { below }),
  };
}
