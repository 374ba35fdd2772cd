import type { ClubDefinition } from "./club-definition";
import { questionsOf } from "./find-field";

/**
 * The ids of all published figures that a questionnaire may be compared with, each once: what its questions and
 * indicators are published as, its own indicators in its last release, and what its rules name.
 */
export function comparedIndicators(club: ClubDefinition): readonly string[] {
  const named = [
    ...club.indicators.flatMap(({ id, published }) => [id, published]),
    ...questionsOf(club).map(({ published }) => published?.indicator),
    ...club.rules.map(({ options }) => options["indicator"]),
  ];
  return [...new Set(named.filter((id): id is string => typeof id === "string"))];
}
