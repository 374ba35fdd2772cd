import type { ClubDefinition } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import { partsOf } from "../clubs/parts-of";
import { wordsOf } from "./likeness";

/** A question that a value may answer, with the words by which it is known. */
export interface Target {
  readonly question: Question;
  /** Its place in the definition, from 0. */
  readonly at: number;
  readonly label: readonly string[];
  /** Of a question in a grid, the words of its row and column. */
  readonly grid: { readonly row: readonly string[]; readonly column: readonly string[] } | null;
  /** The words of its section. */
  readonly section: readonly string[];
  /** The line of a return that its definition names, such as 3.1.4, if it names one. */
  readonly line: string | null;
}

/** What a club asks, as what values of an old workbook may answer; nothing of the sign-off, which is given again. */
export function targetsOf(club: ClubDefinition): readonly Target[] {
  const cells = new Map(
    club.sections.flatMap(({ grids = [] }) =>
      grids.flatMap(({ rows, columns }) =>
        rows.flatMap(({ label, cells: ids }) =>
          ids.map((id, at) => [id, { row: wordsOf(label), column: wordsOf(columns[at] ?? "") }] as const),
        ),
      ),
    ),
  );
  return partsOf(club)
    .filter(({ kind }) => kind !== "sign-off")
    .flatMap(({ label, questions }) => questions.map((question) => ({ question, section: wordsOf(label) })))
    .map(({ question, section }, at) => ({
      question,
      at,
      label: wordsOf(question.label),
      grid: cells.get(question.id) ?? null,
      section,
      line: /\blines? (\d+(?:\.\d+)+)/.exec(question.definition)?.[1] ?? null,
    }));
}
