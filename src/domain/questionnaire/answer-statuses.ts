import type { Answers } from "./answer";
import type { AnswerStatus } from "./answer-status";
import type { FoundExplanation } from "./explanation-of";
import type { Finding } from "./finding";
import { findingState } from "./finding-state";
import { mostUrgent } from "./most-urgent";

/** The statuses of everything in a questionnaire, from one check. */
export interface AnswerStatuses {
  /** The status of a question, or of several in one row of a grid: of the one that needs most. */
  ofQuestions(ids: readonly string[]): AnswerStatus;
  /** The status of a register's row, from 0: of the cell that needs most. */
  ofRow(register: string, row: number): AnswerStatus;
}

/**
 * The status of every question and every row of a register. A finding counts at the cell it marks; one without a cell,
 * such as a missing sign-off, counts nowhere.
 *
 * @param findings each with its explanation, valid or lapsed
 */
export function answerStatuses(
  answers: Answers,
  findings: readonly { readonly finding: Finding; readonly explained: FoundExplanation | null }[],
): AnswerStatuses {
  const found = new Map<string, AnswerStatus>();
  for (const { finding, explained } of findings) {
    const state = finding.place === null ? "for information" : findingState(finding, explained);
    if (finding.place === null || state === "for information") continue;
    const key = keyOf(finding.place.sheet, finding.place.cell);
    found.set(key, mostUrgent([found.get(key) ?? "", state]));
  }
  const ofCell = (sheet: string, cell: string, isBlank: boolean) =>
    found.get(keyOf(sheet, cell)) ?? (isBlank ? "" : "ok");
  return {
    ofQuestions: (ids) =>
      mostUrgent(
        ids.flatMap((id) => {
          const placed = answers.questions[id];
          return placed === undefined
            ? []
            : [ofCell(placed.place.sheet, placed.place.cell, placed.answer.holds === "blank")];
        }),
      ),
    ofRow(register, row) {
      const table = answers.registers[register];
      if (table === undefined) return "";
      const cells = Object.entries(table.rows[row] ?? {});
      return mostUrgent(
        cells.map(([column, { holds }]) =>
          ofCell(table.sheet, `${table.columnLetters[column] ?? ""}${table.firstRow + row}`, holds === "blank"),
        ),
      );
    },
  };
}

function keyOf(sheet: string, cell: string): string {
  return `${sheet.toLowerCase()}!${cell}`;
}
