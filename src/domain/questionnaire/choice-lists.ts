import type { ClubDefinition } from "../clubs/club-definition";
import { questionsOf, registersOf } from "../clubs/find-field";
import type { Field } from "../clubs/question";

export interface ChoiceLists {
  readonly lists: readonly (readonly string[])[];
  /** Index into the lists; null for a field without a list. */
  listOf(field: Field): number | null;
}

/** A club's lists of permitted answers, each listed once: the choices of a field, then the markers it allows. */
export function choiceLists(club: ClubDefinition): ChoiceLists {
  const byKey = new Map<string, readonly string[]>();
  for (const field of [...questionsOf(club), ...registersOf(club).flatMap(({ columns }) => columns)]) {
    const list = permitted(field);
    if (list.length > 0) byKey.set(JSON.stringify(list), list);
  }
  const keys = [...byKey.keys()];
  return {
    lists: [...byKey.values()],
    listOf: (field) => (field.choices.length === 0 ? null : keys.indexOf(JSON.stringify(permitted(field)))),
  };
}

function permitted({ choices, notApplicable, notAvailable }: Field): readonly string[] {
  if (choices.length === 0) return [];
  return [...choices, ...(notApplicable ? ["not applicable"] : []), ...(notAvailable ? ["not available"] : [])];
}
