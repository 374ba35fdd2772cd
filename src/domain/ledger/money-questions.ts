import type { ClubDefinition, Section } from "../clubs/club-definition";
import type { Question } from "../clubs/question";
import { oncePer } from "../once-per";

/** A question that a ledger can answer: an amount of money in pounds. */
export interface MoneyQuestion {
  readonly question: Question;
  /** Its section's name, and its grid's if it is in one: "Spend: Type of placement". */
  readonly heading: string;
  /** What to call it under that heading: its label, or its row and column in a grid: "Fostering × Own provision". */
  readonly name: string;
  /** The words that describe it, the most telling ones first: of its name, of its heading, of its definition. */
  readonly words: readonly [name: string, heading: string, definition: string];
}

/** The questions of a club that hold money, in the order of the sheets. Sums per week or per person are not among them. */
export const moneyQuestions: (club: ClubDefinition) => readonly MoneyQuestion[] = oncePer((club: ClubDefinition) =>
  club.sections.flatMap((section) => {
    const placed = placesInGrids(section);
    return section.questions
      .filter(({ type, unit }) => type === "amount" && unit === "GBP")
      .map((question): MoneyQuestion => {
        const place = placed.get(question.id);
        const heading = place === undefined ? section.label : `${section.label}: ${place.grid}`;
        const name = place?.name ?? question.label;
        return { question, heading, name, words: [`${name} ${question.label}`, heading, question.definition] };
      });
  }),
);

function placesInGrids({ grids = [] }: Section) {
  return new Map<string, { readonly grid: string; readonly name: string }>(
    grids.flatMap(({ label: grid, columns, rows }) =>
      rows.flatMap(({ label, cells, whole }) => [
        ...cells.map((id, at) => [id, { grid, name: `${label} × ${columns[at] ?? ""}` }] as const),
        ...(whole === undefined ? [] : [[whole, { grid, name: `${label}, total` }] as const]),
      ]),
    ),
  );
}
