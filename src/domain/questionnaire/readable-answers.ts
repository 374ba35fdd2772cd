import type { ClubDefinition } from "../clubs/club-definition";
import { partsOf } from "../clubs/parts-of";
import type { Question } from "../clubs/question";
import type { Register } from "../clubs/register";
import { cellOf, filledRowsOf } from "../rules/cells-of";
import { formatAnswer } from "../rules/format-answer";
import type { Answers } from "./answer";

/** One question and its answer: its label, the answer with its unit, and the unit alone, null if it has none. */
export interface ReadableAnswer {
  readonly label: string;
  readonly answer: string;
  readonly unit: string | null;
}

/** A part of a questionnaire, for people to read through. */
export interface ReadablePart {
  readonly label: string;
  readonly answers: readonly ReadableAnswer[];
  /** The registers of the part: the key and the answers of each filled row. */
  readonly registers: readonly {
    readonly label: string;
    readonly rows: readonly { readonly name: string; readonly answers: readonly ReadableAnswer[] }[];
  }[];
}

/**
 * All the answers of a questionnaire, part by part in the club's order. A blank is "blank", and a question without a cell
 * in the workbook "not in the workbook". Empty rows of registers are left out.
 */
export function readableAnswers(club: ClubDefinition, answers: Answers): readonly ReadablePart[] {
  const questionOf = ({ id, label, unit }: Question): ReadableAnswer => {
    const cell = cellOf(club, answers, id, null);
    return { label, unit, answer: cell === null ? "not in the workbook" : formatAnswer(cell) };
  };
  const registerOf = ({ id, label, columns }: Register) => {
    const table = answers.registers[id];
    const rows = table === undefined ? [] : filledRowsOf(table);
    return {
      label,
      rows: rows.map((row) => {
        const cells = columns.map((column) => ({ column, cell: cellOf(club, answers, `${id}[${column.id}]`, row) }));
        return {
          name: cells.find(({ cell }) => cell !== null)?.cell?.rowName ?? `row ${row + 1}`,
          answers: cells.map(({ column, cell }) => ({
            label: column.label,
            unit: column.unit,
            answer: cell === null ? "not in the workbook" : formatAnswer(cell),
          })),
        };
      }),
    };
  };
  return partsOf(club).map(({ label, questions, registers }) => ({
    label,
    answers: questions.map(questionOf),
    registers: registers.map(registerOf),
  }));
}
