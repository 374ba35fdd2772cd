import { columnLetters } from "../domain/cell-area";
import type { CellPlace } from "../domain/cell-place";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import { oncePer } from "../domain/once-per";
import type { RegisterAnswers } from "../domain/questionnaire/answer";
import { layOutQuestionnaire } from "../domain/questionnaire/lay-out-questionnaire";

/** Where the answers of a club year stand in the questionnaire that is handed out. */
export interface AnswerPlaces {
  readonly ofQuestion: ReadonlyMap<string, CellPlace>;
  readonly ofRegister: ReadonlyMap<string, Pick<RegisterAnswers, "sheet" | "firstRow">>;
}

/** The places, which are the same for every member. */
export const answerPlaces = oncePer((club: ClubDefinition): AnswerPlaces => {
  const { sheets } = layOutQuestionnaire(club, { code: "E00000000", name: "Council" }, null, []);
  return {
    ofQuestion: new Map(
      sheets.flatMap(({ name: sheet, names }) =>
        names.map(({ name, row, column }) => [name, { sheet, cell: `${columnLetters(column)}${row + 1}` }] as const),
      ),
    ),
    ofRegister: new Map(
      sheets.flatMap(({ name: sheet, tables }) =>
        tables.map(({ name, row }) => [name, { sheet, firstRow: row + 2 }] as const),
      ),
    ),
  };
});
