import type { Answer, RegisterAnswers } from "../questionnaire/answer";
import type { HomesColumns } from "./homes-columns";

/** A home of the council's own, with what can be worked out of its row. */
export interface Home {
  /** As it is called in the register; "Row 3" if it has no name yet. */
  readonly name: string;
  /** Pounds in the year; null if one of its costs is missing. */
  readonly cost: number | null;
  /** Nights in the year; null if missing. */
  readonly occupied: number | null;
  readonly available: number | null;
  /** Pounds for an occupied week; null if a figure is missing, or no night was occupied: never 0 for either. */
  readonly weekly: number | null;
  /** Nights occupied ÷ nights available, 1 if full; null if a figure is missing or no night was available. */
  readonly occupancy: number | null;
}

/** The homes in a register, in its order. A row without a name, cost or nights is blank, and is none. */
export function readHomes({ rows }: RegisterAnswers, columns: HomesColumns): readonly Home[] {
  return rows.flatMap((row, at) => {
    const figures = columns.costs.map(({ id }) => numberIn(row[id]));
    const cost = figures.every((figure) => figure !== null) ? figures.reduce((sum, one) => sum + one, 0) : null;
    const [occupied, available] = [numberIn(row[columns.occupied.id]), numberIn(row[columns.available.id])];
    const name = textIn(row[columns.name.id]);
    if (name === "" && cost === null && occupied === null) return [];
    return [
      {
        name: name === "" ? `Row ${at + 1}` : name,
        cost,
        occupied,
        available,
        weekly: cost === null || occupied === null || occupied <= 0 ? null : (cost / occupied) * columns.nights,
        occupancy: occupied === null || available === null || available <= 0 ? null : occupied / available,
      },
    ];
  });
}

/** A number that the cell holds as a number, so that a formula in the workbook finds the same. */
function numberIn(answer: Answer | undefined): number | null {
  if (answer === undefined || answer.faults.some(({ kind }) => kind === "number-as-text" || kind === "text-in-number"))
    return null;
  return answer.holds === "number" && typeof answer.value === "number" ? answer.value : null;
}

function textIn(answer: Answer | undefined): string {
  return answer?.seen.trim() ?? "";
}
