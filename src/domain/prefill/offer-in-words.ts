import type { ClubDefinition } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";
import { formatDay, formatFor } from "../rules/format-answer";
import type { Offer } from "./offer";

/** The value of an offer in the field's format: "412 children", "£1,200", "31/03/2025"; texts and markers as they are. */
export function offerInWords(club: ClubDefinition, { field, value }: Pick<Offer, "field" | "value">): string {
  const found = findField(club, field);
  if (found === null || typeof value !== "number")
    return found?.field.type === "date" ? formatDay(String(value)) : String(value);
  return formatFor(found.field, value);
}
