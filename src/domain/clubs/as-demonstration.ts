import type { ClubDefinition } from "./club-definition";

/**
 * A definition as it is published for a demonstration year. The mark has its place in the order of the schema, so that the
 * text is the same when it is read and written again.
 */
export function asDemonstration(definition: ClubDefinition): ClubDefinition {
  const { club, label, year, version, smallestGroup, shares, ...rest } = definition;
  return {
    club,
    label,
    year,
    version,
    smallestGroup,
    ...(shares !== undefined && { shares }),
    demonstration: true,
    ...rest,
  };
}
