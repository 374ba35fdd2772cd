import type { ClubDefinition } from "../clubs/club-definition";

/**
 * Whether a sheet belongs to the questionnaire of this club and year, by what it says at its head: the cover names the
 * questionnaire, and every other sheet names it below its title, with the member. Holds for renamed sheets, too.
 *
 * @param head the first two texts of the first column
 */
export function isSheetOf(
  { label, year }: Pick<ClubDefinition, "label" | "year">,
  [title, subtitle]: readonly [string, string],
): boolean {
  const name = `${label} ${year}`;
  return (title === name && subtitle.startsWith("Questionnaire for ")) || subtitle.startsWith(`${name}, `);
}
