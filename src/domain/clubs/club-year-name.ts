import { demonstrationData } from "../demonstration-data";
import type { ClubDefinition } from "./club-definition";

/** A club year as it is named to a person: "Children Looked After 2025-26"; "… (demonstration data)" if it is of that. */
export function clubYearName({
  label,
  year,
  demonstration,
}: Pick<ClubDefinition, "label" | "year" | "demonstration">): string {
  return `${label} ${year}${demonstration === true ? ` (${demonstrationData})` : ""}`;
}
