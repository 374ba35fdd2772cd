import type { ClubDefinition } from "../clubs/club-definition";
import { withDemonstration } from "../demonstration-data";

/** Which questionnaire a sheet belongs to, as its head and its printed pages say. */
export interface QuestionnaireOf {
  /** "Children Looked After 2025-26, Leeds". */
  readonly title: string;
  /** Whether its club year is of demonstration data. */
  readonly isDemonstration: boolean;
}

/** @param memberName name of the member it was made for */
export function questionnaireOf(
  { label, year, demonstration }: Pick<ClubDefinition, "label" | "year" | "demonstration">,
  memberName: string,
): QuestionnaireOf {
  return { title: `${label} ${year}, ${memberName}`, isDemonstration: demonstration === true };
}

/** The line below the title of a sheet. It begins with the title, by which a sheet of the questionnaire is known. */
export function subtitleOf({ title, isDemonstration }: QuestionnaireOf): string {
  return withDemonstration([title], isDemonstration).join(" · ");
}
